import MarkedText

/// What a word processing document says of itself.
struct DocumentProperties {
  private enum Element: String {
    case title = "dc:title"
    case created = "dcterms:created"
    case creationDate = "meta:creation-date"
  }

  private var title: [UInt8] = []
  private var date: [UInt8] = []

  private static let namespaces = [
    "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/terms/": "dcterms",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
  ]

  /// Reads the part that has them.
  ///
  /// - Throws: as `XMLEvents.next`.
  init(_ entry: ArchiveEntry, limits: ImportLimits) throws(ImportFault) {
    var events = try XMLEvents<Element>(entry, namespaces: Self.namespaces, depth: limits.depth)
    var current: Element?
    while let event = try events.next() {
      switch (event, current) {
      case (.start(let name), _): current = name
      case (.end, _): current = nil
      case (.text, .title): events.appendText(to: &title)
      case (.text, .created), (.text, .creationDate): events.appendText(to: &date)
      case (.text, nil): break
      }
    }
  }

  /// Says them of the document that is about to be written: the title, and the day on which it was made.
  func write(to output: inout MarkedOutput) {
    let title = String(decoding: title, as: UTF8.self)
    if title.contains(where: { !$0.isWhitespace }) { output.field(.title, title) }
    let day = date.prefix(10)
    let isDay =
      day.count == 10
      && day.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte)
      }
    if isDay { output.field(.date, String(decoding: day, as: UTF8.self)) }
  }
}
