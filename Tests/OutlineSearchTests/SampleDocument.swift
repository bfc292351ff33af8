import TestSupport

@testable import OutlineModel

extension Document {
  /// A document of which search needs only the text, the sections and the parts.
  init(_ bytes: [UInt8], _ sections: [Section], _ parts: [Part]) {
    self.init(
      source: SourceText(bytes), outline: Outline(sections), parts: parts, profile: .plain, title: nil,
      date: nil, salutation: nil, opening: 0, anomalies: [])
  }

  /// A document that is one section.
  init(_ bytes: [UInt8]) {
    let section = Section(bounds: (0, 0, bytes.count), depth: 1, descendantCount: 0, parent: nil)
    self.init(bytes, [section], [Part(.body, 0..<bytes.count)])
  }

  /// A document with parts and sections that begin anywhere, some of them empty, nested by chance.
  init(_ bytes: [UInt8], using generator: inout SeededGenerator) {
    let ends = (0..<4).map { _ in Int.random(in: 0...bytes.count, using: &generator) }.sorted()
    let kinds: [PartKind] = [.frontMatter, .contents, .frontMatter, .body, .backMatter]
    let parts = zip(kinds, zip([0] + ends, ends + [bytes.count])).map { Part($0, $1.0..<$1.1) }
    let sections = Section.random(in: ends[2]..<ends[3], using: &generator)
    self.init(bytes, sections, parts)
  }
}

extension Section {
  /// A section from its start, the end of its heading and the end of its own text.
  init(bounds: (Int, Int, Int), depth: Int, descendantCount: Int, parent: Int?) {
    self.init(
      depth: depth, number: nil, label: ByteRange(emptyAt: 0), title: ByteRange(emptyAt: 0),
      heading: ByteRange(bounds.0..<bounds.1), ownText: ByteRange(bounds.1..<bounds.2), contentsEntry: nil,
      presence: bounds.0 == bounds.2 ? .contentsOnly : .full, descendantCount: descendantCount,
      parent: parent)
  }

  /// One to twelve sections that fill a range.
  static func random(in body: Range<Int>, using generator: inout SeededGenerator) -> [Section] {
    let count = Int.random(in: 1...12, using: &generator)
    let cuts = (1..<count).map { _ in Int.random(in: body.lowerBound...body.upperBound, using: &generator) }
    let bounds = [body.lowerBound] + cuts.sorted() + [body.upperBound]
    var depths = [1]
    for _ in 1..<count { depths.append(Int.random(in: 1...depths[depths.count - 1] + 1, using: &generator)) }
    return (0..<count).map { index in
      let headingEnd = Int.random(in: bounds[index]...bounds[index + 1], using: &generator)
      let behind = depths[(index + 1)...]
      let descendantCount = (behind.firstIndex { $0 <= depths[index] } ?? count) - index - 1
      return Section(
        bounds: (bounds[index], headingEnd, bounds[index + 1]), depth: depths[index],
        descendantCount: descendantCount, parent: depths[..<index].lastIndex { $0 < depths[index] })
    }
  }
}
