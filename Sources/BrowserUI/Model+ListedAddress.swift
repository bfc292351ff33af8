import CellGrid
import OutlineModel
import Wording

extension Model {
  /// The address of a place in a list: that of its section, or the part of the document where it has none.
  ///
  /// Of a long address its last number stays; of a section without a number the first words, where `isBrief` only
  /// a few.
  func listedAddress(
    section: Int?, at byteOffset: Int, in document: Document, isBrief: Bool = false
  ) -> String {
    let room = max(6, min(10, size.columns / 4), size.columns / 5)
    guard let section else {
      return Grid.clipped(wording.name(of: document.part(at: byteOffset)), toColumns: room)
    }
    let address = document.address(of: section)
    if !document.label(of: section).isEmpty { return Grid.clippedInFront(address, toColumns: room) }
    let wordRoom = isBrief ? max(6, size.columns / 8) : room
    guard Grid.columns(of: address) > wordRoom else { return address }
    return Grid.clipped(document.title(of: section), toColumns: wordRoom)
  }
}
