/// The head of an RFC, an Internet-Draft or another typed memo: who wrote it on the left and on the right, the date on
/// the right, then the title in the middle (RFC 7322, 4.1 and 4.2).
struct MemoHead {
  /// The lines of the title.
  private(set) var title: Range<Int>?
  /// ISO 8601, mostly without the day; nil where the head has none.
  private(set) var date: String?

  /// Reads the beginning of a text; both are nil where it has no such head.
  ///
  /// - Complexity: O(n) in the bytes of the first `lineLimit` lines.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var lines = LineIterator(bytes, range)
    var run: [WrappedLine] = []
    var head: [WrappedLine] = []
    var count = 0
    while title == nil, count < Self.lineLimit, let line = lines.next(bytes) {
      count += 1
      guard line.content.count <= Self.longLine else { return }
      if !line.isBlank {
        run.append(WrappedLine(bytes, line))
        continue
      }
      guard !run.isEmpty else { continue }
      if readTitle(run, behind: head, bytes) { break }
      guard run.contains(where: { Self.rightPart(of: $0, bytes) != nil }) else { return }
      head += run
      run.removeAll()
    }
    guard title != nil else { return }
    date =
      head.compactMap { line in
        Self.rightPart(of: line, bytes).flatMap { MonthDate.date(in: bytes, $0) }
      }.last
  }

  /// Takes lines for the title where all of them stand in the middle; the name of a draft below it is none of it.
  private mutating func readTitle(
    _ run: [WrappedLine], behind head: [WrappedLine], _ bytes: Span<UInt8>
  ) -> Bool {
    guard let columns = head.map(\.width).max(), columns >= Self.narrowest, run.count <= Self.titleLines,
      run.allSatisfy({ Self.isCentered($0, columns) && Self.gap(in: $0, bytes) == nil })
    else { return false }
    let words = run.prefix { !Self.isName($0, bytes) }
    guard let first = words.first, let last = words.last else { return false }
    title = first.line.content.lowerBound..<last.line.content.upperBound
    return true
  }

  private static func isCentered(_ line: WrappedLine, _ columns: Int) -> Bool {
    line.indent > 1 && abs(line.indent - (columns - line.width)) <= 8
  }

  /// `draft-brook-hmp-03`, `<draft-brook-hmp-03.txt>`: one word with several hyphens.
  private static func isName(_ line: WrappedLine, _ bytes: Span<UInt8>) -> Bool {
    var hyphens = 0
    for offset in line.line.content {
      if bytes[offset] == UInt8(ascii: " ") { return false }
      if bytes[offset] == UInt8(ascii: "-") { hyphens += 1 }
    }
    return hyphens > 1
  }

  /// What stands at the right edge, apart from the rest of the line; nil where nothing does.
  private static func rightPart(of line: WrappedLine, _ bytes: Span<UInt8>) -> Range<Int>? {
    let content = line.line.content
    if let gap = gap(in: line, bytes) { return gap..<content.upperBound }
    return line.indent >= narrowest / 2 ? content : nil
  }

  /// Where the last stretch of white space ends that is wider than one between words.
  private static func gap(in line: WrappedLine, _ bytes: Span<UInt8>) -> Int? {
    var blanks = 0
    for offset in line.line.content.reversed() {
      let isBlank = bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
      blanks = isBlank ? blanks + (bytes[offset] == UInt8(ascii: "\t") ? widestSpace + 1 : 1) : 0
      if blanks > widestSpace {
        return offset + (bytes[offset] == UInt8(ascii: "\t") ? 1 : blanks)
      }
    }
    return nil
  }

  private static let lineLimit = 60
  /// In bytes.
  private static let longLine = 300
  private static let titleLines = 5
  /// In columns.
  private static let widestSpace = 2
  /// A page of a memo has at least so many columns.
  private static let narrowest = 50
}
