import MarkedText
import TestSupport
import Testing

@testable import tigang_import

@Suite("Files with the endings of office programs")
struct OfficeFileTests {
  @Test("Noise is damaged, whatever it is called; text and old files are for the converter to tell")
  func noise() {
    var generator = SeededGenerator(seed: 7)
    let noise = (0..<3000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    for name in ["doc", "pptx", "xls", "odp", "rtf"] {
      #expect(OfficeFile.isNone([0x80] + noise, DocumentFormat(rawValue: name)))
      #expect(!OfficeFile.isNone(Array("Text, as some save it.\r\n".utf8), DocumentFormat(rawValue: name)))
    }
    #expect(!OfficeFile.isNone([0xDB, 0xA5, 0x2D, 0x00] + noise, DocumentFormat(rawValue: "doc")))
    #expect(!OfficeFile.isNone([0x80] + noise, DocumentFormat(rawValue: "wps")))
    #expect(throws: ImportFault.self) {
      try ContentFormat.format(of: [0x80] + noise, name: "a.pptx", limit: 1 << 20)
    }
  }
}
