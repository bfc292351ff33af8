/// The paths of all sections (`3.2`, `120-6`, `u1`, `1~2`): unique names, made of one component for each level.
///
/// A component is the number, with its suffix behind a hyphen; a section without a number is `u1`, `u2` … among
/// its siblings; a component that occurred before among the siblings gets `~2`, `~3`.
public struct SectionPaths: Sendable {
  private let outline: Outline
  /// The component of each section.
  private let components: [String]

  /// - Complexity: O(n) in the number of sections.
  public init(_ outline: Outline) {
    self.outline = outline
    var components: [String] = []
    components.reserveCapacity(outline.count)
    var levels: [Siblings] = []
    for section in outline.sections {
      levels.removeLast(max(0, levels.count - section.depth))
      while levels.count < section.depth { levels.append(Siblings()) }
      components.append(levels[levels.count - 1].component(for: section.number))
    }
    self.components = components
  }

  /// The path of a section.
  public subscript(section: Int) -> String {
    outline.lineage(of: section).map { components[$0] }.reversed().joined(separator: ".")
  }

  /// The section that has a path, or nil.
  ///
  /// - Complexity: O(n).
  public func section(at path: String) -> Int? {
    let wanted = path.split(separator: ".")
    guard let last = wanted.last else { return nil }
    return components.indices.first {
      outline[$0].depth == wanted.count && components[$0] == last && self[$0] == path
    }
  }
}

extension SectionPaths {
  /// The components taken among siblings.
  private struct Siblings {
    private var occurrences: [SectionValue: Int] = [:]
    private var unnumbered = 0

    mutating func component(for number: SectionNumber?) -> String {
      guard let number else {
        unnumbered += 1
        return "u\(unnumbered)"
      }
      let value = SectionValue(value: number.value, suffix: number.suffix)
      let occurrence = occurrences[value, default: 0] + 1
      occurrences[value] = occurrence
      let name = value.suffix.map { "\(value.value)-\($0)" } ?? "\(value.value)"
      return occurrence == 1 ? name : "\(name)~\(occurrence)"
    }
  }

  private struct SectionValue: Hashable {
    let value: Int
    let suffix: Int?
  }
}
