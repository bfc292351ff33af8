import CellGrid

/// A line of a page as it is printed. Lengths are in points, from the upper left corner.
struct PageLine: Equatable {
  /// A part of a line that stands apart from the others.
  struct Cell: Equatable {
    var text: String
    var left: Double
  }

  /// Its words, with spaces where there is distance between them.
  var text = ""
  var left = 0.0
  var right = 0.0
  var top = 0.0
  var bottom = 0.0
  /// How wide its first word is, or its first wide sign: what the line before it had no room for.
  var firstUnit = 0.0
  /// About the width of one wide sign of it.
  var em = 0.0
  /// How far a last word stands from the words before it.
  var lastGap = 0.0
  /// What stands side by side in it with much distance between; empty where that is nothing.
  var cells: [Cell] = []
  /// From 1.
  var page = 1
  /// The number of its column, counted through the document.
  var column = 0

  /// Whether it begins with a sign of a script without spaces, which fills lines to their edge.
  var beginsWide: Bool {
    text.unicodeScalars.first { !Self.openings.contains($0) }.map(SpacelessScript.contains) ?? false
  }

  /// The height of its signs with what belongs above and below them.
  var height: Double { bottom - top }
}

/// A word with its place, of which lines are made.
struct PageWord {
  var text: String
  var left: Double
  var right: Double

  /// In cells of a terminal.
  var cells: Int { text.unicodeScalars.reduce(0) { $0 + CharacterWidth.cells(of: $1) } }
}

extension PageLine {
  /// A line of words from left to right.
  init(_ words: [PageWord], top: Double, bottom: Double, page: Int, column: Int) {
    self.page = page
    self.column = column
    self.top = top
    self.bottom = bottom
    let cells = words.reduce(0) { $0 + $1.cells }
    em = cells > 0 ? 2 * words.reduce(0) { $0 + $1.right - $1.left } / Double(cells) : bottom - top
    left = words.first?.left ?? 0
    right = words.last?.right ?? 0
    for (index, word) in words.enumerated() {
      guard index > 0 else {
        text = word.text
        continue
      }
      lastGap = word.left - words[index - 1].right
      // A letter that begins a line is the number of a heading, where there is any distance behind it.
      let isNumber = index == 1 && text.utf8.count == 1 && text.allSatisfy { ("A"..."Z").contains($0) }
      let distance = lastGap / em + (isNumber ? Self.numberDistance : 0)
      if Self.isSpace(distance, between: text.unicodeScalars.last, and: word.text.unicodeScalars.first) {
        text += " "
      }
      text += word.text
    }
    if LetterSpacing.isSpread(words.map { Cell(text: $0.text, left: $0.left) }, em: em) {
      text = words.map(\.text).joined()
    }
    firstUnit = words.first.map { Self.firstUnit(of: $0, em: em) } ?? 0
  }

  /// Whether distance between two words, in wide signs, stands for a space: between wide signs it is mostly that of
  /// justified lines, beside one mostly that which programs put between Chinese and Latin letters. Korean has spaces,
  /// and a little distance between the signs of a justified line.
  static func isSpace(
    _ distance: Double, between left: Unicode.Scalar?, and right: Unicode.Scalar?
  ) -> Bool {
    guard let left, let right else { return false }
    let isKorean = SpacelessScript.isHangul(left) && SpacelessScript.isHangul(right)
    let wide = (SpacelessScript.contains(left) ? 1 : 0) + (SpacelessScript.contains(right) ? 1 : 0)
    return distance > (isKorean ? 0.15 : [0, 0.3, 0.75][wide])
  }

  /// A wide sign comes with what must not be parted from it: brackets that open before it, marks behind it.
  private static func firstUnit(of word: PageWord, em: Double) -> Double {
    let scalars = word.text.unicodeScalars
    let opening = scalars.prefix(while: openings.contains)
    let rest = scalars.dropFirst(opening.count)
    guard let first = rest.first, SpacelessScript.contains(first) else {
      let narrow = scalars.prefix { !SpacelessScript.contains($0) }.count
      return (word.right - word.left) * Double(narrow) / Double(max(1, scalars.count))
    }
    let closing = rest.dropFirst().prefix(while: closings.contains)
    return em * Double(opening.count + 1 + closing.count)
  }

  /// So much nearer to its words than a word is a number of a heading, in wide signs.
  private static let numberDistance = 0.15
  /// Brackets that open.
  static let openings = Set("“‘（《〈「『【〔([".unicodeScalars)
  private static let closings = Set("，。、；：？！”’）》〉」』】〕,.;:?!)]…—".unicodeScalars)
}
