/// A place in the text that holds in every layout.
enum TextPlace: Equatable, Sendable {
  /// The row that shows a byte.
  case byte(Int)
  /// A row, from 0, of the note that stands for a section.
  case note(Int, row: Int)
}

extension TextFlow {
  /// What a row shows, to be found again in another layout.
  func textPlace(of place: FlowPlace) -> TextPlace {
    place.note.map { .note($0, row: place.row) } ?? .byte(byteRange(of: place).lowerBound)
  }

  /// The row of this layout that shows a place.
  func place(at place: TextPlace) -> FlowPlace {
    switch place {
    case .byte(let byteOffset): return self.place(at: byteOffset)
    case .note(let section, let row):
      guard section < document.outline.count else { return self.place(at: 0) }
      var place = self.place(of: section)
      if place.note != nil { place.row = row }
      return place
    }
  }

  /// The first byte of a place.
  func byteOffset(of place: TextPlace) -> Int {
    switch place {
    case .byte(let byteOffset): byteOffset
    case .note(let section, _): document.outline[section].start
    }
  }
}
