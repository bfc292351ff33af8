import OutlineModel
import Wording

extension Model {
  /// Shows the items of sections in the tree, or no longer.
  mutating func toggleItems() {
    guard var reading else { return }
    reading.items = reading.items == nil ? TreeItems(reading.document) : nil
    reading.currentItem = nil
    notice = Notice(wording.items(reading.items != nil))
    self.reading = reading
  }

  /// Makes a row of the tree the current one and shows its beginning.
  mutating func select(_ place: TreePlace) {
    guard let reading else { return }
    select(reading.tree.section(atRow: place.row))
    let items = reading.items(atRow: place.row)
    guard let item = place.item, items.indices.contains(item) else { return }
    self.reading?.top = reading.flow.place(at: items[item].range.lowerBound)
    self.reading?.currentItem = item
  }
}
