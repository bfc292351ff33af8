/// Walks over the sections of an outline and groups siblings whose numbers are of one kind.
struct SiblingGroups {
  /// The first section of a group, with the last one of the same style before it in the document.
  struct First {
    let section: Int
    let style: NumberStyle
    let predecessor: Int
  }

  /// In the order of the document, for the styles that can run on.
  private(set) var firsts: [First] = []
  private let document: Document
  /// For each depth the groups that are open.
  private var levels = Array(repeating: Level(), count: Outline.depthLimit + 1)
  private var lastOfStyle: [(style: NumberStyle, section: Int)] = []
  /// No more groups of one parent are kept open.
  private static let groupLimit = 8

  init(_ document: Document) {
    self.document = document
  }

  /// The first section of the group that a section belongs to; -1 where it has no number.
  ///
  /// - Precondition: Sections are asked for one by one, in order.
  mutating func head(of index: Int) -> Int32 {
    let section = document.outline[index]
    guard let style = section.number?.style else { return -1 }
    let parent = section.parent ?? -1
    if levels[section.depth].parent != parent { levels[section.depth] = Level(parent: parent) }
    let kind = Kind(style: style, variant: variant(of: section, style))
    defer { remember(index, style) }
    if let group = levels[section.depth].groups.first(where: { $0.kind == kind }) { return group.head }
    if levels[section.depth].groups.count == Self.groupLimit { levels[section.depth].groups.removeFirst() }
    levels[section.depth].groups.append((kind, Int32(index)))
    if style != .decimal, style != .annex, let last = lastOfStyle.first(where: { $0.style == style }) {
      firsts.append(First(section: index, style: style, predecessor: last.section))
    }
    return Int32(index)
  }

  private mutating func remember(_ index: Int, _ style: NumberStyle) {
    if let place = lastOfStyle.firstIndex(where: { $0.style == style }) {
      lastOfStyle[place].section = index
    } else {
      lastOfStyle.append((style, index))
    }
  }

  /// What numbers of one style have to share to be of one series.
  private func variant(of section: Section, _ style: NumberStyle) -> UInt64 {
    switch style {
    case .decimal: pathVariant(section.label.range)
    case .annex: wordVariant(section.label.range)
    default: 0
    }
  }

  /// All components of a path but the last.
  private func pathVariant(_ label: Range<Int>) -> UInt64 {
    var hash: UInt64 = 1
    var prefix: UInt64 = 0
    var separated: UInt64?
    var cursor = TextCursor(label)
    while let scalar = cursor.next(document.source.paragraphBytes.span) {
      let narrow = Characters.narrowed(scalar)
      if Characters.isWordLike(narrow) {
        prefix = separated ?? prefix
        separated = nil
      } else {
        separated = hash
      }
      hash = (hash ^ UInt64(narrow.value)) &* 0x100_0000_01B3
    }
    return prefix
  }

  /// The word before the number: 附件, 附表, Appendix.
  private func wordVariant(_ label: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0
    var previous: Unicode.Scalar?
    var cursor = TextCursor(label)
    while let scalar = cursor.next(document.source.paragraphBytes.span) {
      // In 附录A the letter is the number.
      let endsWord = previous?.isASCII == false && Characters.narrowed(scalar).isASCII
      if endsWord || Numeral.isSign(scalar) || Characters.isWhiteSpace(scalar) { break }
      hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
      previous = scalar
    }
    return hash
  }

  private struct Kind: Equatable {
    let style: NumberStyle
    let variant: UInt64
  }

  private struct Level {
    var parent = -2
    var groups: [(kind: Kind, head: Int32)] = []
  }
}
