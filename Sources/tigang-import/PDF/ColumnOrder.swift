/// Puts the lines of a page with columns in the order in which they are read: between what goes over the whole page,
/// each column from top to bottom, from left to right.
struct ColumnOrder {
  private let gutters: PageGutters
  private var done: [PageLine] = []
  /// The lines of each column since the last line that goes over the whole page.
  private var open: [[PageLine]]

  init(_ gutters: PageGutters) {
    self.gutters = gutters
    open = Array(repeating: [], count: gutters.places.count + 1)
  }

  /// Appends a line that stands no higher than those before it.
  ///
  /// - Parameter isAlone: whether nothing of another column stands beside it; only then can it belong to all of them.
  mutating func append(_ line: PageLine, isAlone: Bool) {
    if let column = gutters.column(of: line) {
      open[column].append(line)
    } else if isAlone {
      close()
      done.append(line)
    } else {
      open[gutters.places.count { $0 < line.left }].append(line)
    }
  }

  /// All lines in order.
  var lines: [PageLine] { done + open.joined() }

  private mutating func close() {
    done += open.joined()
    for index in open.indices { open[index].removeAll() }
  }
}
