/// Puts sections into the outline whose headings are missing while paths of numbers name them: 3 where 3.1
/// follows 2.4.
struct MissingParents {
  private let bytes: [UInt8]
  private let rules: NumberingRules
  /// The path that is open, and whether its first number is that of another style.
  private var path = NumberPath()
  private var isBelowUnit = false

  init(_ bytes: [UInt8], _ rules: NumberingRules) {
    self.bytes = bytes
    self.rules = rules
  }

  /// The headings with the missing ones among them.
  ///
  /// - Complexity: O(n) in the number of headings.
  mutating func added(to headings: [MergedHeading]) -> [MergedHeading] {
    guard rules.profile == .decimal else { return headings }
    var all: [MergedHeading] = []
    all.reserveCapacity(headings.count)
    for heading in headings {
      all += missing(before: heading)
      all.append(heading)
    }
    return all
  }

  private mutating func missing(before heading: MergedHeading) -> [MergedHeading] {
    guard let number = heading.number, let known = heading.body ?? heading.contents else {
      path = NumberPath()
      isBelowUnit = true
      return []
    }
    guard number.style == .decimal else {
      path = NumberPath(of: number)
      isBelowUnit = true
      return []
    }
    let own = NumberPath(bytes.span, label: known.label)
    defer {
      path = own
      isBelowUnit = isBelowUnit && own.count > 1
    }
    guard own.count > 1, !isBelowUnit, own[0] <= 1000 else { return [] }
    return (1..<own.count).filter { own.prefix($0) != path.prefix($0) }.map { levels in
      MergedHeading(missing: SectionNumber(.decimal, own[levels - 1]), rank: rules.rank(ofPathWith: levels))
    }
  }
}
