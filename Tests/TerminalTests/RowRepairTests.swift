import CellGrid
import Testing

@testable import Terminal

struct RowRepairTests {
  private let repair = RowRepair { scalar in
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: -1
    case 0x300..<0x370: 0
    case 0x4E00..<0xA000: 2
    default: 1
    }
  }

  private func text(_ cells: [Cell]) -> String {
    String(String.UnicodeScalarView(repair.drawableCells(cells[...]).map(\.base)))
  }

  @Test("A wide character stands for its two cells")
  func wide() {
    #expect(text([Cell("a"), Cell("中", width: 2), .continuation(style: []), Cell("b")]) == "a中b")
  }

  @Test("A character that libc measures differently becomes question marks of the width of its cells")
  func disputed() {
    #expect(text([Cell("中", width: 1), Cell("a")]) == "?a")
    #expect(text([Cell("é", width: 2), .continuation(style: []), Cell("a")]) == "??a")
    #expect(text([Cell("\u{7}"), Cell("\u{9B}"), Cell("\u{0}"), Cell("\u{301}")]) == "????")
  }

  @Test("Halves of wide characters keep their one cell")
  func halves() {
    #expect(text([.continuation(style: []), Cell("中", width: 2)]) == " ?")
    #expect(text([Cell("中", width: 2), Cell("a")]) == "?a")
  }

  @Test("Only marks without width stay on their character, and styles stay as they are")
  func marks() {
    var marks = Cell.Marks()
    marks.append("\u{301}")
    marks.append("中")
    let cells = repair.drawableCells([Cell("e", marks: marks, style: .hit)][...])
    #expect(cells.map(\.marks.count) == [1])
    #expect(cells.map(\.style) == [.hit])
  }
}
