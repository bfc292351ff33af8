import MarkedText

/// The package document of a book: what it is called, and its files in reading order.
struct EPUBPackage {
  /// The elements that are looked at.
  private enum Element: String, Sendable {
    case rootfile, title, date, item, itemref, spine
  }

  /// A file of the book.
  private struct Item {
    let name: String
    let isText: Bool
    let isNavigation: Bool
  }

  /// The first title.
  private(set) var title: String?
  /// The day of publication, ISO 8601.
  private(set) var date: String?
  /// The names of the entries in reading order.
  private(set) var spine: [String] = []
  /// The entry that holds the navigation of EPUB 3.
  private(set) var navigation: String?
  /// The entry that holds the navigation of EPUB 2.
  private(set) var oldNavigation: String?
  private let name: String
  private var items: [String: Item] = [:]
  private var read: Set<String> = []
  private var gathered: (element: Element, text: [UInt8])?

  /// Finds the package document of an archive and reads it.
  ///
  /// - Throws: `damaged` where there is none, and whatever reading throws.
  init(_ archive: Archive, limits: ImportLimits) throws(ImportFault) {
    name = try Self.packageName(archive, limits)
    guard let source = try archive.source(name) else { throw .damaged("no \(name)") }
    var events = try XMLEvents<Element>(source, limits: limits)
    while let event = try events.next() {
      switch event {
      case .start(let element): begin(element, events)
      case .text:
        guard var own = gathered else { continue }
        gathered = nil
        events.appendText(to: &own.text)
        gathered = own
      case .end(let element): end(element)
      }
    }
  }

  private static func packageName(_ archive: Archive, _ limits: ImportLimits) throws(ImportFault) -> String {
    guard let source = try archive.source("META-INF/container.xml") else {
      throw .damaged("no META-INF/container.xml")
    }
    var events = try XMLEvents<Element>(source, limits: limits)
    while let event = try events.next() {
      if case .start(.rootfile) = event, let path = events.attribute("full-path"),
        let name = EPUBPath.resolve(path, from: "")?.name
      {
        return name
      }
    }
    throw .damaged("no rootfile in META-INF/container.xml")
  }

  private mutating func begin(_ element: Element?, _ events: borrowing XMLEvents<Element>) {
    switch element {
    case .title where title == nil: gathered = (.title, [])
    case .date:
      // A date that does not say of what is that of publication; others are those of the file (OPF 2.0.1, 2.2.7).
      let event = events.attribute("event")
      if event == "publication" || event == nil && date == nil { gathered = (.date, []) }
    case .item: addItem(events)
    case .spine: oldNavigation = events.attribute("toc").flatMap { items[$0]?.name }
    case .itemref:
      guard let item = events.attribute("idref").flatMap({ items[$0] }), item.isText else { return }
      // No file stands in a book twice (EPUB 3.3, 5.7.2).
      if read.insert(item.name).inserted { spine.append(item.name) }
    default: break
    }
  }

  private mutating func addItem(_ events: borrowing XMLEvents<Element>) {
    guard let id = events.attribute("id"), let reference = events.attribute("href"),
      let name = EPUBPath.resolve(reference, from: name)?.name
    else { return }
    let type = events.attribute("media-type") ?? ""
    let properties = (events.attribute("properties") ?? "").split(separator: " ")
    let item = Item(
      name: name, isText: type.contains("html") || type.contains("oeb") || type == "text/plain",
      isNavigation: properties.contains("nav"))
    items[id] = item
    if item.isNavigation { navigation = navigation ?? name }
    if type == "application/x-dtbncx+xml" { oldNavigation = oldNavigation ?? name }
  }

  private mutating func end(_ element: Element?) {
    guard let gathered, gathered.element == element else { return }
    self.gathered = nil
    let text = BlockText.oneLine(gathered.text)
    guard !text.isEmpty else { return }
    if element == .title { title = text } else { date = ISODate.date(text) ?? date }
  }
}
