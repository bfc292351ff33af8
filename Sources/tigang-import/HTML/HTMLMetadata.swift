/// What a page says of itself in its head.
struct HTMLMetadata {
  /// The element `title`.
  private(set) var title: String?
  /// The day of publication, ISO 8601.
  private(set) var date: String?

  init(_ tree: HTMLTree) {
    if let index = tree.first(.title) {
      let words = tree.words(in: index)
      title = words.isEmpty ? nil : words
    }
    var best = Self.dateNames.count
    for index in tree.nodes.indices where tree.nodes[index].tag == .meta {
      guard let name = tree.attribute(.name, of: index) ?? tree.attribute(.property, of: index),
        let rank = Self.dateNames.firstIndex(of: name.lowercased()), rank < best,
        let date = tree.attribute(.content, of: index).flatMap(ISODate.date)
      else { continue }
      (best, self.date) = (rank, date)
    }
  }

  /// The best comes first; those of a file or a page, which programs write, are none.
  private static let dateNames = [
    "pubdate", "publishdate", "publish_date", "publicationdate", "article:published_time",
    "og:published_time",
    "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date",
    "apub:time", "weibo: article:create_at",
  ]

  /// The encoding that the first bytes of a page or of XML declare, nil where they declare none.
  static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    for sign in ["charset", "encoding"] {
      var rest = start[...]
      while let found = rest.firstRange(of: sign) {
        rest = rest[found.upperBound...]
        let value = rest.drop { $0 == " " || $0 == "=" || $0 == "\"" || $0 == "'" }
        let name = value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        if rest.first.map({ "= ".contains($0) }) == true, !name.isEmpty { return String(name) }
      }
    }
    return nil
  }
}
