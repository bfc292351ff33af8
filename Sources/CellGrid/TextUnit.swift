/// A piece of text that layout never divides: a grapheme cluster (UAX #29) or a run of bytes that is no
/// UTF-8 and stands for one U+FFFD.
struct TextUnit {
  /// What a unit consists of.
  enum Content {
    /// One scalar that is drawn as it is.
    case scalar(Unicode.Scalar)
    /// Any other cluster; a harmful scalar in it is drawn as its sign.
    case cluster
    /// The maximal subpart of an ill-formed sequence (Unicode 15, 3.9).
    case invalid
    case tab
    /// LF or CR LF in text that is shown in one row.
    case lineFeed
    /// What a `LayoutSeam` stands for.
    case seam
    /// A CR before a line feed that is not in the range, or at the end of all bytes.
    case lineEnd
  }

  /// In the bytes that were read.
  var byteRange: Range<Int>
  var content: Content
  /// Its cells; for a tab 1, whatever its place.
  var columns: Int
  var breaking: BreakClass

  /// Whether the unit is white space, which draws nothing beyond the end of a line.
  var isBlank: Bool { breaking == .blank || breaking == .tab }

  /// Whether it is a seam that stands for nothing.
  var isNothing: Bool {
    guard case .seam = content else { return false }
    return columns == 0
  }

  /// The unit as a row without tab stops and line ends shows it: white space is one cell, and a CR is a sign.
  var inOneRow: TextUnit {
    var unit = self
    switch content {
    case .tab, .lineFeed: unit.columns = 1
    case .lineEnd: (unit.content, unit.columns, unit.breaking) = (.cluster, 2, .letter)
    default: break
    }
    return unit
  }

  /// How many cells the unit takes from a column on: a tab goes to the next multiple of 8, but not beyond
  /// the last column.
  func columns(from column: Int, of lineColumns: Int) -> Int {
    guard case .tab = content else { return columns }
    return max(0, min(column / 8 * 8 + 8, lineColumns) - column)
  }
}

extension TextUnit {
  /// Calls `body` for each spacing cell of the unit, without the continuations of wide ones.
  func forEachCell(in bytes: Span<UInt8>, _ body: (Cell) -> Void) {
    switch content {
    case .scalar(let scalar): body(Cell(scalar, width: columns))
    case .cluster: forEachCellOfCluster(in: bytes, body)
    case .invalid: body(Cell("\u{FFFD}", style: .sign))
    case .tab, .lineFeed, .seam: for _ in 0..<columns { body(Cell()) }
    case .lineEnd: break
    }
  }

  private func forEachCellOfCluster(in bytes: Span<UInt8>, _ body: (Cell) -> Void) {
    var pending: Cell?
    var offset = byteRange.lowerBound
    while offset < byteRange.upperBound {
      let (scalar, length) = Self.scalar(in: bytes, at: offset)
      offset += length
      if let sign = VisibleSign.sign(for: scalar) {
        for part in sign.unicodeScalars {
          if let pending { body(pending) }
          pending = Cell(part, style: .sign)
        }
        continue
      }
      let width = CharacterWidth.cells(of: scalar)
      if width > 0 {
        if let pending { body(pending) }
        pending = Cell(scalar, width: width)
      } else if pending != nil || scalar.properties.generalCategory != .format {
        // A mark without a base stands on a space (Unicode 15, 2.11); a format character has nothing to show.
        pending = pending ?? Cell()
        pending?.marks.append(scalar)
      }
    }
    if let pending { body(pending) }
  }

  /// The scalar at `offset` in well-formed UTF-8, and its length in bytes.
  @inline(__always)
  static func scalar(in bytes: Span<UInt8>, at offset: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for place in offset + 1..<offset + length {
      value = value << 6 | UInt32(bytes[place] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
