import DocumentReading
import Foundation
import Glibc
import MarkedText
import OutlineModel
import TestSupport
import Testing

@Suite("One outline, whatever a document comes in", .timeLimit(.minutes(1)))
struct OneOutlineTests {
  @Test("A document has its outline in every encoding of its language", arguments: OutlineSample.all)
  func encodings(_ sample: OutlineSample) throws {
    let expected = try sample.expectedOutline()
    for (name, encoding) in Self.unicode + sample.encodings {
      let source = try SourceDecoder.decode(EncodedText.bytes(try sample.text(), name))
      #expect(source.encoding == encoding, "\(name)")
      #expect(OutlineSample.outline(of: source) == expected, "\(name)")
      let marked = try SourceDecoder.decode(EncodedText.bytes("\u{FEFF}" + (try sample.text()), name))
      if Self.unicode.contains(where: { $0.name == name }) {
        #expect(OutlineSample.outline(of: marked) == expected, "\(name) with a byte order mark")
      }
    }
  }

  private static let unicode = [
    ("UTF-8", "utf-8"), ("UTF-16LE", "utf-16le"), ("UTF-16BE", "utf-16be"), ("UTF-32LE", "utf-32le"),
    ("UTF-32BE", "utf-32be"),
  ].map { (name: $0.0, encoding: $0.1) }

  @Test(
    "A document has its outline with every line end", arguments: OutlineSample.all,
    ["\r\n", "\r", "\r\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func lineEnds(_ sample: OutlineSample, lineEnd: String) throws {
    let text = try sample.text().replacingOccurrences(of: "\n", with: lineEnd)
    let source = try SourceDecoder.decode(Array(text.utf8))
    #expect(OutlineSample.outline(of: source) == (try sample.expectedOutline()))
    #expect(source.lineCount == SourceText(try sample.text()).lineCount)
  }

  @Test("A document has its outline in every format", arguments: OutlineSample.all, OutlineForm.allCases)
  func forms(_ sample: OutlineSample, form: OutlineForm) throws {
    guard form.canHold(sample) else { return }
    let run = try ImportRun(try form.bytes(of: sample), name: form.fileName)
    #expect(run.status == 0, "\(run.errors)")
    let outline = OutlineSample.outline(of: SourceText(try run.marked()))
    let difference = outline.map { form.folded($0, of: sample) }
      .difference(from: try sample.expectedOutline().map { form.folded($0, of: sample) })
    #expect(difference.isEmpty, "\(difference.map { $0 })")
  }
}
