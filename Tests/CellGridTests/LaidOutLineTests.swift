import CellGrid
import Testing

@Suite("Laid-out lines")
struct LaidOutLineTests {
  @Test("Each spacing character is a glyph with its column and the bytes of its cluster")
  func glyphs() {
    let line = line("a中e\u{301}👨‍👩")
    #expect(line.glyphs.map(\.cell.base) == ["a", "中", "e", "👨", "👩"])
    #expect(line.glyphs.map(\.column) == [0, 1, 3, 4, 6])
    #expect(line.glyphs.map(\.byteRange) == [0..<1, 1..<4, 4..<7, 7..<18, 7..<18])
    #expect(line.glyphs.map(\.cell.marks.count) == [0, 0, 1, 1, 0])
    #expect(line.columns == 8)
  }

  @Test("The glyphs of a sign share the bytes of what they stand for")
  func signs() {
    let line = line("a\u{1B}中\u{202E}")
    #expect(text(of: line) == "a^[中<U+202E>")
    #expect(line.glyphs.map(\.byteRange) == [0..<1, 1..<2, 1..<2, 2..<5] + Array(repeating: 5..<8, count: 8))
    #expect(
      line.glyphs.map { $0.cell.style == .sign } == [false, true, true, false]
        + Array(repeating: true, count: 8))
  }

  @Test("Bytes that are no UTF-8 show as U+FFFD with the style of a sign, a genuine one without")
  func invalid() {
    let bytes: [UInt8] = [0xE4, 0xB8, 0xFF] + Array("\u{FFFD}".utf8)
    let line = LaidOutLine(bytes, 0..<6)
    #expect(text(of: line) == "\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(line.glyphs.map(\.byteRange) == [0..<2, 2..<3, 3..<6])
    #expect(line.glyphs.map(\.cell.style) == [.sign, .sign, []])
  }

  @Test("A tab is as many spaces as lead to the next stop, and ends with the line")
  func tabs() {
    #expect(text(of: line("ab\tc")) == "ab      c")
    #expect(line("ab\tc").glyphs[2...7].allSatisfy { $0.byteRange == 2..<3 })
    #expect(line("ab\t", columns: 5).columns == 5)
    #expect(line("中文\u{3000}", columns: 5).columns == 4)
    #expect(line("中文\u{3000}").columns == 6)
  }

  @Test(
    "The end of a line draws nothing, a carriage return within it does",
    arguments: [
      ("a\r", "a"), ("a\rb", "a^Mb"), ("a\r\r", "a^M"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("中\n中", "中 中"),
      ("", ""),
    ])
  func lineEnds(source: String, shown: String) {
    #expect(text(of: line(source)) == shown)
  }

  @Test("A carriage return before a line feed outside the range draws nothing")
  func carriageReturn() {
    #expect(text(of: LaidOutLine(Array("ab\r\nc".utf8), 0..<3)) == "ab")
  }

  @Test("A mark without a base stands on a space, a format character alone draws nothing")
  func loneMarks() {
    let line = line("\u{301}\u{200B}a\u{2060}")
    #expect(line.glyphs.map(\.cell.base) == [" ", "a"])
    #expect(line.glyphs.map(\.cell.marks.count) == [1, 0])
  }

  @Test("A column leads to the first byte of the cluster that covers it")
  func byteOffsets() {
    let line = line("a中\u{1B}b")
    #expect((-1...6).map(line.byteOffset(atColumn:)) == [nil, 0, 1, 1, 4, 4, 5, nil])
    #expect(self.line("").byteOffset(atColumn: 0) == nil)
  }

  @Test("A range of bytes leads to the columns of all clusters it touches")
  func columns() {
    let line = line("a中\u{1B}b\u{200B}")
    #expect(line.columns(of: 0..<1) == 0..<1)
    #expect(line.columns(of: 2..<3) == 1..<3)
    #expect(line.columns(of: 1..<5) == 1..<5)
    #expect(line.columns(of: 0..<99) == 0..<6)
    #expect(line.columns(of: 2..<2) == nil)
    #expect(line.columns(of: 6..<9) == nil)
  }

  @Test("A line in a grid carries its style, and highlights where their bytes are")
  func highlights() {
    var grid = Grid(size: GridSize(columns: 9, rows: 1))
    let line = line("a中\u{1B}b")
    let place = GridPoint(column: 1, row: 0)
    let highlights: [(range: Range<Int>, style: CellStyle)] = [
      (2..<5, .hit), (4..<9, .currentHit), (0..<0, .warning),
    ]
    #expect(grid.put(line, at: place, columns: 8, style: .dimmed, highlights: highlights) == 6)
    #expect(grid.text == " a中^[b")
    let sign: CellStyle = [.dimmed, .hit, .currentHit, .sign]
    let styles: [CellStyle] = [
      [], .dimmed, [.dimmed, .hit], [.dimmed, .hit], sign, sign, [.dimmed, .currentHit], [], [],
    ]
    #expect(grid.row(0).map(\.style) == styles)
  }

  @Test(
    "A line is clipped to its columns and to the grid",
    arguments: [(0, 3, "中", 2), (0, 9, "中文", 4), (2, 9, "  中", 2), (-1, 9, " 文字", 6), (0, -1, "", 0)])
  func clipping(column: Int, limit: Int, shown: String, used: Int) {
    var grid = Grid(size: GridSize(columns: 5, rows: 1))
    let line = line("中文字")
    #expect(grid.put(line, at: GridPoint(column: column, row: 0), columns: limit) == used)
    #expect(grid.text == shown)
    #expect(grid.put(line, at: GridPoint(column: 0, row: 1), columns: 9) == 0)
  }

  private func line(_ text: String, columns: Int = .max) -> LaidOutLine {
    let bytes = Array(text.utf8)
    return LaidOutLine(bytes, 0..<bytes.count, columns: columns)
  }

  private func text(of line: LaidOutLine) -> String {
    String(String.UnicodeScalarView(line.glyphs.map(\.cell.base)))
  }
}
