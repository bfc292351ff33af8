import TestSupport
import Testing

@testable import CellGrid

@Suite("Lines that are not wrapped")
struct LineWindowTests {
  struct Case: CustomTestStringConvertible {
    let line: String
    let columns: Range<Int>
    /// What is seen, a space for each empty cell up to the last glyph.
    let shown: String
    /// `<` and `>` where the line is cut.
    let cuts: String
    var testDescription: String { "\(line.prefix(20)) in \(columns)" }
  }

  static let cases = [
    Case(line: "let answer = 42", columns: 0..<20, shown: "let answer = 42", cuts: ""),
    Case(line: "let answer = 42", columns: 0..<15, shown: "let answer = 42", cuts: ""),
    Case(line: "let answer = 42", columns: 0..<14, shown: "let answer = 4", cuts: ">"),
    Case(line: "let answer = 42", columns: 4..<10, shown: "answer", cuts: "<>"),
    Case(line: "let answer = 42", columns: 13..<30, shown: "42", cuts: "<"),
    Case(line: "let answer = 42", columns: 15..<30, shown: "", cuts: "<"),
    Case(line: "名称 值 单位", columns: 0..<7, shown: "名称 值", cuts: ">"),
    Case(line: "名称 值 单位", columns: 1..<7, shown: " 称 值", cuts: "<>"),
    Case(line: "名称 值 单位", columns: 0..<6, shown: "名称 ", cuts: ">"),
    Case(line: "        return", columns: 4..<20, shown: "    return", cuts: ""),
    Case(line: "wide      ", columns: 0..<4, shown: "wide", cuts: ""),
    Case(line: "a\tb\tc", columns: 4..<12, shown: "    b   ", cuts: "<>"),
    Case(line: "e\u{301}e\u{301}e\u{301}", columns: 1..<2, shown: "e", cuts: "<>"),
    Case(line: "\u{1B}[0m", columns: 1..<4, shown: "[[0", cuts: "<>"),
    Case(line: "abe\u{301}d", columns: 2..<4, shown: "ed", cuts: "<"),
    Case(line: "abe\u{301}d", columns: 3..<4, shown: "d", cuts: "<"),
    Case(line: "   ", columns: 2..<4, shown: " ", cuts: ""),
    Case(line: "", columns: 0..<10, shown: "", cuts: ""),
  ]

  @Test("A window shows what lies in it whole, and whether the line goes on", arguments: cases)
  func window(_ example: Case) {
    let bytes = Array(example.line.utf8)
    let window = LineWindow(bytes, 0..<bytes.count, columns: example.columns)
    var shown = Array(repeating: Unicode.Scalar(" "), count: window.line.columns)
    for glyph in window.line.glyphs { shown[glyph.column] = glyph.cell.base }
    // The right half of a wide character has no glyph.
    for glyph in window.line.glyphs.reversed() where glyph.cell.width == 2 {
      shown.remove(at: glyph.column + 1)
    }
    #expect(String(String.UnicodeScalarView(shown)) == example.shown)
    #expect((window.isCutBefore ? "<" : "") + (window.isCutBehind ? ">" : "") == example.cuts)
  }

  @Test("Every window shows just those glyphs of the whole line that lie in it")
  func likeTheWholeLine() {
    var random = SeededGenerator(seed: 11)
    for round in 0..<300 {
      let bytes = random.text(pieces: 30).filter { $0 != 0x0A && $0 != 0x0D }
      let whole = LaidOutLine(bytes, 0..<bytes.count)
      let first = Int.random(in: 0...max(1, whole.columns), using: &random)
      let columns = first..<first + Int.random(in: 1...40, using: &random)
      let line = LineWindow(bytes, 0..<bytes.count, columns: columns).line
      let expected = whole.glyphs.filter {
        $0.columns.lowerBound >= columns.lowerBound && $0.columns.upperBound <= columns.upperBound
      }
      #expect(line.glyphs.map(\.cell) == expected.map(\.cell), "round \(round)")
      #expect(line.glyphs.map(\.byteRange) == expected.map(\.byteRange), "round \(round)")
      #expect(line.glyphs.map { $0.column + columns.lowerBound } == expected.map(\.column), "round \(round)")
      for glyph in line.glyphs {
        #expect(line.byteRange.contains(glyph.byteRange.lowerBound), "round \(round)")
        let place = line.byteOffset(atColumn: glyph.column)
        #expect(place == whole.byteOffset(atColumn: glyph.column + columns.lowerBound), "round \(round)")
      }
    }
  }

  @Test("The columns of a stretch are those that its glyphs have in the whole line")
  func columnsOfStretch() {
    var random = SeededGenerator(seed: 12)
    for round in 0..<300 {
      let bytes = random.text(pieces: 20).filter { $0 != 0x0A && $0 != 0x0D }
      let whole = LaidOutLine(bytes, 0..<bytes.count)
      for glyph in whole.glyphs {
        let cluster = whole.glyphs.filter { $0.byteRange == glyph.byteRange }
        let expected = (cluster.first?.column ?? 0)..<(cluster.last?.columns.upperBound ?? 0)
        let columns = LineWindow.columns(of: glyph.byteRange, in: bytes, 0..<bytes.count)
        #expect(columns == expected, "round \(round)")
      }
      let last = whole.glyphs.last { !$0.cell.base.properties.isWhitespace }
      let width = LineWindow.width(of: 0..<bytes.count, in: bytes)
      #expect(width >= last?.columns.upperBound ?? 0 && width <= whole.columns, "round \(round)")
    }
  }

  @Test("Of 100,000 columns only those in the window have glyphs")
  func manyColumns() {
    let bytes = Array(String(repeating: "表", count: 50_000).utf8)
    let window = LineWindow(bytes, 0..<bytes.count, columns: 80_000..<80_040)
    #expect(window.line.glyphs.count == 20)
    #expect(window.line.byteRange == 120_000..<120_060)
    #expect(window.isCutBefore && window.isCutBehind)
    #expect(LineWindow.width(of: 0..<bytes.count, in: bytes) == 100_000)
  }
}
