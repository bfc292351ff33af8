/// Finds where text breaks off, and marks that something was left out.
struct TextCuts {
  private let document: Document
  private let bytes: [UInt8]
  private var outline: Outline { document.outline }

  init(_ document: Document) {
    self.document = document
    bytes = document.source.proseBytes
  }

  /// One for each elision mark in contents and body, and for each text that breaks off without one.
  ///
  /// - Complexity: O(n) in the number of bytes.
  func anomalies() -> [Anomaly] {
    let body = document.body
    var marks: [Range<Int>] = []
    for range in document.parts.filter({ $0.kind == .contents }).map(\.range.range) + [body] {
      marks += elisions(range)
    }
    var anomalies = marks.map { mark in
      let section = body.contains(mark.lowerBound) ? outline.section(at: mark.lowerBound) : nil
      return Anomaly(.textCut, at: mark.lowerBound, section: section, .words(ByteRange(mark)))
    }
    for index in outline.sections.indices where outline[index].presence == .excerpt {
      let ownText = outline[index].ownText
      let next = marks.partitioningIndex { $0.lowerBound >= ownText.lowerBound }
      if next < marks.count, ownText.contains(marks[next].lowerBound) { continue }
      let end = LineIterator.content(bytes.span, ownText.range).upperBound
      guard let (last, length) = UTF8Decoding.scalar(in: bytes.span, before: end), isCut(behind: last)
      else { continue }
      anomalies.append(Anomaly(.textCut, at: max(ownText.lowerBound, end - length), section: index))
    }
    return anomalies
  }

  /// The lines of a range that hold nothing but an elision mark.
  private func elisions(_ range: Range<Int>) -> [Range<Int>] {
    let span = bytes.span
    var marks: [Range<Int>] = []
    var offset = nextDots(from: range.lowerBound, to: range.upperBound)
    while offset < range.upperBound {
      let end = LineFeeds.first(in: span, from: offset, to: min(range.upperBound, offset + Self.lineBytes))
      var start = offset
      while start > range.lowerBound, offset - start < Self.lineBytes, span[start - 1] != 0x0A { start -= 1 }
      let content = LineIterator.content(span, start..<end)
      if !content.isEmpty, Elision.isElision(span, content), isCut(content) { marks.append(content) }
      offset = nextDots(from: max(end, offset + 1), to: range.upperBound)
    }
    return marks
  }

  /// The next place at which an elision mark can begin: the second byte of `…` or 略, a dot before another, or the
  /// last byte of 。 before another.
  private func nextDots(from start: Int, to end: Int) -> Int {
    ByteScan.first(in: bytes.span, from: start, to: end) { byte, behind in
      let ellipsis = ByteScan.equal(byte, 0x80) & ByteScan.equal(behind, 0xA6)
      let omitted = ByteScan.equal(byte, 0x95) & ByteScan.equal(behind, 0xA5)
      let dots = ByteScan.equal(byte, 0x2E) & ByteScan.equal(behind, 0x2E)
      return ellipsis | omitted | dots | ByteScan.equal(byte, 0x82) & ByteScan.equal(behind, 0xE3)
    }
  }

  /// Longer lines hold more than a mark, however far they are indented.
  private static let lineBytes = 160

  /// Whether a mark tells of a cut: in a novel dots alone are a silence, in code and its output they are dots.
  private func isCut(_ mark: Range<Int>) -> Bool {
    switch document.profile {
    case .speech, .statute, .decimal:
      let before = max(0, mark.lowerBound - Self.lineBytes)..<mark.upperBound
      return before.contains { bytes[$0] > 0xE2 }
    case .chapters, .markup, .plain: return mark.contains { bytes[$0] == 0xE7 }
    }
  }

  /// Whether a text that ends with a character, without a mark of a cut in it, is cut: verse, and what was saved
  /// with tags, need not end with punctuation.
  private func isCut(behind last: Unicode.Scalar) -> Bool {
    switch document.profile {
    case .speech: !Characters.endsSentence(last)
    // Formulas, tables and lost full stops end articles and clauses too.
    case .statute, .decimal, .chapters, .markup, .plain: ["，", ",", "、"].contains(last)
    }
  }
}
