@testable import OutlineModel

/// A document whose outline is given in short, whatever the parser makes of its text: `章1 条1 条2 条2-1` is a
/// chapter with three articles, the last one 第2条之1.
struct GivenOutline {
  private static let kinds: [(name: Character, style: NumberStyle, rank: Int)] = [
    ("附", .annex, 0), ("编", .part, 0), ("分", .subpart, 1), ("章", .chapter, 2), ("节", .section, 3),
    ("条", .article, 4),
  ]

  private let entries: [Entry]

  /// A section before it has a place in the text.
  private struct Entry {
    let rank: Int
    let number: SectionNumber?
    let label: String
    let title: String
    let text: String
  }

  init(_ outline: String) {
    entries = outline.split(separator: " ").map { Self.entry($0) }
  }

  /// The sections one behind the other; an article is one line, any other a heading and a line of text.
  func document(_ profile: Profile = .statute) -> Document {
    var text = ""
    var builder = OutlineBuilder()
    for entry in entries {
      let start = text.utf8.count
      text += entry.label
      let label = start..<text.utf8.count
      text += entry.title
      let title = label.upperBound..<text.utf8.count
      text += entry.number?.style == .article ? "　" : "\n"
      builder.append(
        OutlineBuilder.Draft(
          number: entry.number, label: label, title: title, heading: start..<text.utf8.count,
          contentsEntry: nil),
        rank: entry.rank)
      text += entry.text
    }
    let outline = builder.outline(bodyEnd: text.utf8.count) { _ in false }
    return Document(
      source: SourceText(text), outline: outline, parts: [Part(.body, 0..<text.utf8.count)], profile: profile,
      title: nil, date: nil, salutation: nil, opening: 0, anomalies: [])
  }

  /// Reads `条2-1`, or `条2=删除` with another text than the usual one; a path of numbers (`1.2`) stands for itself.
  private static func entry(_ word: Substring) -> Entry {
    let parts = word.split(separator: "=", maxSplits: 1)
    let text = (parts.count > 1 ? String(parts[1]) : "这里规定了有关事项。") + "\n"
    guard let kind = kinds.first(where: { $0.name == word.first }) else { return path(parts[0], text) }
    let numbers = parts[0].dropFirst().split(separator: "-").compactMap { Int($0) }
    let suffix = numbers.count > 1 ? numbers[1] : nil
    let number = SectionNumber(kind.style, numbers[0], suffix: suffix)
    return Entry(
      rank: kind.rank, number: number, label: label(number, kind.name),
      title: kind.style == .article ? "" : "　标题", text: text)
  }

  private static func label(_ number: SectionNumber, _ name: Character) -> String {
    switch number.style {
    case .annex: "附件\(number.value)"
    case .subpart: "第\(number.value)分编"
    default: "第\(number.value)\(name)" + (number.suffix.map { "之\($0)" } ?? "")
    }
  }

  private static func path(_ label: Substring, _ text: String) -> Entry {
    let components = label.split(separator: ".").compactMap { Int($0) }
    return Entry(
      rank: components.count, number: components.last.map { SectionNumber(.decimal, $0) },
      label: String(label), title: " 标题", text: text)
  }
}
