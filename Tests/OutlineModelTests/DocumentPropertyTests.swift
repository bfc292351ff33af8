import TestSupport
import Testing

@testable import OutlineModel

@Suite("Random documents")
struct DocumentPropertyTests {
  @Test("Every byte lies in exactly one part, and the sections tile the body")
  func invariants() {
    var random = SeededGenerator(seed: 11)
    for round in 0..<1500 {
      let bytes = random.document(lines: 30)
      let document = OutlineParser.parse(SourceText(bytes))
      let text = document.source.string(0..<bytes.count)
      #expect(OutlineInvariants(document).violations == [], "round \(round): \(text)")
    }
  }

  @Test("Contents and body that each lack some headings make one outline that names each once")
  func thinned() {
    var random = SeededGenerator(seed: 12)
    for round in 0..<400 {
      let lines = random.skeleton(sections: 12).split(separator: "\n")
      let contents = lines.filter { $0 != "文字。" && !random.once(in: 5) }
      var body = lines.filter { _ in !random.once(in: 3) }
      for place in body.indices where random.once(in: 6) {
        // The number is lost.
        if let title = body[place].firstRange(of: "标题") { body[place] = body[place][title.lowerBound...] }
      }
      let text = "目录\n" + (contents + ["", "现在开会。"] + body).joined(separator: "\n")
      let document = OutlineParser.parse(SourceText(text))
      let titles = document.outline.sections.indices.map(document.title)
      #expect(OutlineInvariants(document).violations == [], "round \(round): \(text)")
      #expect(Set(titles).count == titles.count, "round \(round): \(text)")
    }
  }

  @Test("A body whose headings stand in another order than the contents say is still tiled")
  func shuffled() {
    var random = SeededGenerator(seed: 17)
    for round in 0..<400 {
      let lines = random.skeleton(sections: 10).split(separator: "\n")
      let body = lines.shuffled(using: &random).map { line in
        random.once(in: 3) ? line.drop { $0 != "标" } : line
      }
      let text = "目录\n" + (lines.filter { $0 != "文字。" } + ["", "现在开会。"] + body).joined(separator: "\n")
      let document = OutlineParser.parse(SourceText(text))
      #expect(OutlineInvariants(document).violations == [], "round \(round): \(text)")
    }
  }

  @Test("A document in good order gives each of its headings back")
  func skeletons() {
    var random = SeededGenerator(seed: 13)
    for round in 0..<300 {
      let text = random.skeleton(sections: 25)
      let document = OutlineParser.parse(SourceText(text))
      let expected = text.split(separator: "\n").filter { $0 != "文字。" }
      let found = document.outline.sections.indices.map { document.label(of: $0) + document.title(of: $0) }
      #expect(found == expected.map(String.init), "round \(round)")
    }
  }

  @Test("Random bytes trap nothing")
  func randomBytes() {
    var random = SeededGenerator(seed: 14)
    for round in 0..<800 {
      let count = Int.random(in: 0...200, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let document = OutlineParser.parse(SourceText(bytes))
      #expect(OutlineInvariants(document).violations == [], "round \(round): \(bytes)")
    }
  }

  @Test("Every beginning of a document is a document")
  func prefixes() {
    var random = SeededGenerator(seed: 15)
    for round in 0..<4 {
      let bytes = random.document(lines: 40)
      for end in 0...bytes.count {
        let document = OutlineParser.parse(SourceText(Array(bytes[..<end])))
        #expect(OutlineInvariants(document).violations == [], "round \(round), \(end) bytes of \(bytes)")
      }
    }
  }

  @Test("A byte of the body lies in the section whose heading or own text holds it")
  func sectionAtByte() {
    var random = SeededGenerator(seed: 16)
    for round in 0..<100 {
      let document = OutlineParser.parse(SourceText(random.document(lines: 20)))
      for byteOffset in stride(from: document.body.lowerBound, to: document.body.upperBound, by: 3) {
        let section = document.outline[document.outline.section(at: byteOffset)]
        let holds = section.heading.contains(byteOffset) || section.ownText.contains(byteOffset)
        #expect(holds, "round \(round), byte \(byteOffset)")
      }
    }
  }
}
