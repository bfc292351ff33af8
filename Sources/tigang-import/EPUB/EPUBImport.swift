import MarkedText

/// A book in EPUB 2 or 3 as marked text.
struct EPUBImport {
  private let archive: Archive
  private let package: EPUBPackage
  private let navigation: EPUBNavigation
  private let limits: ImportLimits

  /// - Throws: `encrypted`, `damaged`, `tooLarge`.
  init(_ bytes: [UInt8], limits: ImportLimits) throws(ImportFault) {
    archive = try Archive(bytes, limit: min(limits.output, limits.source))
    self.limits = limits
    try EPUBEncryption.check(archive, limits)
    package = try EPUBPackage(archive, limits: limits)
    navigation = try EPUBNavigation(archive, package, limits: limits)
  }

  /// Writes the navigation as contents, then the files in reading order.
  func write(to output: inout MarkedOutput) throws(ImportFault) {
    if let title = package.title { output.field(.title, title) }
    if let date = package.date { output.field(.date, date) }
    var flow = BlockFlow(title: package.title)
    flow.spacing.countsParagraphs = true
    flow.part = .contents
    for entry in navigation.entries where !isTitlePage(entry) {
      let indent = Array(repeating: UInt8(ascii: " "), count: 2 * min(entry.depth - 1, 20))
      let block = MarkedBlock(.paragraph, indent + Array(entry.title.utf8), depth: entry.depth)
      try flow.write(block, to: &output)
    }
    flow.part = .body
    var hasText = false
    for name in package.spine where name != package.navigation {
      guard let bytes = try archive.bytes(of: name) else { continue }
      hasText = true
      try write(bytes, name, &flow, to: &output)
    }
    guard hasText else { throw .noText }
    try flow.end(to: &output)
    try flow.spacing.finish(&output)
  }

  /// Whether an entry of the navigation just leads to the page with the title.
  private func isTitlePage(_ entry: EPUBNavigation.Entry) -> Bool {
    navigation.entries.count > 1 && entry.title == package.title
  }

  private func write(
    _ bytes: [UInt8], _ name: String, _ flow: inout BlockFlow, to output: inout MarkedOutput
  ) throws(ImportFault) {
    let page = try DecodedBytes(bytes, encoding: nil, declared: HTMLMetadata.declaredEncoding(bytes))
    let tree = try HTMLTree(page.text, limits: limits)
    let named = navigation.entries(in: name)
    var walk = HTMLFlow(
      tree, headings: HTMLHeadings(tree, named: named, title: package.title), limits: limits)
    try walk.write(0..<tree.nodes.count, into: &flow, to: &output)
    try flow.end(to: &output)
  }
}

extension HTMLHeadings {
  /// All headings of a page, and where it has none the paragraphs that repeat what the navigation calls their place.
  /// A heading that is alone on its page and repeats the title of the book is that title.
  fileprivate init(_ tree: HTMLTree, named entries: [EPUBNavigation.Entry], title: String?) {
    self.init()
    let all = tree.nodes.indices.filter { tree.nodes[$0].tag.headingDepth != nil }
    if all.count == 1, let title, Self.equal(tree.words(in: all[0]), title) { self.title = all[0] }
    guard all.isEmpty, !entries.isEmpty else { return }
    let places = tree.identified
    let body = tree.first(.body) ?? 0
    for entry in entries {
      let start = entry.target?.fragment.flatMap { places[$0] } ?? body
      for index in start..<min(start + 40, tree.nodes.count) where tree.nodes[index].tag.isBlock {
        guard tree.isLine(index), Self.equal(tree.words(in: index), entry.title) else { continue }
        named[index] = entry.depth
        break
      }
    }
  }

  private static func equal(_ first: String, _ second: String) -> Bool {
    first.filter { !$0.isWhitespace } == second.filter { !$0.isWhitespace }
  }
}

extension HTMLTree {
  /// The elements that have an identifier, the first with each.
  fileprivate var identified: [String: Int] {
    nodes.indices.reduce(into: [:]) { places, index in
      guard let name = attribute(.id, of: index), places[name] == nil else { return }
      places[name] = index
    }
  }

  /// Whether an element has no other block within it.
  fileprivate func isLine(_ index: Int) -> Bool {
    !(index + 1..<nodes[index].end).contains { nodes[$0].tag.isBlock }
  }
}
