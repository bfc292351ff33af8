import OutlineModel

/// What the sentences about an anomaly speak of, as the document has it.
struct AnomalyFacts {
  private let anomaly: Anomaly
  private let document: Document

  init(_ anomaly: Anomaly, in document: Document) {
    self.anomaly = anomaly
    self.document = document
  }

  /// What the section is called; its title where it has no number, nil where nothing names it.
  var section: SectionName? {
    guard let section = anomaly.section else { return nil }
    let address = document.address(of: section)
    return address.isEmpty ? nil : SectionName(text: address, isNumbered: number != nil)
  }

  /// The title of the section.
  var title: String {
    anomaly.section.map { document.source.citation(document.outline[$0].title.range) } ?? ""
  }

  /// Whether the section holds others.
  var hasSectionsInside: Bool { anomaly.section.map { document.outline[$0].descendantCount > 0 } ?? false }

  /// The label of the first section inside the section.
  var firstLabelInside: String? {
    guard let section = anomaly.section, hasSectionsInside else { return nil }
    let label = document.label(of: section + 1)
    return label.isEmpty ? nil : label
  }

  /// Whether the body has what is inside the section and lacks its heading.
  var isInferred: Bool { anomaly.section.map { document.outline[$0].presence == .inferred } ?? false }

  /// The line of the contents that names the section.
  var contentsLine: Int? {
    anomaly.section.flatMap { document.outline[$0].contentsEntry }.map { line(of: $0.lowerBound) }
  }

  /// The value of the section's number.
  var value: Int? { number?.value }

  /// The numbers that were expected.
  var expected: ClosedRange<Int>? {
    if case .expected(let numbers) = anomaly.detail { numbers } else { nil }
  }

  /// The words in question.
  var words: String? {
    if case .words(let range) = anomaly.detail, !range.isEmpty {
      document.source.citation(range.range)
    } else {
      nil
    }
  }

  /// The other place: its lines and what stands there.
  var other: (lines: ClosedRange<Int>, text: String)? {
    guard case .other(let range) = anomaly.detail else { return nil }
    let last = max(range.lowerBound, range.upperBound - 1)
    return (line(of: range.lowerBound)...line(of: last), document.source.citation(range.range))
  }

  /// How many are stated and how many follow.
  var counts: (stated: Int, found: Int)? {
    if case .count(let stated, let found) = anomaly.detail { (stated, found) } else { nil }
  }

  /// What a section beside this one would be called whose number has another value.
  func sibling(_ value: Int) -> SectionName? {
    guard let section = anomaly.section, let number else { return nil }
    let address = document.address(of: section)
    let label = LabelForm.withoutPunctuation(document.label(of: section))
    let dense = String(String.UnicodeScalarView(label.unicodeScalars.filter { !Characters.isWhiteSpace($0) }))
    let own = address.hasSuffix(label) ? label : dense
    let other = LabelForm(own, of: number).label(value)
    let isLast = !own.isEmpty && address.hasSuffix(own)
    let text = isLast ? address.dropLast(own.count) + other : other
    return SectionName(text: text, isNumbered: true)
  }

  private var number: SectionNumber? { anomaly.section.flatMap { document.outline[$0].number } }

  private func line(of byteOffset: Int) -> Int { document.source.line(of: byteOffset) }
}

/// What a section is called in a sentence.
struct SectionName {
  /// Its address, or its title where it has no number.
  let text: String
  let isNumbered: Bool
}

extension SourceText {
  /// At most so many characters of a place are cited.
  private static let citedCharacters = 80

  /// What stands in a range, in one line, its end left out where it is long.
  func citation(_ range: Range<Int>) -> String {
    // No cluster of letters and marks that people write is longer than this many bytes.
    let text = inOneLine(range.prefix(Self.citedCharacters * 16))
    let words = text.split { $0.unicodeScalars.allSatisfy(Characters.isWhiteSpace) }.joined(separator: " ")
    return words.count > Self.citedCharacters ? words.prefix(Self.citedCharacters) + ".." : words
  }
}
