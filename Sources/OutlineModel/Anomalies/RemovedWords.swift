/// Finds what a filter leaves behind when it removes words: `_强调`, `关于_工作`, `。,打造`, `z-教`.
struct RemovedWords {
  private let document: Document
  private let bytes: [UInt8]

  init(_ document: Document) {
    self.document = document
    bytes = document.source.proseBytes
  }

  /// - Complexity: O(n) in the number of bytes.
  func anomalies() -> [Anomaly] {
    var anomalies: [Anomaly] = []
    let body = document.body
    for range in document.spokenParts {
      let traces = RemovalTraces(bytes, range)
      var offset = next(from: range.lowerBound, to: range.upperBound)
      while offset < range.upperBound {
        if let sign = traces.sign(at: offset) {
          let section = body.contains(sign.lowerBound) ? document.outline.section(at: sign.lowerBound) : nil
          let words = ByteRange(traces.words(around: sign))
          anomalies.append(Anomaly(.wordsRemoved, at: sign.lowerBound, section: section, .words(words)))
        }
        offset = next(from: offset + 1, to: range.upperBound)
      }
    }
    return anomalies
  }

  /// The next place that needs a closer look: an underscore, a hyphen, or the last byte of a
  /// full stop or comma with the first byte of another behind it.
  private func next(from start: Int, to end: Int) -> Int {
    ByteScan.first(in: bytes.span, from: start, to: end) { byte, behind in
      let stop = ByteScan.equal(byte, 0x81) | ByteScan.equal(byte, 0x82)
      let pair = stop & (ByteScan.equal(behind, 0x2C) | ByteScan.equal(behind, 0xEF))
      let comma = (ByteScan.equal(byte, 0x8C) | ByteScan.equal(byte, 0x2C)) & ByteScan.equal(behind, 0xE3)
      return pair | comma | ByteScan.equal(byte, 0x5F) | ByteScan.equal(byte, 0x2D)
    }
  }
}
