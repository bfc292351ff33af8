/// What a terminal shows at one moment.
struct Screen {
  /// Without spaces at their ends; the last one is not empty.
  let lines: [String]

  /// - Parameter text: the screen as tmux prints it, a line to a row.
  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    self.lines = lines.map { String($0.reversed().drop(while: \.isWhitespace).reversed()) }
  }

  /// The row at the top, empty where the screen is.
  var firstLine: String { lines.first ?? "" }
  /// The last row that is not empty.
  var lastLine: String? { lines.last }

  /// Whether a row contains the text.
  func contains(_ text: String) -> Bool {
    lines.contains { $0.contains(text) }
  }

  /// The row of the tree that the cursor is on.
  var cursorLine: String? {
    tree.first { $0.hasPrefix(">") }
  }

  /// The rows left of the line between the panes.
  var tree: [String] {
    lines.map {
      $0.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? ""
    }
  }

  /// Whether a row of the tree holds all of the texts.
  func treeHas(_ texts: String...) -> Bool {
    tree.contains { row in texts.allSatisfy { row.contains($0) } }
  }

  /// Whether the text begins with this, below the row that says where it belongs.
  func textBegins(with beginning: String) -> Bool {
    text.prefix(3).contains { $0.hasPrefix(beginning) }
  }

  /// The rows right of the line between the panes; of rows without that line, nothing.
  var text: [String] {
    lines.compactMap { line in
      let panes = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      return panes.count == 2 ? panes[1].trimmingPrefix(while: \.isWhitespace).description : nil
    }
  }
}
