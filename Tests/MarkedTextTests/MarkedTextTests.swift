import MarkedText
import TestSupport
import Testing

@Suite("Marked text")
struct MarkedTextTests {
  @Test("What is written is read again: fields, blocks, lines, marks")
  func roundTrip() throws {
    var writer = MarkedTextWriter(format: "docx")
    writer.field(.converter, "soffice")
    writer.field(.title, "报告")
    writer.write(MarkedBlock(.heading, "一、结果".utf8, depth: 1, line: 3))
    var paragraph = MarkedBlock(.paragraph, "a link\nand a\ttab".utf8, part: .back, line: 4)
    paragraph.lines.append(5)
    paragraph.spans = [MarkedText.Span(kind: .link, range: 2..<6, target: "https://example.org/")]
    writer.write(paragraph)
    let text = try Self.read(writer.take())
    #expect(text.format == "docx")
    #expect(text.converter == "soffice")
    #expect(text.title == "报告")
    #expect(String(decoding: text.text, as: UTF8.self) == "一、结果\na link\nand a\ttab\n")
    #expect(
      text.blocks == [
        MarkedText.Block(kind: .heading, part: .body, depth: 1, range: 0..<12),
        MarkedText.Block(kind: .paragraph, part: .back, depth: 0, range: 13..<29),
      ])
    #expect(text.spans == [MarkedText.Span(kind: .link, range: 15..<19, target: "https://example.org/")])
    #expect(text.lineNumbers == [3, 4, 5])
  }

  @Test("Stretches come in order, in a piece for each line")
  func spans() throws {
    var writer = MarkedTextWriter(format: "html")
    var block = MarkedBlock(.paragraph, "甲乙\n\n丙丁\n戊".utf8)
    block.spans = [
      MarkedText.Span(kind: .strong, range: 11..<14), MarkedText.Span(kind: .code, range: 3..<18),
      MarkedText.Span(kind: .deleted, range: 0..<6), MarkedText.Span(kind: .link, range: 0..<3, target: "t"),
      MarkedText.Span(kind: .emphasis, range: 6..<7),
    ]
    writer.write(block)
    let text = try Self.read(writer.take())
    #expect(
      text.spans.map { "\($0.kind) \(String(decoding: text.text[$0.range], as: UTF8.self))" } == [
        "deleted 甲乙", "link 甲", "code 乙", "code 丙丁", "strong 丁", "code 戊",
      ])
  }

  @Test("The form can be read by a person")
  func form() {
    var writer = MarkedTextWriter(format: "markdown")
    writer.write(MarkedBlock(.item, "- 甲\n乙".utf8, depth: 2, line: 7))
    #expect(
      String(decoding: writer.take(), as: UTF8.self)
        == "tigang-marked-text 1\nformat: markdown\n\nitem 2 @7\t- 甲\n+\t乙\n")
  }

  @Test("Random blocks survive, however the bytes are cut into pieces", arguments: 0..<50)
  func randomBlocks(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var writer = MarkedTextWriter(format: "html")
    var blocks: [MarkedBlock] = []
    let hasLines = Bool.random(using: &random)
    for index in 0..<Int.random(in: 1...30, using: &random) {
      blocks.append(Self.randomBlock(line: hasLines ? index + 1 : nil, &random))
    }
    for block in blocks { writer.write(block) }
    let bytes = writer.take()
    let text = try Self.read(bytes, pieceSize: Int.random(in: 1...40, using: &random))
    #expect(text.blocks.map(\.kind) == blocks.map(\.kind))
    #expect(text.blocks.map(\.part) == blocks.map(\.part))
    #expect(text.blocks.map { Array(text.text[$0.range]) } == blocks.map(\.text))
    #expect(
      text.spans.map { Array(text.text[$0.range]) }
        == blocks.flatMap { block in
          block.spans.flatMap { block.text[$0.range].split(separator: 0x0A).map(Array.init) }
        })
    #expect(text.lineNumbers.isEmpty == !hasLines)
  }

  @Test("Anything that breaks the form is refused, at its record")
  func faults() {
    let cases: [(String, Int)] = [
      ("", 1), ("something else\n", 1), ("tigang-marked-text 1\nformat docx\n", 2),
      ("tigang-marked-text 1\n\nnonsense\ttext\n", 3), ("tigang-marked-text 1\n\n+\ttext\n", 3),
      ("tigang-marked-text 1\n\nparagraph\ttext\n emphasis 2-9\n", 4),
      ("tigang-marked-text 1\n\nparagraph\ttext\n emphasis 3-2\n", 4),
      ("tigang-marked-text 1\n\nparagraph\ta\n+\tb\n emphasis 0-3\n", 5),
      ("tigang-marked-text 1\n\nparagraph\ttext\n emphasis 2-3\n strong 1-2\n", 5),
      ("tigang-marked-text 1\n\nparagraph\ttext\n emphasis 9999999999-99999999999\n", 4),
      ("tigang-marked-text 1\n\nparagraph text\n", 3), ("tigang-marked-text 1\n\nparagraph @0\ttext\n", 3),
      ("tigang-marked-text 1\n\nparagraph @1\ttext\nparagraph\ttext\n", 4),
      ("tigang-marked-text 1\n\nparagraph\ttext", 3),
    ]
    for (text, record) in cases {
      #expect(throws: MarkedTextReader.Fault(record: record), "\(text)") { try Self.read(Array(text.utf8)) }
    }
  }

  @Test("Random bytes never make the reader crash", arguments: 0..<20)
  func randomBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("paragraph heading+ @19\t\n -甲".utf8)
    let bytes =
      Array("tigang-marked-text 1\n\n".utf8)
      + (0..<400).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    _ = try? Self.read(bytes)
  }

  @Test("A fault survives its line")
  func importFaults() {
    let faults: [ImportFault] = [
      .encrypted, .damaged("no central directory"), .tooLarge(limit: 9), .tooDeep(limit: 8),
      .outOfMemory(limit: 7),
      .outOfTime(limit: 6), .missingConverter(program: "pdftotext", package: "poppler-utils"),
      .converterFailed(program: "soffice", "no"), .badConfiguration(path: "/c", "line 1"),
      .unknownFormat("xyz"), .noText, .unknownEncoding,
      .unreadable("denied"), .crashed(signal: 11), .badOutput, .notInstalled(path: "/x"),
    ]
    for fault in faults { #expect(ImportFault(line: fault.line) == fault) }
    #expect(ImportFault(line: "Segmentation fault") == nil)
    #expect(ImportFault(line: ImportFault.damaged("a\tb\u{1B}c\nd").line) == .damaged("a b c d"))
  }

  private static func read(_ bytes: [UInt8], pieceSize: Int = 7) throws -> MarkedText {
    var reader = MarkedTextReader()
    for start in stride(from: 0, to: bytes.count, by: pieceSize) {
      try reader.read(Array(bytes[start..<min(bytes.count, start + pieceSize)]))
    }
    return try reader.finished()
  }

  private static func randomBlock(line: Int?, _ random: inout SeededGenerator) -> MarkedBlock {
    let alphabet = Array(" \t+甲a\n一".utf8)
    let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    var block = MarkedBlock(
      MarkedText.BlockKind.allCases.randomElement(using: &random) ?? .paragraph, text,
      depth: Int.random(in: 0...3, using: &random),
      part: MarkedText.Part.allCases.randomElement(using: &random) ?? .body, line: line)
    if text.count > 1 {
      let start = Int.random(in: 0..<text.count - 1, using: &random)
      block.spans = [MarkedText.Span(kind: .link, range: start..<text.count, target: "t")]
    }
    return block
  }
}
