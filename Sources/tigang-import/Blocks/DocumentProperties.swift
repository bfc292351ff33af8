import MarkedText

/// What a word processing document says of itself.
struct DocumentProperties {
  private enum Element: String {
    case title = "dc:title"
    case oldTitle = "o:Title"
    case oldCreated = "o:Created"
    case oldModified = "o:LastSaved"
    case created = "dcterms:created"
    case creationDate = "meta:creation-date"
    case modified = "dcterms:modified"
    /// In OpenDocument that of the last change.
    case date = "dc:date"
  }

  private var title: [UInt8] = []
  private var created: [UInt8] = []
  private var modified: [UInt8] = []

  private static let namespaces = [
    "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/terms/": "dcterms",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "urn:schemas-microsoft-com:office:office": "o",
  ]

  /// Reads the part that has them.
  ///
  /// - Throws: as `XMLEvents.next`.
  init(_ source: XMLSource, limits: ImportLimits) throws(ImportFault) {
    var events = try XMLEvents<Element>(source, namespaces: Self.namespaces, limits: limits)
    var current: Element?
    while let event = try events.next() {
      switch (event, current) {
      case (.start(let name), _): current = name
      case (.end, _): current = nil
      case (.text, .title), (.text, .oldTitle): events.appendText(to: &title)
      case (.text, .created), (.text, .creationDate), (.text, .oldCreated): events.appendText(to: &created)
      case (.text, .modified), (.text, .date), (.text, .oldModified): events.appendText(to: &modified)
      case (.text, nil): break
      }
    }
  }

  /// Says them of the document that is about to be written: the title, and the day on which a person began it. A
  /// file that was never changed was made by a program, on a day that says nothing of the document.
  func write(to output: inout MarkedOutput) {
    if let title = PropertyTitle.title(String(decoding: title, as: UTF8.self)) { output.field(.title, title) }
    guard created != modified, let date = ISODate.date(String(decoding: created, as: UTF8.self)) else {
      return
    }
    output.field(.date, date)
  }
}
