import Wording

/// The links of the document, where a format marks any: the browser shows where they lead, and opens none.
extension Model {
  /// Lists the links, if there are any.
  mutating func listLinks() {
    guard let reading else { return }
    if reading.snapshot.links.isEmpty {
      notice = Notice(reading.snapshot.isComplete ? wording.noLinks : wording.loading)
    } else {
      beginList(.links)
    }
  }

  /// Shows a link, and returns its first byte.
  mutating func show(link index: Int) -> Int? {
    guard let range = reading?.snapshot.link(index).range else { return nil }
    show(byte: range.lowerBound, opensTree: false)
    showColumns(of: range)
    return range.lowerBound
  }

  /// The words of the link that is shown while one goes through them.
  var chosenLink: Range<Int>? {
    guard let list, list.kind == .links else { return nil }
    return reading?.snapshot.link(list.chosen).range
  }
}
