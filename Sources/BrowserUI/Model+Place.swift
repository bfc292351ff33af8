import CellGrid
import OutlineModel
import Wording

extension Model {
  /// The address of the current section and how far the text is scrolled.
  func place(_ rows: [FlowRow]) -> String {
    guard let reading else { return "" }
    if case .reading(let sheet, let top) = mode {
      let count = sheetLines(sheet).count
      return "\(top + 1)-\(min(count, top + size.rows - 2))/\(count)"
    }
    if let list {
      let count = count(of: list.kind)
      return count > 0 ? "\(list.chosen + 1)/\(count)" : wording.searching
    }
    let source = reading.document.source
    let address = Grid.clipped(
      reading.document.address(of: reading.current), toColumns: max(8, size.columns / 4))
    let damage = source.invalidSequenceCount
    let damaged = damage > 0 ? "\(wording.invalidSequences(damage))  " : ""
    let encoding = source.encoding == "utf-8" ? "" : "\(source.encoding)  "
    let name = partInView(reading).map(wording.name(of:)) ?? address
    return "\(encoding)\(damaged)\(name)  \(percentage(reading, rows))%"
  }

  /// The part that the reader looks at, where it is not the body: that of the hit gone to, or of the text.
  private func partInView(_ reading: Reading) -> PartKind? {
    let hit = search.currentHit.flatMap { index in search.hits?.byteRange(at: index).lowerBound }
    guard let byte = hit ?? (focus == .text ? reading.flow.byteRange(of: reading.top).lowerBound : nil),
      hit != nil || reading.top.note == nil
    else { return nil }
    let part = reading.document.part(at: byte)
    return part == .body ? nil : part
  }

  /// How much of the document is above the end of the screen, in percent.
  private func percentage(_ reading: Reading, _ rows: [FlowRow]) -> Int {
    let count = reading.document.source.count
    guard count > 0, rows.count == textRowCount, let last = rows.last else { return 100 }
    let end = last.byteRange.upperBound
    let source = reading.document.source
    let isAtEnd =
      source.nextParagraphStart(behind: end) == count && source.paragraphContent(at: end).upperBound == end
    guard isAtEnd else { return min(99, end * 100 / count) }
    // Notes at the very end stand behind the last byte.
    let lastPlace = reading.flow.lastPlace
    return lastPlace.note == nil || last.place == lastPlace ? 100 : 99
  }
}
