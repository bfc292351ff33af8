/// What is recognised before the first section: title, date, salutation, and where the speaker begins.
struct FrontMatter {
  private(set) var title: Range<Int>?
  private(set) var date: String?
  private(set) var salutation: Range<Int>?
  /// The line with which the spoken text begins; nil where it begins with the first section.
  private(set) var opening: Int?
  /// The first line behind the title; where there is none, the first line.
  private(set) var end: Int

  /// Front matter longer than this, in lines, is text.
  private static let lineLimit = 400

  /// Reads the lines in the given ranges, which lie before the first section and in the order of the text; only
  /// the last one can hold salutation and opening. A statute is dated by the latest date in its title block.
  ///
  /// - Complexity: O(n) in the number of bytes of the first `lineLimit` lines that are not blank.
  init(_ bytes: Span<UInt8>, ranges: [Range<Int>], takesLatestDate: Bool = false) {
    end = ranges.first?.lowerBound ?? 0
    var lines: [FrontLine] = []
    for range in ranges {
      var iterator = LineIterator(bytes, range)
      while lines.count < Self.lineLimit, let line = iterator.next(bytes) {
        if !line.isBlank { lines.append(FrontLine(bytes, line)) }
      }
    }
    // Names and dates behind the first paragraph belong to the text, such as those of a signature.
    let titleBlock = lines.prefix { !$0.isParagraph }.map { TitleBlockLine(bytes, $0) }
    readTitle(titleBlock)
    date = takesLatestDate ? Self.latestDate(bytes, lines) : Self.date(titleBlock)
    let spoken = lines.filter { line in
      line.line.start >= (ranges.last?.lowerBound ?? 0) && line.line.content != title
    }
    salutation = spoken.first(where: \.isSalutation)?.line.content
    opening = (spoken.first(where: \.isSalutation) ?? spoken.first(where: \.isParagraph))?.line.start
    if let title, let line = lines.first(where: { $0.line.content == title }) {
      let next = line.line.next
      end = Underline.end(bytes, below: next, contentBytes: title.count) ?? next
    }
  }

  private mutating func readTitle(_ lines: [TitleBlockLine]) {
    var copies: [TitleKey: Int] = [:]
    for line in lines where line.canBeTitle { copies[line.key, default: 0] += 1 }
    var best = 0
    for (index, line) in lines.enumerated() where line.canBeTitle {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      var score = index == 0 ? 1 : 0
      if copies[line.key, default: 0] > 1 { score += 4 }
      if line.hasGenre { score += 2 }
      if let next, next.date != nil || next.isSalutation { score += 2 }
      if score > best { (best, title) = (score, line.content) }
    }
  }

  private static func date(_ lines: [TitleBlockLine]) -> String? {
    let dated = lines.filter { $0.date != nil }
    return (dated.first(where: \.namesPublication) ?? dated.first)?.date
  }

  /// The latest date of all lines: a statute tells there when it was made and changed.
  private static func latestDate(_ bytes: Span<UInt8>, _ lines: [FrontLine]) -> String? {
    lines.compactMap { line in
      let content = line.line.content.prefix(dateBytes)
      let text = content.map { bytes[$0] }
      return DateReader.dates(in: String(decoding: text, as: UTF8.self)).max()
    }.max()
  }

  /// Dates are looked for in so much of a line, in bytes.
  private static let dateBytes = 6000
}
