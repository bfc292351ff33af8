/// One cell of the screen: a spacing scalar with the marks that combine with it.
///
/// A character two cells wide stands in its left cell; the right one is a `continuation`. A cluster of
/// several spacing scalars takes a cell (or two) for each of them, because a terminal library positions its
/// cursor by scalars.
package struct Cell: Equatable, Sendable {
  /// How many combining marks one cell can hold (`CCHARW_MAX` of ncurses less the base).
  package static let markLimit = 4

  /// The spacing scalar; a space where the cell is empty.
  package var base: Unicode.Scalar
  /// The combining marks behind `base`, at most `markLimit`.
  package var marks: Marks
  /// In cells: 1 or 2; 0 for the right half of the character on the left.
  package var width: UInt8
  package var style: CellStyle

  package init(_ base: Unicode.Scalar = " ", marks: Marks = Marks(), width: Int = 1, style: CellStyle = []) {
    self.base = base
    self.marks = marks
    self.width = UInt8(width)
    self.style = style
  }

  /// The right half of a wide character.
  package static func continuation(style: CellStyle) -> Cell {
    Cell(" ", width: 0, style: style)
  }

  /// Whether the cell is the right half of the character on its left.
  package var isContinuation: Bool { width == 0 }
}

extension Cell {
  /// Up to four combining scalars, stored in the cell itself.
  package struct Marks: Equatable, Sendable {
    private var storage: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
    /// In one byte, so that a cell has 24 and a screen of them stays small.
    private var length: UInt8 = 0

    package init() {}

    /// How many marks there are, from 0 to `Cell.markLimit`.
    package var count: Int { Int(length) }

    /// Appends a mark; one beyond the limit is left out.
    package mutating func append(_ mark: Unicode.Scalar) {
      switch length {
      case 0: storage.0 = mark.value
      case 1: storage.1 = mark.value
      case 2: storage.2 = mark.value
      case 3: storage.3 = mark.value
      default: return
      }
      length += 1
    }

    /// The scalar values in order; unused places are 0.
    package var values: (UInt32, UInt32, UInt32, UInt32) { storage }

    package static func == (a: Marks, b: Marks) -> Bool {
      a.storage == b.storage
    }
  }
}
