/// Finds sections by the numbers or the whole label of an address.
struct SectionLookup {
  private let document: Document
  private var outline: Outline { document.outline }
  /// Whether a path is one that people type: its first number is an article's where there is one with it, wherever
  /// it stands, and the section that holds all others has no place in it.
  private let isTyped: Bool

  init(_ document: Document, isTyped: Bool) {
    self.document = document
    self.isTyped = isTyped
  }

  /// The sections that a path from the top downwards names, in order; where there are none, those that it names
  /// inside the section that holds all others.
  ///
  /// - Complexity: O(n) in the number of sections for each step.
  func sections(at steps: ArraySlice<AddressPath.Step>) -> [Int] {
    let found = sections(at: steps, inside: nil)
    guard found.isEmpty, isTyped, let whole = outline.wholeSection else { return found }
    return sections(at: steps, inside: whole)
  }

  private func sections(at steps: ArraySlice<AddressPath.Step>, inside top: Int?) -> [Int] {
    var scopes = [top]
    for step in steps {
      let first = scopes == [nil] && isTyped && step.word == nil && !step.isBracketed
      let articles = first ? sections(inside: nil, .article, step) : []
      scopes = articles.isEmpty ? scopes.flatMap { sections(inside: $0, step) } : articles
    }
    return scopes.compactMap { $0 }
  }

  /// The sections of the style that the step names, however deep; where there are none, but for annexes, those
  /// directly inside.
  private func sections(inside scope: Int?, _ step: AddressPath.Step) -> [Int] {
    if let style = step.word?.sectionStyle {
      let styled = sections(inside: scope, style, step)
      if !styled.isEmpty || style == .annex { return styled }
    }
    return outline.children(of: scope).filter { bears(outline[$0].number, step) }
  }

  private func sections(inside scope: Int?, _ style: NumberStyle, _ step: AddressPath.Step) -> [Int] {
    let range = scope.map { outline.descendants(of: $0) } ?? 0..<outline.count
    return range.filter { outline[$0].number?.style == style && bears(outline[$0].number, step) }
  }

  /// Whether a section's number is the step's; a bracket or a word for items names no 章 and no 条, and 一是
  /// nothing that has a number of its own.
  private func bears(_ number: SectionNumber?, _ step: AddressPath.Step) -> Bool {
    guard let number, number.value == step.value, number.suffix == step.suffix else { return false }
    if step.isLetter { return number.style.isLetter }
    if step.word == .ordinal || step.word == .bareOrdinal { return false }
    return !step.namesItem || !number.style.isAboveItems
  }

  /// The sections whose label, of those that are names by themselves (`1.2.3`, `A.1`, 附件1), is written so,
  /// spaces, width and a full stop at the end left out.
  ///
  /// - Complexity: O(n) in the number of sections.
  func sections(writtenAs label: String) -> [Int] {
    var wanted = FoldedTitle.squeezed(Array(label.utf8).span, 0..<label.utf8.count)
    if wanted.starts(with: "section".utf8) { wanted.removeFirst("section".utf8.count) }
    while let last = wanted.last, last == UInt8(ascii: ".") { wanted.removeLast() }
    guard !wanted.isEmpty else { return [] }
    return outline.sections.indices.filter { index in
      switch outline[index].number?.style {
      case .decimal, .annex: isWritten(outline[index].label.range, as: wanted)
      default: false
      }
    }
  }

  private func isWritten(_ label: Range<Int>, as wanted: [UInt8]) -> Bool {
    // Spaces and full width make a label longer, nothing makes it shorter.
    guard label.count >= wanted.count, label.count <= 8 * wanted.count else { return false }
    var written = FoldedTitle.squeezed(document.source.paragraphBytes.span, label)
    while let last = written.last, last == UInt8(ascii: ".") { written.removeLast() }
    return written == wanted
  }
}

extension NumberStyle {
  /// Whether numbers of this style bear a word that no item is named by.
  fileprivate var isAboveItems: Bool {
    switch self {
    case .volume, .division, .part, .subpart, .chapter, .episode, .section, .article, .annex: true
    default: false
    }
  }
}

extension AddressPath.Word {
  /// The style of sections that it counts, if any: 款 and 目 are headings in Taiwan.
  fileprivate var sectionStyle: NumberStyle? {
    switch self {
    case .sections(let style): style
    case .paragraph, .entry: .clause
    case .subentry: .subclause
    case .ordinal, .bareOrdinal: nil
    }
  }
}
