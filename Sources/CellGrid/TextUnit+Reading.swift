extension TextUnit {
  /// Calls `body` for each unit of a range in order, with the bytes; each seam is one unit.
  ///
  /// - Parameter seams: those that have a byte in the range, in order.
  /// - Complexity: O(n), however many of the bytes are no UTF-8.
  @inline(__always)
  static func forEach(
    in bytes: Span<UInt8>, _ range: Range<Int>, seams: [LayoutSeam],
    _ body: (TextUnit, Span<UInt8>) -> Void
  ) {
    var start = range.lowerBound
    for index in 0...seams.count {
      let seam = index < seams.count ? seams[index] : nil
      let end = min(seam?.byteRange.lowerBound ?? range.upperBound, range.upperBound)
      if start < end {
        forEach(in: bytes, start..<end) { unit, bytes in
          body(unit, bytes)
          return true
        }
      }
      if let seam { body(seam.unit, bytes) }
      start = seam?.byteRange.upperBound ?? end
    }
  }

  /// Calls `body` for each unit of a range in order, with the bytes, until it returns false.
  ///
  /// - Complexity: O(n), however many of the bytes are no UTF-8.
  @inline(__always)
  static func forEach(in bytes: Span<UInt8>, _ range: Range<Int>, _ body: (TextUnit, Span<UInt8>) -> Bool) {
    var start = range.lowerBound
    while start < range.upperBound {
      let valid = validPrefix(of: bytes, start..<range.upperBound)
      guard forEachValid(in: bytes, start..<valid.end, body) else { return }
      guard let invalid = valid.invalid else { return }
      let unit = TextUnit(byteRange: invalid, content: .invalid, columns: 1, breaking: .ideograph)
      guard body(unit, bytes) else { return }
      start = invalid.upperBound
    }
  }

  /// Where well-formed UTF-8 ends, and the ill-formed subpart that follows, both in `bytes`.
  private static func validPrefix(
    of bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (end: Int, invalid: Range<Int>?) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.extracting(range))
      return (range.upperBound, nil)
    } catch {
      let lower = range.lowerBound + error.byteOffsets.lowerBound
      // At least one byte, so that reading goes on in any case.
      let upper = max(lower + 1, range.lowerBound + error.byteOffsets.upperBound)
      return (lower, lower..<upper)
    }
  }

  /// The same for a range that is well-formed; false where `body` stopped it.
  @inline(__always)
  private static func forEachValid(
    in bytes: Span<UInt8>, _ range: Range<Int>, _ body: (TextUnit, Span<UInt8>) -> Bool
  ) -> Bool {
    let text = UTF8Span(unchecked: bytes.extracting(range))
    var characters = text.makeCharacterIterator()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let unit: TextUnit
      if let simple = simpleUnit(in: bytes, at: offset, end: range.upperBound) {
        unit = simple
      } else {
        characters.reset(toUnchecked: offset - range.lowerBound)
        _ = characters.skipForward()
        let end = range.lowerBound + characters.currentCodeUnitOffset
        unit = cluster(in: bytes, offset..<end)
      }
      guard body(unit, bytes) else { return false }
      offset = unit.byteRange.upperBound
    }
    return true
  }

  /// The unit at `offset` where one look at the next scalar tells that it ends there: ASCII and the common
  /// characters of Chinese text. Nil elsewhere.
  @inline(__always)
  private static func simpleUnit(in bytes: Span<UInt8>, at offset: Int, end: Int) -> TextUnit? {
    let lead = bytes[offset]
    if lead < 0x20 || lead == 0x7F { return control(in: bytes, at: offset, end: end) }
    let scalar: Unicode.Scalar
    if lead < 0x80 {
      scalar = Unicode.Scalar(lead)
    } else {
      guard let standing = standingScalar(in: bytes, at: offset) else { return nil }
      scalar = standing
    }
    let next = offset + (lead < 0x80 ? 1 : 3)
    guard next == end || bytes[next] < 0x80 || standingScalar(in: bytes, at: next) != nil else { return nil }
    let columns = CharacterWidth.cells(of: scalar)
    return TextUnit(
      byteRange: offset..<next, content: .scalar(scalar), columns: columns,
      breaking: BreakClass(of: scalar, columns: columns))
  }

  /// The scalar of three bytes at `offset` if it neither joins what stands before it nor what follows, unless
  /// the latter is a mark or a joiner (`Grapheme_Cluster_Break=Other`, UAX #29). Nil for all others.
  @inline(__always)
  private static func standingScalar(in bytes: Span<UInt8>, at offset: Int) -> Unicode.Scalar? {
    let lead = bytes[offset]
    guard lead >= 0xE2, lead <= 0xEF else { return nil }
    let (scalar, _) = scalar(in: bytes, at: offset)
    switch scalar.value {
    case 0x3400...0x9FFF, 0x2010...0x2027, 0x3000...0x3029, 0x3041...0x3096, 0x309B...0x30FF: return scalar
    case 0xFF01...0xFF60: return scalar
    default: return nil
    }
  }

  /// The unit of an ASCII control, which joins nothing but CR to LF (UAX #29, GB3 to GB5).
  private static func control(in bytes: Span<UInt8>, at offset: Int, end: Int) -> TextUnit {
    let single = offset..<offset + 1
    switch bytes[offset] {
    case 0x09: return TextUnit(byteRange: single, content: .tab, columns: 1, breaking: .tab)
    case 0x0A: return lineFeed(single)
    case 0x0D:
      let isLast = offset + 1 == bytes.count
      if !isLast, bytes[offset + 1] != 0x0A { break }
      if offset + 1 < end { return lineFeed(offset..<offset + 2) }
      return TextUnit(byteRange: single, content: .lineEnd, columns: 0, breaking: .blank)
    default: break
    }
    return TextUnit(byteRange: single, content: .cluster, columns: 2, breaking: .ideograph)
  }

  private static func lineFeed(_ range: Range<Int>) -> TextUnit {
    TextUnit(byteRange: range, content: .lineFeed, columns: 1, breaking: .blank)
  }

  /// The unit of any cluster that is no ASCII control.
  private static func cluster(in bytes: Span<UInt8>, _ range: Range<Int>) -> TextUnit {
    let (first, _) = scalar(in: bytes, at: range.lowerBound)
    var unit = TextUnit(byteRange: range, content: .cluster, columns: 0, breaking: .ideograph)
    var columns = 0
    unit.forEachCell(in: bytes) { columns += Int($0.width) }
    unit.columns = columns
    if !VisibleSign.isHarmful(first) {
      unit.breaking = BreakClass(of: first, columns: CharacterWidth.cells(of: first))
    }
    return unit
  }
}
