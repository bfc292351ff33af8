/// What an address names.
public enum AddressResolution: Sendable, Equatable {
  case section(Int)
  /// Several sections, nearest first.
  case candidates([Int])
  case nothing(Nearby)

  /// The sections around an address that names nothing: those directly inside `parent`, or at the top.
  public struct Nearby: Sendable, Equatable {
    public let parent: Int?
    public let first: Int?
    public let last: Int?
  }
}

/// Reads addresses as people type them: `3.2`, `三(二)`, `(二)`, `第三节`, part of a title, `=3.2`.
///
/// The first reading that names something wins: a whole label, a path of numbers from the top, part of a title.
/// A label that several sections bear names the one nearest to the current section, where that is one.
public struct AddressResolver: Sendable {
  private let document: Document
  private var outline: Outline { document.outline }

  public init(_ document: Document) {
    self.document = document
  }

  /// What an address names.
  ///
  /// - Parameter current: the section one is in, if any; nearness is measured from it.
  /// - Complexity: O(n) in the number of sections.
  public func resolve(_ address: String, from current: Int? = nil) -> AddressResolution {
    let matches = matches(address, from: current)
    if let section = matches.decided { return .section(section) }
    return matches.sections.isEmpty ? .nothing(nearby(address)) : .candidates(matches.sections)
  }

  /// All sections that the address can mean, nearest first.
  public func candidates(_ address: String, from current: Int? = nil) -> [Int] {
    matches(address, from: current).sections
  }

  /// What stands around an address that names nothing: the sections below the part of its path that names one.
  public func nearby(_ address: String) -> AddressResolution.Nearby {
    var parent: Int?
    let path = Self.trimmed(address).drop { $0 == "=" }
    for number in AddressPath(String(path))?.numbers ?? [] {
      guard let child = outline.children(of: parent).first(where: { outline[$0].number?.value == number })
      else {
        break
      }
      parent = child
    }
    let inside = parent.map { outline.descendants(of: $0) } ?? 0..<outline.count
    guard let first = inside.first, let deepest = inside.last else {
      return AddressResolution.Nearby(parent: parent, first: nil, last: nil)
    }
    let last = outline.lineage(of: deepest).first { outline[$0].parent == parent }
    return AddressResolution.Nearby(parent: parent, first: first, last: last)
  }
}

extension AddressResolver {
  private struct Matches {
    var sections: [Int] = []
    /// The one that is meant, where that is clear.
    var decided: Int?
  }

  private func matches(_ address: String, from current: Int?) -> Matches {
    let address = Self.trimmed(address)
    if address.hasPrefix("=") {
      let section = SectionPaths(outline).section(at: String(address.dropFirst()))
      return Matches(sections: section.map { [$0] } ?? [], decided: section)
    }
    var sections = sections(labelled: address)
    if sections.count > 1, let current {
      sections = nearestFirst(sections, to: current)
      let isClear = kinship(sections[0], current) > kinship(sections[1], current)
      return Matches(sections: sections, decided: isClear ? sections[0] : nil)
    }
    if sections.isEmpty, let path = AddressPath(address) { sections = self.sections(at: path.numbers) }
    if sections.isEmpty { sections = self.sections(titled: address) }
    let sorted = nearestFirst(sections, to: current ?? 0)
    return Matches(sections: sorted, decided: sorted.count == 1 ? sorted[0] : nil)
  }

  private static func trimmed(_ address: String) -> String {
    let scalars = address.unicodeScalars.drop(while: Characters.isWhiteSpace)
    guard let last = scalars.lastIndex(where: { !Characters.isWhiteSpace($0) }) else { return "" }
    return String(scalars[...last])
  }

  private func sections(labelled label: String) -> [Int] {
    let bytes = Array(label.utf8)
    var cursor = TextCursor(0..<bytes.count)
    guard let mark = HeadingMark.read(&cursor, in: bytes.span), cursor.isAtEnd else { return [] }
    let exact = outline.sections.indices.filter { outline[$0].number == mark.number }
    if !exact.isEmpty { return exact }
    return outline.sections.indices.filter { index in
      outline[index].number.map { $0.isSpelled(like: mark.number) } ?? false
    }
  }

  private func sections(at path: [Int]) -> [Int] {
    path.indices.reduce(into: [nil] as [Int?]) { parents, level in
      parents = parents.flatMap { parent in
        outline.children(of: parent).filter { outline[$0].number?.value == path[level] }
      }
    }.compactMap { $0 }
  }

  /// The sections whose title has a part, or whose label and title stand in the address as they are written.
  private func sections(titled part: String) -> [Int] {
    let bytes = Array(part.utf8)
    var cursor = TextCursor(0..<bytes.count)
    if let mark = HeadingMark.read(&cursor, in: bytes.span) {
      let sections = sections(containing: FoldedTitle(bytes.span, cursor.offset..<bytes.count))
      let numbered = sections.filter { outline[$0].number == mark.number }
      if !numbered.isEmpty { return numbered }
    }
    return sections(containing: FoldedTitle(part.unicodeScalars))
  }

  private func sections(containing wanted: FoldedTitle) -> [Int] {
    guard !wanted.isEmpty else { return [] }
    return outline.sections.indices.filter { index in
      FoldedTitle(document.source.bytes.span, outline[index].title.range).contains(wanted)
    }
  }

  private func nearestFirst(_ sections: [Int], to current: Int) -> [Int] {
    sections.map { (section: $0, kinship: kinship($0, current), distance: abs($0 - current)) }
      .sorted { ($1.kinship, $0.distance) < ($0.kinship, $1.distance) }
      .map(\.section)
  }

  /// The depth of the deepest section that holds both, each section holding itself too; 0 for none.
  private func kinship(_ a: Int, _ b: Int) -> Int {
    outline.lineage(of: a).first { outline.subtree(of: $0).contains(b) }.map { outline[$0].depth } ?? 0
  }
}

extension SectionNumber {
  /// Whether two numbers differ in the numerals alone: `(2)` and `(二)`.
  func isSpelled(like other: SectionNumber) -> Bool {
    value == other.value && suffix == other.suffix && style.punctuation == other.style.punctuation
  }
}

extension NumberStyle {
  /// Styles that differ in their numerals alone share it.
  fileprivate enum Punctuation: Equatable {
    case behind, around, circle
    case other(NumberStyle)
  }

  fileprivate var punctuation: Punctuation {
    switch self {
    case .chinese, .arabic: .behind
    case .chineseParenthesised, .arabicParenthesised: .around
    case .arabicHalfParenthesised, .chineseHalfParenthesised: .around
    case .circled: .circle
    default: .other(self)
    }
  }
}
