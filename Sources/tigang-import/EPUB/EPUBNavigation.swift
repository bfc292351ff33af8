import MarkedText

/// The navigation of a book: an entry for each place that it names.
struct EPUBNavigation {
  /// A place that the navigation names.
  struct Entry {
    let title: String
    /// From 1.
    let depth: Int
    /// Where it lies; nil where it leads nowhere.
    let target: (name: String, fragment: String?)?
  }

  /// In order.
  private(set) var entries: [Entry] = []
  /// For each file the places among `entries` that lead there.
  private var placesByFile: [String: [Int]] = [:]

  /// Reads the navigation of EPUB 3, else that of EPUB 2; a book without one has no entries.
  init(_ archive: Archive, _ package: EPUBPackage, limits: ImportLimits) throws(ImportFault) {
    if let name = package.navigation, let bytes = try archive.bytes(of: name) {
      let page = try DecodedBytes(bytes, encoding: nil, declared: HTMLMetadata.declaredEncoding(bytes))
      read(try HTMLTree(page.text, limits: limits), name)
    }
    if entries.isEmpty, let name = package.oldNavigation, let source = try archive.source(name) {
      try readOld(source, name, limits)
    }
  }

  /// The entries that lead to a file or into it.
  func entries(in file: String) -> [Entry] {
    placesByFile[file, default: []].map { entries[$0] }
  }

  /// The element `nav` that is the table of contents: links in lists within each other.
  private mutating func read(_ tree: HTMLTree, _ name: String) {
    guard
      let root = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .nav && tree.isContents($0) })
        ?? tree.first(.nav)
    else { return }
    for entry in HTMLContents(tree, root).entries {
      let target = tree.attribute(.href, of: entry.index).flatMap { EPUBPath.resolve($0, from: name) }
      add(tree.words(in: entry.index), depth: entry.depth, target)
    }
  }

  private enum Element: String, Sendable {
    case navMap, navPoint, navLabel, text, content, pageList, navList
  }

  /// `toc.ncx`: points within each other, each with a label before its place.
  private mutating func readOld(
    _ source: XMLSource, _ name: String, _ limits: ImportLimits
  ) throws(ImportFault) {
    var events = try XMLEvents<Element>(source, limits: limits)
    var depth = 0
    var label: [UInt8] = []
    var isInLabel = false
    while let event = try events.next() {
      switch event {
      case .start(.pageList), .start(.navList): try events.skipElement()
      case .start(.navPoint): (depth, label) = (depth + 1, [])
      case .end(.navPoint): depth -= 1
      case .start(.text): isInLabel = true
      case .end(.text): isInLabel = false
      case .text where isInLabel && depth > 0: events.appendText(to: &label)
      case .start(.content) where depth > 0:
        let target = events.attribute("src").flatMap { EPUBPath.resolve($0, from: name) }
        add(BlockText.oneLine(label), depth: depth, target)
      default: break
      }
    }
  }

  private mutating func add(_ title: String, depth: Int, _ target: (name: String, fragment: String?)?) {
    guard !title.isEmpty else { return }
    if let target { placesByFile[target.name, default: []].append(entries.count) }
    entries.append(Entry(title: title, depth: depth, target: target))
  }
}
