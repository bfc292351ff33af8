@testable import OutlineModel

/// A statute whose outline is made by the simplest rule: a line that begins with 第…章, 第…条, 第…條 or 附件… is
/// a heading.
struct StatuteSample {
  let document: Document

  init(_ text: String) {
    let source = SourceText(text)
    var builder = OutlineBuilder()
    var lines = LineIterator(source.bytes.span, 0..<source.count)
    while let line = lines.next(source.bytes.span) {
      guard let heading = Self.heading(source, line) else { continue }
      builder.append(heading.draft, rank: heading.rank)
    }
    let outline = builder.outline(bodyEnd: source.count) { _ in false }
    document = Document(
      source: source, outline: outline,
      parts: [Part(.frontMatter, 0..<outline[0].start), Part(.body, outline[0].start..<source.count)],
      profile: .statute, title: nil, date: nil, salutation: nil, opening: 0, anomalies: [])
  }

  /// The section with this label.
  func section(_ label: String) -> Int? {
    document.outline.sections.indices.first { document.label(of: $0) == label }
  }

  private static func heading(_ source: SourceText, _ line: Line) -> (draft: OutlineBuilder.Draft, rank: Int)?
  {
    let text = source.string(line.content)
    if let match = text.prefixMatch(of: /第 ?([一二三四五六七八九十百]+|\d+)(?:-(\d+))? ?([章条條])(?:[之の]([一二三四五六七八九十]+))?/)
    {
      let style: NumberStyle = match.3 == "章" ? .chapter : .article
      let value = Numeral.value(Array(match.1.unicodeScalars)[...], digitLimit: 3) ?? 0
      let suffix = (match.2 ?? match.4).flatMap {
        Numeral.value(Array($0.unicodeScalars)[...], digitLimit: 3)
      }
      return (draft(SectionNumber(style, value, suffix: suffix), match.0, line), style == .chapter ? 0 : 1)
    }
    guard let match = text.prefixMatch(of: /附件(\d+)/) else { return nil }
    return (draft(SectionNumber(.annex, Int(match.1) ?? 0), match.0, line), 0)
  }

  private static func draft(_ number: SectionNumber, _ label: Substring, _ line: Line) -> OutlineBuilder.Draft
  {
    let start = line.content.lowerBound
    let end = start + label.utf8.count
    return OutlineBuilder.Draft(
      number: number, label: start..<end,
      title: number.style == .article ? end..<end : end..<line.content.upperBound,
      heading: line.start..<(number.style == .article ? end : line.next), contentsEntry: nil)
  }
}
