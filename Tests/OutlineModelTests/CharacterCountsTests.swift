import TestSupport
import Testing

@testable import OutlineModel

@Suite("Counts of characters")
struct CharacterCountsTests {
  @Test("A section counts its heading and all inside it, without white space")
  func sections() {
    let document = OutlineDump("讲话\n同志们：\n今天 开会。\n一、甲 乙\n（一）子。\u{3000}文字。\n（二）丑\n二、Ab c\r\n").document
    let counts = CharacterCounts(document)
    let found = document.outline.sections.indices.map { counts.count(of: $0, in: document.outline) }
    #expect(found == [16, 8, 4, 5])
    #expect(counts.spoken == 16 + 5 + 4 + 5)
  }

  @Test("Counts agree with those that counting scalars gives")
  func naive() {
    var random = SeededGenerator(seed: 41)
    for round in 0..<200 {
      let document = OutlineParser.parse(SourceText(random.document(lines: 20)))
      let counts = CharacterCounts(document)
      for section in document.outline.sections.indices {
        let text = document.source.string(document.text(of: section))
        let expected = text.unicodeScalars.count { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
        #expect(counts.count(of: section, in: document.outline) == expected, "round \(round): \(text)")
      }
    }
  }

  @Test("What is spoken before a byte is what counting from the opening gives")
  func spokenBefore() {
    var random = SeededGenerator(seed: 42)
    for round in 0..<60 {
      let document = OutlineParser.parse(SourceText(random.document(lines: 20)))
      let counts = CharacterCounts(document)
      for byteOffset in 0...document.source.count {
        let spoken = min(document.opening, byteOffset)..<byteOffset
        #expect(
          counts.spoken(before: byteOffset, in: document)
            == CharacterCounts.count(document.source.bytes, spoken), "round \(round), byte \(byteOffset)")
      }
    }
  }

  @Test("Sections that are not in the body count nothing")
  func absent() {
    let document = OutlineDump("目录\n一、甲部分\n二、乙部分\n").document
    let counts = CharacterCounts(document)
    #expect(document.outline.sections.indices.map { counts.count(of: $0, in: document.outline) } == [0, 0])
    #expect(counts.spoken == 0)
  }

  @Test(
    "Minutes are rounded, and anything at all takes one",
    arguments: [(0, 0), (1, 1), (89, 1), (180, 1), (269, 1), (270, 2), (2354, 13), (18_000, 100)])
  func minutes(characters: Int, minutes: Int) {
    #expect(CharacterCounts.minutes(for: characters) == minutes)
  }

  @Test("A slower speaker takes longer")
  func rate() {
    #expect(CharacterCounts.minutes(for: 1600, rate: 160) == 10)
    #expect(CharacterCounts.minutes(for: 1600, rate: 200) == 8)
  }

  @Test("The figures of a document count its sections by presence")
  func figures() {
    let document = OutlineDump(
      """
      目录
      一、甲部分内容
      （一）子一内容
      二、乙部分内容
      （一）子二内容

      一、甲部分内容
      文字，
      （一）子二内容
      """
    ).document
    let figures = DocumentFigures(document, CharacterCounts(document))
    #expect(figures.sections == 4)
    #expect(figures.sectionsWithText == 2)
    #expect(figures.excerpts == 1)
    #expect(figures.contentsOnly == 1)
    #expect(figures.inferred == 1)
    #expect(figures.depth == 2)
    #expect(figures.lines == 9)
    #expect(figures.bytes == document.source.count)
  }
}
