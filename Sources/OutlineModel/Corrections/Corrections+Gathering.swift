extension Corrections {
  /// Says that a line is a heading.
  ///
  /// - Throws: `contradiction` where something else is said of it.
  public mutating func add(_ heading: CorrectedHeading) throws(CorrectionFault) {
    let isOther = headings[heading.line].map { $0 != heading.depth } ?? false
    guard !isOther, !texts.contains(heading.line) else { throw .contradiction(line: heading.line) }
    headings.updateValue(heading.depth, forKey: heading.line)
  }

  /// Says that a line is no heading.
  ///
  /// - Throws: `contradiction` where it is said to be one.
  public mutating func addText(line: Int) throws(CorrectionFault) {
    guard headings[line] == nil else { throw .contradiction(line: line) }
    texts.insert(line)
  }

  /// These with others that come first: line by line, the profile, and all levels together.
  public func overridden(by others: Corrections) -> Corrections {
    var merged = self
    merged.profile = others.profile ?? profile
    merged.texts.subtract(others.headings.keys)
    merged.texts.formUnion(others.texts)
    merged.headings.merge(others.headings) { $1 }
    for line in others.texts { merged.headings.removeValue(forKey: line) }
    if !others.levels.isEmpty { merged.levels = others.levels }
    return merged
  }

  /// The last line that is named, from 1; nil where none is.
  public var lastLine: Int? { [headings.keys.max(), texts.max()].compactMap { $0 }.max() }
}
