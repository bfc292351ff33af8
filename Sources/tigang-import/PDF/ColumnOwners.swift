/// Which of the columns that stand side by side on a page its lines belong to. `pdftotext` takes a heading that stands
/// apart from the text below it for a column of its own.
struct ColumnOwners {
  private let lines: [PageLine]
  private var columns: [Int: PageBox] = [:]

  /// - Parameter columns: those of running text that have others beside them.
  init(_ lines: [PageLine], columns: Set<Int>) {
    self.lines = lines
    for line in lines where columns.contains(line.column) {
      let old = self.columns[line.column] ?? line.box
      self.columns[line.column] = PageBox(
        left: min(old.left, line.left), right: max(old.right, line.right), top: min(old.top, line.top),
        bottom: max(old.bottom, line.bottom))
    }
  }

  /// The column of a line, its own or the one that it stands in or directly above; nil where that is none.
  func owner(_ index: Int) -> Int? {
    let line = lines[index]
    if columns[line.column] != nil { return line.column }
    guard lines.count <= Self.readableLines else { return nil }
    let holding = columns.filter { _, box in
      line.left >= box.left - 1 && line.right <= box.right + 1 && line.top < box.bottom
        && line.bottom > box.top - Self.reach * line.height
    }
    return holding.min { ($0.value.top, $0.key) < ($1.value.top, $1.key) }?.key
  }

  /// A line that belongs to the column that it stands in.
  func owned(_ index: Int) -> PageLine {
    var line = lines[index]
    line.column = owner(index) ?? line.column
    return line
  }

  /// A heading is so far above its text at most, in its height.
  private static let reach = 2.5
  /// More than a page has that can be read.
  private static let readableLines = 2000
}

extension PageLine {
  /// Where it is printed.
  var box: PageBox { PageBox(left: left, right: right, top: top, bottom: bottom) }
}
