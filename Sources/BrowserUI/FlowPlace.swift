/// A row of the text pane: where it stands in the flow of the document.
struct FlowPlace: Hashable, Sendable {
  /// Where the paragraph (or piece of a long one) begins in the source text, or where a note stands.
  var byteOffset: Int
  /// The section that the row says has no heading in the body; nil for a row of text.
  var note: Int?
  /// Which row of the paragraph, from 0.
  var row = 0
}

extension FlowPlace: Comparable {
  /// The order of the flow: notes stand before the text at the same byte.
  static func < (a: FlowPlace, b: FlowPlace) -> Bool {
    (a.byteOffset, a.note ?? .max, a.row) < (b.byteOffset, b.note ?? .max, b.row)
  }
}

/// A row of the flow and the bytes that it shows; none for a note.
struct FlowRow: Equatable, Sendable {
  let place: FlowPlace
  let byteRange: Range<Int>
}
