import CellGrid
import OutlineModel

/// The document as the text pane shows it: its paragraphs in order, and a note in the place of each section
/// that has no heading in the body. Nothing is laid out but what is asked for.
struct TextFlow: Sendable {
  /// Paragraphs are laid out in pieces of this many bytes.
  static let pieceSize = 65_536

  let document: Document
  /// In cells.
  let columns: Int
  /// The sections that have a note, in order.
  private let notes: [Int]

  /// - Complexity: O(n) in the number of sections.
  init(_ document: Document, columns: Int) {
    self.document = document
    self.columns = max(2, columns)
    notes = document.outline.sections.indices.filter { !document.outline[$0].hasText }
  }

  private init(_ flow: TextFlow, columns: Int) {
    document = flow.document
    notes = flow.notes
    self.columns = max(2, columns)
  }

  /// The same text in another width.
  func resized(toColumns columns: Int) -> TextFlow {
    TextFlow(self, columns: columns)
  }

  private var source: SourceText { document.source }
}

extension TextFlow {
  /// Where a section begins: its heading, or the note that stands for it.
  func place(of section: Int) -> FlowPlace {
    let start = document.outline[section].start
    if !document.outline[section].hasText { return FlowPlace(byteOffset: start, note: section) }
    return place(at: firstVisible(from: start))
  }

  /// The row of text that holds a byte.
  func place(at byteOffset: Int) -> FlowPlace {
    let bounded = min(byteOffset, max(0, source.count - 1))
    let piece = pieceRange(at: bounded)
    let lines = layout(piece).lines
    let row = lines.partitioningIndex { $0.lowerBound > byteOffset } - 1
    return FlowPlace(byteOffset: piece.lowerBound, note: nil, row: max(0, row))
  }

  /// The section that a row belongs to.
  func section(at place: FlowPlace) -> Int {
    place.note ?? document.outline.section(at: byteRange(of: place).lowerBound)
  }

  /// The bytes that a row shows; empty for a note.
  func byteRange(of place: FlowPlace) -> Range<Int> {
    guard place.note == nil, source.count > 0 else { return place.byteOffset..<place.byteOffset }
    let lines = layout(pieceRange(at: place.byteOffset)).lines
    return lines[min(place.row, lines.count - 1)]
  }

  /// Empty lines in front of a heading are no good first row.
  private func firstVisible(from start: Int) -> Int {
    var offset = start
    while offset < source.count, source.bytes[offset] == 0x0A || source.bytes[offset] == 0x0D { offset += 1 }
    return offset < source.count ? offset : start
  }
}

extension TextFlow {
  /// The row `distance` rows further on (back where it is negative), stopping at both ends.
  func place(_ place: FlowPlace, movedBy distance: Int) -> FlowPlace {
    var place = place
    var left = distance
    while left > 0 {
      let last = rowCount(of: place) - 1
      if place.row + left <= last {
        place.row += left
        return place
      }
      guard let next = paragraph(behind: place) else {
        place.row = last
        return place
      }
      left -= last - place.row + 1
      place = next
    }
    while left < 0 {
      if place.row + left >= 0 {
        place.row += left
        return place
      }
      left += place.row + 1
      place.row = 0
      guard let previous = paragraph(before: place) else { return place }
      place = previous
      place.row = rowCount(of: place) - 1
    }
    return place
  }

  /// Up to `count` rows from a place on.
  func rows(from place: FlowPlace, count: Int) -> [FlowRow] {
    var rows: [FlowRow] = []
    var next: FlowPlace? = place
    while let place = next, rows.count < count {
      rows += paragraphRows(from: place).prefix(count - rows.count)
      next = paragraph(behind: place)
    }
    return rows
  }

  /// The rows of one paragraph or note, from a place on.
  private func paragraphRows(from place: FlowPlace) -> [FlowRow] {
    let lines =
      place.note.map { Array(repeating: place.byteOffset..<place.byteOffset, count: rowCount(ofNote: $0)) }
      ?? layout(pieceRange(at: place.byteOffset)).lines
    return lines.indices.dropFirst(place.row).map { row in
      FlowRow(
        place: FlowPlace(byteOffset: place.byteOffset, note: place.note, row: row), byteRange: lines[row])
    }
  }

  /// The first row of the document.
  var firstPlace: FlowPlace {
    let first = document.outline[0]
    return first.start == 0 && !first.hasText ? FlowPlace(byteOffset: 0, note: 0) : place(at: 0)
  }

  /// The last row of the document.
  var lastPlace: FlowPlace {
    if let last = notes.last, document.outline[last].start >= source.count {
      return FlowPlace(byteOffset: source.count, note: last, row: rowCount(ofNote: last) - 1)
    }
    return place(at: max(0, source.count - 1))
  }

  private func rowCount(of place: FlowPlace) -> Int {
    if let note = place.note { return rowCount(ofNote: note) }
    return layout(pieceRange(at: place.byteOffset)).lines.count
  }

  /// A note is two rows, and an empty one below the last of several.
  private func rowCount(ofNote section: Int) -> Int {
    let index = notes.partitioningIndex { $0 > section }
    let start = document.outline[section].start
    let isLast = index == notes.count || document.outline[notes[index]].start != start
    return isLast && start < source.count ? 3 : 2
  }
}

extension TextFlow {
  /// The first row of what comes next, or nil at the end.
  private func paragraph(behind place: FlowPlace) -> FlowPlace? {
    if let note = place.note {
      let next = notes.partitioningIndex { $0 > note }
      if next < notes.count, document.outline[notes[next]].start == place.byteOffset {
        return FlowPlace(byteOffset: place.byteOffset, note: notes[next])
      }
      return place.byteOffset < source.count ? FlowPlace(byteOffset: place.byteOffset) : nil
    }
    guard source.count > 0 else { return nil }
    let end = pieceEnd(at: place.byteOffset)
    let next = notes.partitioningIndex { document.outline[$0].start > place.byteOffset }
    if next < notes.count, document.outline[notes[next]].start <= end {
      return FlowPlace(byteOffset: document.outline[notes[next]].start, note: notes[next])
    }
    return end < source.count ? FlowPlace(byteOffset: end) : nil
  }

  /// The first row of what comes before, or nil at the beginning.
  private func paragraph(before place: FlowPlace) -> FlowPlace? {
    let behind = notes.partitioningIndex { note in
      let start = document.outline[note].start
      return start > place.byteOffset || start == place.byteOffset && (place.note.map { note >= $0 } ?? false)
    }
    if behind > 0, document.outline[notes[behind - 1]].start == place.byteOffset {
      return FlowPlace(byteOffset: place.byteOffset, note: notes[behind - 1])
    }
    guard place.byteOffset > 0 else { return nil }
    return FlowPlace(byteOffset: pieceRange(at: place.byteOffset - 1).lowerBound)
  }

  /// The cells of a row of text.
  func laidOut(_ row: FlowRow) -> LaidOutLine {
    LaidOutLine(source.bytes, row.byteRange, seams: seams(in: row.byteRange), columns: columns)
  }

  private func seams(in range: Range<Int>) -> [LayoutSeam] {
    source.seams(in: range).map { LayoutSeam($0.range.range, isSpace: $0.isSpace) }
  }

  private func layout(_ piece: Range<Int>) -> ParagraphLayout {
    let layout = lines(of: piece)
    return hasSpace(below: piece) ? layout.withEmptyLine : layout
  }

  private func lines(of piece: Range<Int>) -> ParagraphLayout {
    if source.unwrappedBlock(at: piece.lowerBound) != nil { return ParagraphLayout(unwrapped: piece) }
    return ParagraphLayout(source.bytes, piece, seams: seams(in: piece), columns: columns)
  }

  /// The piece of a paragraph that holds a byte, without the line end.
  private func pieceRange(at byteOffset: Int) -> Range<Int> {
    guard source.count > 0 else { return 0..<0 }
    let line = source.paragraphContent(at: byteOffset)
    guard line.count > Self.pieceSize else { return line }
    let index = (min(byteOffset, line.upperBound - 1) - line.lowerBound) / Self.pieceSize
    let start = bound(line, index)
    let end = bound(line, index + 1)
    // A bound lies up to a few characters behind the multiple it is made from.
    return byteOffset < start ? bound(line, index - 1)..<start : start..<end
  }

  /// Where what follows the piece that holds a byte begins.
  private func pieceEnd(at byteOffset: Int) -> Int {
    let piece = pieceRange(at: byteOffset)
    let line = source.paragraphContent(at: byteOffset)
    return piece.upperBound < line.upperBound
      ? piece.upperBound : source.nextParagraphStart(behind: byteOffset)
  }

  /// Where a piece begins: at a multiple of the piece size, moved on to between two plain characters.
  private func bound(_ line: Range<Int>, _ index: Int) -> Int {
    let multiple = line.lowerBound + index * Self.pieceSize
    guard index > 0, multiple < line.upperBound else { return index <= 0 ? line.lowerBound : line.upperBound }
    let bound = PieceBound.offset(in: source.bytes, from: multiple, to: line.upperBound)
    return source.seams(in: bound..<bound + 1).first?.range.upperBound ?? bound
  }
}
