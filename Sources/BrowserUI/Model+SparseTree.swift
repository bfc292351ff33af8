import OutlineSearch
import Wording

extension Model {
  /// Lets the tree show only sections with hits and those that hold them, or all sections again.
  mutating func toggleSparseTree() -> [Effect] {
    if search.isSparse {
      showWholeTree()
    } else if search.query == nil {
      let effects = repeatSearch(for: .count)
      search.isSparse = !effects.isEmpty
      return effects
    } else if let hits = search.hits, !search.isPending, hits.sectionCount == 0 {
      notice = Notice(wording.hits(hits))
    } else {
      search.isSparse = true
      updateSparseTree()
    }
    return []
  }

  /// Shows all sections again; the cursor stays at its section.
  mutating func showWholeTree() {
    search.isSparse = false
    guard var reading, reading.tree.isSparse else { return }
    reading.tree.showWhole()
    reading.currentItem = nil
    reading.tree.reveal(reading.current)
    self.reading = reading
  }

  /// Lets a sparse tree show the sections that have hits now; all where none has any.
  mutating func updateSparseTree() {
    guard search.isSparse, let hits = search.hits else { return }
    reading?.currentItem = nil
    if hits.sectionCount > 0 {
      reading?.tree.showOnly(hits)
    } else {
      reading?.tree.showWhole()
    }
  }
}
