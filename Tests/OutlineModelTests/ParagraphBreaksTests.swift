import TestSupport
import Testing

@testable import OutlineModel

@Suite("Paragraphs of random text")
struct ParagraphBreaksTests {
  /// A random document with seams over some of its line ends and splits at some of its wide spaces.
  private static func source(_ random: inout SeededGenerator) -> SourceText {
    let bytes = random.document(lines: 14)
    var seams: [Seam] = []
    var splits: [Int] = []
    var offset = 0
    while offset < bytes.count {
      let isWide = offset + 2 < bytes.count && bytes[offset...offset + 2].elementsEqual([0xE3, 0x80, 0x80])
      if bytes[offset] == 0x0A, random.once(in: 2) {
        let end = min(bytes.count, offset + Int.random(in: 1...4, using: &random))
        seams.append(Seam(offset..<end, isSpace: random.once(in: 2)))
        offset = end
      } else if isWide || bytes[offset] == 0x20, offset + 3 < bytes.count, random.once(in: 3) {
        splits.append(offset)
        offset += isWide ? 3 : 1
      } else {
        offset += 1
      }
    }
    return SourceText(bytes, breaks: ParagraphBreaks(seams: seams, splits: splits))
  }

  @Test("Marks change no byte, paragraphs tile the text, and so do parts and sections")
  func tiling() {
    var random = SeededGenerator(seed: 51)
    for round in 0..<300 {
      let source = Self.source(&random)
      #expect(source.paragraphBytes.count == source.count)
      let lines = source.bytes.count { $0 == 0x0A }
      #expect(source.line(of: source.count) == lines + 1)
      var start = 0
      while start < source.count {
        let next = source.nextParagraphStart(behind: start)
        let content = source.paragraphContent(at: start)
        guard next > start else {
          Issue.record("round \(round): a paragraph is empty at \(start)")
          return
        }
        for byte in start..<next {
          #expect(source.paragraphStart(of: byte) == start, "round \(round), byte \(byte)")
          #expect(source.paragraphContent(at: byte) == content, "round \(round), byte \(byte)")
          #expect(source.nextParagraphStart(behind: byte) == next, "round \(round), byte \(byte)")
        }
        let hidden = source.seams(in: content)
        let shown = content.filter { byte in !hidden.contains { $0.range.contains(byte) } }
        #expect(!shown.contains { source.bytes[$0] == 0x0A }, "round \(round)")
        start = next
      }
      let document = OutlineParser.parse(source)
      #expect(OutlineInvariants(document).violations == [], "round \(round)")
    }
  }

  @Test("What is detected in random text is in order, hides only white space and keeps the tiling")
  func detected() {
    var random = SeededGenerator(seed: 52)
    for round in 0..<100 {
      let bytes = random.document(lines: 60)
      let breaks = ParagraphBreaks.detected(in: bytes)
      let seams = breaks.seams.map(\.range)
      #expect(zip(seams, seams.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "round \(round)")
      #expect(OutlineInvariants(OutlineParser.parse(SourceText(bytes, breaks: breaks))).violations == [])
    }
  }

  @Test(
    "A line break is shown as a space, but as nothing between East Asian signs and behind a hyphen",
    arguments: [
      ("ab\ncd", "ab cd"), ("ab\r\n   cd", "ab cd"), ("中\n文", "中文"), ("中，\n　　文", "中，文"), ("中\n“文", "中“文"),
      ("”\n文", "”文"), ("中\nab", "中 ab"), ("far-\noff", "far-off"), ("- \nx", "- x"), ("3 -\n2", "3 - 2"),
      ("a\n\nb", "a b"),
    ])
  func joining(text: String, joined: String) {
    let source = SourceText(text)
    #expect(source.inOneLine(0..<source.count) == joined)
  }
}
