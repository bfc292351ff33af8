/// Tells notes at the foot of a page: smaller print than the text, down to the last line, beginning with a sign.
enum FootLines {
  /// For each line whether it is one of a note.
  ///
  /// - Complexity: O(n).
  static func marks(_ lines: [PageLine], textHeight: Double) -> [Bool] {
    var marks = [Bool](repeating: false, count: lines.count)
    var end = lines.count
    while end > 0 {
      let page = lines[end - 1].page
      var start = end
      while start > 0, lines[start - 1].page == page, lines[start - 1].height < small * textHeight {
        start -= 1
      }
      let pageStart = lines[..<start].lastIndex { $0.page != page }.map { $0 + 1 } ?? 0
      let first = (start..<end).first { NoteSign.begins(lines[$0].text) }
      // A page of nothing but small print is an annex or a table.
      if let first, start > pageStart {
        for index in first..<end { marks[index] = true }
      }
      end = pageStart
    }
    return marks
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
