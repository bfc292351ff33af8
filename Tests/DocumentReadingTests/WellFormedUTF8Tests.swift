import TestSupport
import Testing

@testable import DocumentReading

@Suite("Well-formed UTF-8")
struct WellFormedUTF8Tests {
  /// The bytes on both sides of each bound that table 3-7 of the Unicode standard names.
  private static let seconds: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]

  private static func agrees(_ bytes: [UInt8]) -> Bool {
    WellFormedUTF8.holds(bytes.span) == (String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test(
    "Every lead byte with every second byte that matters is judged as the standard library does, wherever")
  func sequences() {
    var random = SeededGenerator(seed: 7)
    for lead in UInt8(0x80)...0xFF {
      for second in Self.seconds {
        for further in 0...3 {
          let before = [UInt8](repeating: 0x61, count: Int.random(in: 0..<36, using: &random))
          let after = [UInt8](repeating: 0x62, count: Int.random(in: 0..<36, using: &random))
          let sequence = [lead, second] + [UInt8](repeating: 0xA5, count: further)
          #expect(Self.agrees(before + sequence + after), "\(before.count): \(sequence), \(after.count)")
        }
      }
    }
  }

  @Test("Text of all lengths, whole and cut within a character, is judged as the standard library does")
  func lengths() {
    let text = Array("甲é😀a。𠀀中文，〇ￜ\u{D7FF}\u{E000}\u{800}\u{10FFFF}".utf8)
    let bytes = text + text
    for start in bytes.indices {
      for end in start...bytes.count where end - start < 50 {
        #expect(Self.agrees(Array(bytes[start..<end])), "\(start)..<\(end)")
      }
    }
  }
}
