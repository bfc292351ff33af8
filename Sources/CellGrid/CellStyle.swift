/// What a cell means to the reader. The terminal decides which colours and attributes show it.
package struct CellStyle: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  // The one that all sets of options share is generic, and takes longer than what it is used for.
  package init(arrayLiteral elements: CellStyle...) {
    rawValue = elements.reduce(0) { $0 | $1.rawValue }
  }

  /// Headings and labels: what the eye looks for first.
  package static let heading = CellStyle(rawValue: 1 << 0)
  /// What stands back: notes of the program, sections without text.
  package static let dimmed = CellStyle(rawValue: 1 << 1)
  /// The row that the keys act upon, in the pane that has the focus.
  package static let selected = CellStyle(rawValue: 1 << 2)
  /// The row of the current section, in the pane that has not the focus.
  package static let current = CellStyle(rawValue: 1 << 3)
  /// A place where the query matches.
  package static let hit = CellStyle(rawValue: 1 << 4)
  /// The one hit that `n` and `N` have reached.
  package static let currentHit = CellStyle(rawValue: 1 << 5)
  /// The first and the last line of the screen.
  package static let bar = CellStyle(rawValue: 1 << 6)
  /// A message that something went wrong or is odd.
  package static let warning = CellStyle(rawValue: 1 << 7)
  /// Visible signs that stand for control characters and bytes that are no text.
  package static let sign = CellStyle(rawValue: 1 << 8)
  /// Numbers of hits, marks that lead the eye.
  package static let accent = CellStyle(rawValue: 1 << 9)
  /// Words that the author made strong.
  package static let strong = CellStyle(rawValue: 1 << 10)
  /// Words that the author emphasised.
  package static let emphasis = CellStyle(rawValue: 1 << 11)
  /// Words that stand for themselves: code, names of files, keys.
  package static let code = CellStyle(rawValue: 1 << 12)
  /// Words that lead elsewhere.
  package static let link = CellStyle(rawValue: 1 << 13)
}
