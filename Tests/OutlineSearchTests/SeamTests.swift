import OutlineModel
import TestSupport
import Testing

@testable import OutlineSearch

@Suite("Search across seams")
struct SeamTests {
  @Test("A seam reads as one space or as nothing, and positions lead to the bytes of the source and back")
  func positions() {
    var random = SeededGenerator(seed: 61)
    for round in 0..<60 {
      var bytes: [UInt8] = []
      var joined: [UInt8] = []
      var seams: [Seam] = []
      for _ in 0..<random.pick([1, 5, 40]) {
        let alphabet = ["a", "b", "中", "文", "。", "é"]
        let words = (0..<random.pick([1, 3, 30])).map { _ in random.pick(alphabet) }.joined()
        for byte in words.utf8 {
          bytes.append(byte)
          joined.append(byte)
        }
        let seam = bytes.count..<bytes.count + random.pick([1, 4, 200])
        let isSpace = random.pick([true, false])
        bytes += Array(repeating: UInt8(ascii: "\n"), count: seam.count)
        seams.append(Seam(seam, isSpace: isSpace))
        if isSpace {
          joined.append(0x20)
        }
      }
      let source = SourceText(bytes, breaks: ParagraphBreaks(seams: seams))
      let text = FoldedText(source)
      for position in 0..<text.count {
        let range = text.byteRange(of: position..<position + 1)
        #expect(text.position(atOrBehind: range.lowerBound) == position, "round \(round)")
        #expect(text.position(endingBehind: range.upperBound - 1) == position, "round \(round)")
        let seam = seams.first { $0.range.contains(range.lowerBound) }
        #expect(seam.map { $0.range.range == range && $0.isSpace } ?? true, "round \(round)")
      }
      let shown = (0..<text.count).map { position in
        let range = text.byteRange(of: position..<position + 1)
        return seams.contains { $0.range.contains(range.lowerBound) } ? " " : source.string(range)
      }
      #expect(shown.joined() == String(decoding: joined, as: UTF8.self), "round \(round)")
    }
  }

  @Test(
    "Words are found across a joined line, Latin ones with a space in between, and shown in one line",
    arguments: [
      ("the old\n   wheel", "\"old wheel\"", "old wheel"), ("那架\n水车", "架水", "架水"),
      ("far-\noff", "far-off", "far-off"),
      ("用 old\n水车", "\"old 水\"", "old 水"), ("the old wheel", "\"old wheel\"", "old wheel"),
    ])
  func words(text: String, query: String, shown: String) throws {
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex(of: 0x0A)
    let end = bytes[(start ?? 0)...].firstIndex { $0 > 0x20 } ?? 0
    let seams = start.map { start in
      [Seam(start..<end, isSpace: !query.contains("-") && !query.contains("架"))]
    }
    let source = SourceText(bytes, breaks: ParagraphBreaks(seams: seams ?? []))
    let folded = FoldedText(source)
    let wanted = folded.ids(of: query.filter { $0 != "\"" }) ?? []
    let found = (0...folded.count - wanted.count).filter { folded.ids(at: $0..<$0 + wanted.count) == wanted }
    #expect(found.count == 1)
    let range = folded.byteRange(of: (found.first ?? 0)..<(found.first ?? 0) + wanted.count)
    #expect(source.inOneLine(range) == shown)
  }
}
