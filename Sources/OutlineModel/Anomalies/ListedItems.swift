/// Counts the items behind announcements within the own text of sections.
struct ListedItems {
  private let document: Document
  private let bytes: [UInt8]
  /// No more bytes before a colon or behind it are looked through.
  private static let reach = 240
  /// Longer lists are not counted, in bytes.
  private static let listReach = 60_000

  init(_ document: Document) {
    self.document = document
    bytes = document.source.proseBytes
  }

  /// The announcements that are wrong.
  ///
  /// - Complexity: O(n) in the number of bytes.
  func wrongCounts() -> [Anomaly] {
    let body = document.body
    return wrongLists(in: body) + wrongOrdinals(in: body)
  }

  // MARK: Lists

  /// Lines that end with a colon and announce another number of items than follow as lines.
  private func wrongLists(in body: Range<Int>) -> [Anomaly] {
    var anomalies: [Anomaly] = []
    var end = nextColon(from: body.lowerBound, to: body.upperBound)
    while end < body.upperBound {
      defer { end = nextColon(from: end, to: body.upperBound) }
      let section = document.outline.section(at: end)
      let text = document.outline[section].ownText.range
      guard text.contains(end) else { continue }
      let before = max(text.lowerBound, end - Self.reach)..<end
      guard let claim = CountClaim.last(in: bytes.span, before) else { continue }
      if let found = itemCount(in: end..<min(text.upperBound, end + Self.listReach)), found != claim.stated {
        anomalies.append(wrong(claim, found: found, section))
      }
    }
    return anomalies
  }

  /// The place behind the next colon that ends a line.
  private func nextColon(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      // The last byte of ： is 9A, of many other characters too.
      offset = ByteScan.first(in: bytes.span, from: offset, to: end) { byte, behind in
        (ByteScan.equal(byte, 0x3A) | ByteScan.equal(byte, 0x9A))
          & (ByteScan.equal(behind, 0x0A) | ByteScan.equal(behind, 0x0D) | ByteScan.equal(behind, 0x20))
      }
      offset += 1
      if offset < end, bytes[offset - 1] == 0x3A || isWideColon(endingAt: offset), endsLine(at: offset) {
        return offset
      }
    }
    return end
  }

  private func isWideColon(endingAt offset: Int) -> Bool {
    offset >= 3 && bytes[offset - 2] == 0xBC && bytes[offset - 3] == 0xEF
  }

  /// Whether nothing but spaces stands between a byte and the end of its line.
  private func endsLine(at offset: Int) -> Bool {
    var offset = offset
    let limit = min(bytes.count, offset + 16)
    while offset < limit, bytes[offset] == 0x20 { offset += 1 }
    return offset < limit && (bytes[offset] == 0x0A || bytes[offset] == 0x0D)
  }

  /// How many lines begin with the numbers of one series from one on; nil where fewer than two do.
  private func itemCount(in range: Range<Int>) -> Int? {
    var last: SectionNumber?
    var count = 0
    var lines = LineIterator(bytes.span, range)
    while let line = lines.next(bytes.span) {
      var cursor = TextCursor(line.content)
      guard let number = HeadingMark.read(&cursor, in: bytes.span)?.number else {
        if last == nil, !line.isBlank { return nil }
        continue
      }
      if let last {
        guard number.style == last.style else { continue }
        guard number.value == last.value + 1 else { break }
      } else if number.value != 1 {
        return nil
      }
      last = number
      count += 1
    }
    return count > 1 ? count : nil
  }

  private func wrong(_ claim: CountClaim, found: Int, _ section: Int) -> Anomaly {
    Anomaly(
      .wrongCount, at: claim.words.lowerBound, section: section, .count(stated: claim.stated, found: found))
  }
}

extension ListedItems {
  // MARK: Ordinals

  /// Announcements right before 一是 or 一要 that are followed by another number of such words.
  private func wrongOrdinals(in body: Range<Int>) -> [Anomaly] {
    var anomalies: [Anomaly] = []
    var offset = nextOrdinal(from: body.lowerBound, to: body.upperBound)
    while offset < body.upperBound {
      let next = nextOrdinal(from: offset + 6, to: body.upperBound)
      let section = document.outline.section(at: offset)
      let text = document.outline[section].ownText.range
      let before = max(text.lowerBound, offset - Self.reach)..<offset
      if text.contains(offset), let claim = CountClaim.last(in: bytes.span, before) {
        let found = ordinalCount(from: offset, to: min(next, text.upperBound))
        if found > 1, found != claim.stated { anomalies.append(wrong(claim, found: found, section)) }
      }
      offset = next
    }
    return anomalies
  }

  /// The next 一是 or 一要 that begins a clause.
  private func nextOrdinal(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      // The second and third byte of 一 (E4 B8 80); few other characters have them.
      offset = ByteScan.first(in: bytes.span, from: offset, to: end) { byte, behind in
        ByteScan.equal(byte, 0xB8) & ByteScan.equal(behind, 0x80)
      }
      if offset > start, offset + 5 <= end, bytes[offset - 1] == 0xE4, isWord(at: offset + 2),
        let (scalar, _) = UTF8Decoding.scalar(in: bytes.span, before: offset - 1),
        !Characters.isWordLike(scalar)
      {
        return offset - 1
      }
      offset += 1
    }
    return end
  }

  /// Whether 是 or 要 stands at a place.
  private func isWord(at offset: Int) -> Bool {
    let word = (bytes[offset], bytes[offset + 1], bytes[offset + 2])
    return word == (0xE6, 0x98, 0xAF) || word == (0xE8, 0xA6, 0x81)
  }

  /// How many of 一是, 二是, 三是 … follow each other in a range that begins with the first.
  private func ordinalCount(from start: Int, to end: Int) -> Int {
    let word = Array(bytes[start + 3..<start + 6])
    var count = 1
    var offset = start + 6
    while count < Self.numerals.count {
      let wanted = Self.numerals[count] + word
      guard let place = firstClause(wanted, from: offset, to: end) else { break }
      count += 1
      offset = place + wanted.count
    }
    return count
  }

  /// Where a clause begins with some bytes.
  private func firstClause(_ wanted: [UInt8], from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset + wanted.count <= end {
      offset = ByteScan.first(in: bytes.span, from: offset, to: end) { byte, behind in
        ByteScan.equal(byte, wanted[0]) & ByteScan.equal(behind, wanted[1])
      }
      guard offset + wanted.count <= end else { return nil }
      if bytes[offset..<offset + wanted.count].elementsEqual(wanted),
        let (scalar, _) = UTF8Decoding.scalar(in: bytes.span, before: offset), !Characters.isWordLike(scalar)
      {
        return offset
      }
      offset += 1
    }
    return nil
  }

  private static let numerals = "一二三四五六七八九".unicodeScalars.map { Array(String($0).utf8) }
}
