/// Compares the entries of tables of contents with the headings before and behind them.
struct TableComparison {
  private let bytes: [UInt8]
  let places: HeadingPlaces

  init(_ bytes: [UInt8], _ places: HeadingPlaces) {
    self.bytes = bytes
    self.places = places
  }

  /// Whether the text behind a table has entries of it again: the first, or two of the next few where that one is
  /// damaged.
  ///
  /// - Parameter limit: so many candidates behind the table are compared.
  func isRepeated(_ table: ContentsTable, within limit: Int? = nil) -> Bool {
    let start = places.index(at: table.range.upperBound)
    let range = start..<min(start + (limit ?? places.candidates.count), places.candidates.count)
    var count = 0
    for (index, entry) in table.entries.prefix(Self.comparedEntries).enumerated() where has(entry, in: range)
    {
      count += 1
      if index == 0 || count >= 2 { return true }
    }
    return false
  }

  /// So many entries are compared with the body.
  private static let comparedEntries = 5

  /// Whether a table stands behind the text that it names: more of its entries are before it than behind it; where
  /// none is anywhere, all headings are before it.
  ///
  /// - Parameter byteOffset: where that text begins at the earliest.
  func standsBehind(_ table: ContentsTable, from byteOffset: Int = 0) -> Bool {
    let before = places.index(at: byteOffset)..<places.index(at: table.range.lowerBound)
    let behind = places.index(at: table.range.upperBound)..<places.candidates.count
    let counts = (
      table.entries.count { has($0, in: before) }, table.entries.count { has($0, in: behind) }
    )
    if counts != (0, 0) { return counts.0 > counts.1 }
    return places.candidates[before].contains(where: isHeading)
      && !hasHeadings(behind: table.range.upperBound)
  }

  /// Whether a candidate behind a byte has the form of a heading with a number.
  func hasHeadings(behind byteOffset: Int) -> Bool {
    places.candidates[places.index(at: byteOffset)...].contains(where: isHeading)
  }

  func has(_ entry: Heading, behind byteOffset: Int) -> Bool {
    has(entry, in: places.index(at: byteOffset)..<places.candidates.count)
  }

  private func isHeading(_ candidate: HeadingCandidate) -> Bool {
    candidate.isStrong && candidate.number != nil
  }

  private func has(_ entry: Heading, in range: Range<Int>) -> Bool {
    places.first(EntryKey(entry, bytes), in: range) != nil
  }
}
