import MarkedText

/// The parts of a word processing document, which relationships lead to (ISO/IEC 29500-2, 9).
struct WordPackage {
  /// A relationship of a part to another, or to something outside.
  private struct Relationship {
    let id: String
    /// The last word of its type.
    let type: Substring
    let target: String
    let isExternal: Bool
  }

  private enum Element: String {
    case relationship = "Relationship"
    case override = "Override"
  }

  private let parts: any PartStore
  private let limits: ImportLimits
  /// Where the text stands.
  let document: String
  private let packageParts: [Relationship]
  private let documentParts: [Relationship]

  /// - Throws: `damaged` where there is no text.
  init(_ parts: any PartStore, limits: ImportLimits) throws(ImportFault) {
    self.parts = parts
    self.limits = limits
    packageParts = try Self.relationships(of: "", in: parts, limits)
    let known = [
      packageParts.first { $0.type == "officeDocument" }?.target, try Self.documentByType(parts, limits),
      "word/document.xml",
    ]
    guard let document = known.lazy.compactMap({ $0 }).first(where: parts.contains) else {
      throw .damaged("no document part")
    }
    self.document = document
    documentParts = try Self.relationships(of: document, in: parts, limits)
  }

  /// Where links and images of a part lead, by their identifiers.
  func targets(of part: String) throws(ImportFault) -> [String: String] {
    let parts = try Self.relationships(of: part, in: parts, limits)
    return Dictionary(parts.map { ($0.id, $0.target) }) { first, _ in first }
  }

  /// The name of a part that the text is related to, such as `styles`; nil where it has none.
  func part(_ type: String) -> String? {
    documentParts.first { $0.type == type && !$0.isExternal }?.target
      // What has no relationships has its parts where Word puts them.
      ?? (documentParts.isEmpty ? "word/\(type).xml" : nil)
  }

  /// The name of the part with the properties of the document.
  var properties: String? {
    packageParts.first { $0.type == "core-properties" && !$0.isExternal }?.target
      ?? (packageParts.isEmpty ? "docProps/core.xml" : nil)
  }

  private static func relationships(
    of part: String, in parts: any PartStore, _ limits: ImportLimits
  ) throws(ImportFault) -> [Relationship] {
    let cut = part.utf8.lastIndex(of: UInt8(ascii: "/")).map { part.index(after: $0) } ?? part.startIndex
    let (folder, name) = (part[..<cut], part[cut...])
    guard let source = try parts.source("\(folder)_rels/\(name).rels") else { return [] }
    var events = try XMLEvents<Element>(source, limits: limits)
    var found: [Relationship] = []
    while let event = try events.next() {
      guard case .start(.relationship) = event, let id = events.attribute("Id"),
        let type = events.attribute("Type"), let target = events.attribute("Target")
      else { continue }
      let isExternal = events.attribute("TargetMode") == "External"
      let word = type.split(separator: "/").last ?? ""
      let place = isExternal ? target : resolve(target, from: String(folder))
      found.append(Relationship(id: id, type: word, target: place, isExternal: isExternal))
    }
    return found
  }

  /// The name of an entry that a part in a folder names, without `.` and `..`, which lead nowhere outside.
  private static func resolve(_ target: String, from folder: String) -> String {
    var steps: [Substring] = []
    let target = target.replacing("\\", with: "/")
    for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  /// The text by its content type, where nothing leads to it.
  private static func documentByType(
    _ parts: any PartStore, _ limits: ImportLimits
  ) throws(ImportFault) -> String? {
    guard let source = try parts.source("[Content_Types].xml") else { return nil }
    var events = try XMLEvents<Element>(source, limits: limits)
    while let event = try events.next() {
      guard case .start(.override) = event, let type = events.attribute("ContentType"),
        let name = events.attribute("PartName")
      else { continue }
      let isText = type.contains("wordprocessingml") || type.contains("ms-word")
      if isText, type.hasSuffix(".main+xml") { return resolve(name, from: "") }
    }
    return nil
  }

  /// The elements of a part; nil where there is none.
  func events(of part: String?) throws(ImportFault) -> XMLEvents<WordElement>? {
    guard let part, let source = try parts.source(part) else { return nil }
    return try XMLEvents(source, namespaces: WordElement.namespaces, limits: limits)
  }
}
