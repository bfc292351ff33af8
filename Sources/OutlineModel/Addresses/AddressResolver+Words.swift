extension AddressResolver {
  /// The sections that words name: a whole title, a unit, the letter of an annex, a part of a title.
  func named(_ address: String, isPath: Bool) -> [Int] {
    let entitled = sections(entitled: address)
    if !entitled.isEmpty || isPath { return entitled }
    let counted = UnitWord(address)?.sections(in: document) ?? []
    if !counted.isEmpty { return counted }
    let lettered = annexes(lettered: address)
    return lettered.isEmpty ? sections(titled: address) : lettered
  }

  /// The annexes whose label ends with a capital letter that is the whole address.
  private func annexes(lettered address: String) -> [Int] {
    guard address.utf8.count == 1, let letter = address.utf8.first, (0x41...0x5A).contains(letter) else {
      return []
    }
    return outline.sections.indices.filter { index in
      guard outline[index].number?.style == .annex else { return false }
      let label = FoldedTitle.squeezed(document.source.paragraphBytes.span, outline[index].label.range)
      return label.last { (0x61...0x7A).contains($0) || $0 >= 0x80 } == letter | 0x20
        && !label.contains { (0x30...0x39).contains($0) }
    }
  }

  /// The sections without a number whose whole title is written as the address.
  func sections(entitled title: String) -> [Int] {
    let wanted = FoldedTitle.squeezed(Array(title.utf8).span, 0..<title.utf8.count)
    return outline.sections.indices.filter { index in
      outline[index].number == nil
        && FoldedTitle.squeezed(document.source.paragraphBytes.span, outline[index].title.range) == wanted
    }
  }

  /// The sections whose title has a part, or whose label and title stand in the address as they are written.
  private func sections(titled part: String) -> [Int] {
    let bytes = Array(part.utf8)
    var cursor = TextCursor(0..<bytes.count)
    if let mark = HeadingMark.read(&cursor, in: bytes.span) {
      let sections = sections(containing: FoldedTitle(bytes.span, cursor.offset..<bytes.count))
      let numbered = bearers(of: mark, among: sections)
      if !numbered.isEmpty { return numbered }
    }
    return sections(containing: FoldedTitle(part.unicodeScalars))
  }

  /// The sections whose title has the words; where none has, those without a title whose first words have them.
  private func sections(containing wanted: FoldedTitle) -> [Int] {
    guard !wanted.isEmpty else { return [] }
    let titled = sections(wanted) { outline[$0].title.range }
    return titled.isEmpty
      ? sections(wanted) { outline[$0].title.isEmpty ? document.firstWordRange(of: $0) : 0..<0 } : titled
  }

  private func sections(_ wanted: FoldedTitle, within range: (Int) -> Range<Int>) -> [Int] {
    outline.sections.indices.filter { index in
      FoldedTitle(document.source.paragraphBytes.span, range(index)).contains(wanted)
    }
  }
}
