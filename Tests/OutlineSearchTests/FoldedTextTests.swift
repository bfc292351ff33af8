import OutlineModel
import TestSupport
import Testing

@testable import OutlineSearch

@Suite("Folded text")
struct FoldedTextTests {
  /// `count` distinct characters that fold into themselves: Chinese, Hangul, and Chinese of plane 2.
  static func distinctScalars(_ count: Int) -> [UInt8] {
    let values = [UInt32(0x4E00)...0x9FFF, 0x3400...0x4DBF, 0xAC00...0xD7A3, 0x2_0000...0x2_EBE0].joined()
    let scalars = values.lazy.compactMap(Unicode.Scalar.init).filter { Folding.folded($0) == $0 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.prefix(count))
    return Array(String(text).utf8)
  }

  @Test("Characters have the same id exactly if their spellings fold alike", arguments: SampleAlphabet.all)
  func givesIDs(alphabet: SampleAlphabet) {
    var generator = SeededGenerator(seed: 1)
    for pieceCount in [0, 1, 2, 63, 64, 65, 200, 1000] {
      let bytes = alphabet.text(pieceCount: pieceCount, using: &generator)
      let text = FoldedText(SourceText(bytes))
      let reference = ReferenceText(bytes)
      guard case .narrow(let ids) = text.characters else {
        Issue.record("a small text takes four bytes for each character")
        return
      }
      let expected = reference.folded.map { text.alphabet.id(of: $0) }
      #expect(ids.map { UInt32($0) } == expected)
      #expect(text.alphabet.count == Set(reference.folded).count)
    }
  }

  @Test("Occurrences are counted for each character")
  func countsOccurrences() {
    let alphabet = FoldedText(SourceText("a中A，中,b\u{3000} ")).alphabet
    let counts = ["a", "Ａ", "中", ",", "b", "\t"].map { alphabet.occurrences[Int(alphabet.id(of: $0) ?? 0)] }
    #expect(counts == [2, 2, 2, 2, 1, 2])
    #expect(alphabet.id(of: "c") == nil)
  }

  @Test("Positions lead to bytes, and every byte leads to its position", arguments: SampleAlphabet.all)
  func mapsPositions(alphabet: SampleAlphabet) {
    var generator = SeededGenerator(seed: 2)
    for pieceCount in [0, 1, 64, 128, 300] {
      let bytes = alphabet.text(pieceCount: pieceCount, using: &generator)
      let text = FoldedText(SourceText(bytes))
      let ranges = ReferenceText(bytes).ranges
      #expect(ranges.indices.map { text.byteRange(of: $0..<$0 + 1) } == ranges)
      #expect(text.byteRange(of: text.count..<text.count) == bytes.count..<bytes.count)
      for byte in 0...bytes.count + 1 {
        let behind = ranges.firstIndex { $0.lowerBound >= byte } ?? ranges.count
        #expect(text.position(atOrBehind: byte) == behind)
        let ending = ranges.firstIndex { $0.upperBound > byte } ?? ranges.count
        #expect(text.position(endingBehind: byte) == ending)
      }
    }
  }

  @Test("65,535 distinct characters still fit into two bytes each, one more takes four")
  func widensIDs() {
    for (count, isNarrow) in [(65_535, true), (65_536, false)] {
      let text = FoldedText(SourceText(Self.distinctScalars(count)))
      #expect(text.alphabet.count == count)
      #expect(text.count == count)
      if case .narrow = text.characters { #expect(isNarrow) } else { #expect(!isNarrow) }
    }
  }
}
