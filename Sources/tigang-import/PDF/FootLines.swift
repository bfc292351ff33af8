/// Tells notes at the foot of a page or of one of its columns: smaller print than the text, down to the last line,
/// beginning with a sign.
enum FootLines {
  /// For each line whether it is one of a note.
  ///
  /// - Complexity: O(n).
  static func marks(_ lines: [PageLine], textHeight: Double) -> [Bool] {
    var marks = [Bool](repeating: false, count: lines.count)
    var end = lines.count
    while end > 0 {
      let columnStart = (1..<end).last { isTop(lines[$0], behind: lines[$0 - 1]) } ?? 0
      let start = (columnStart..<end).last { lines[$0].height >= small * textHeight }.map { $0 + 1 }
      let first = ((start ?? columnStart)..<end).first { NoteSign.begins(lines[$0].text) }
      // A column of nothing but small print is an annex or a table.
      if let first, start != nil {
        for index in first..<end { marks[index] = true }
      }
      end = columnStart
    }
    return marks
  }

  /// Whether a line begins a page or a column.
  private static func isTop(_ line: PageLine, behind last: PageLine) -> Bool {
    line.page != last.page || line.bottom < last.top
  }

  private static let small = 0.9
}

/// The sign that a note or an entry of a list begins with.
enum NoteSign {
  /// Whether a text begins with a number, a bullet, a star or a number in a circle.
  static func begins(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first.properties.numericType != nil || signs.contains(first)
  }

  private static let signs = Set("*†‡§[(（〔［•●○■□◆◇–—-·▪➢".unicodeScalars)
}
