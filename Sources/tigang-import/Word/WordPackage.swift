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

  private let archive: Archive
  private let limits: ImportLimits
  /// Where the text stands.
  let document: String
  private let packageParts: [Relationship]
  private let documentParts: [Relationship]

  /// - Throws: `damaged` where there is no text.
  init(_ archive: Archive, limits: ImportLimits) throws(ImportFault) {
    self.archive = archive
    self.limits = limits
    packageParts = try Self.relationships(of: "", in: archive, limits)
    let known = [
      packageParts.first { $0.type == "officeDocument" }?.target, try Self.documentByType(archive, limits),
      "word/document.xml",
    ]
    guard let document = known.lazy.compactMap({ $0 }).first(where: archive.contains) else {
      throw .damaged("no document part")
    }
    self.document = document
    documentParts = try Self.relationships(of: document, in: archive, limits)
  }

  /// Where links and images of a part lead, by their identifiers.
  func targets(of part: String) throws(ImportFault) -> [String: String] {
    let parts = try Self.relationships(of: part, in: archive, limits)
    return Dictionary(parts.map { ($0.id, $0.target) }) { first, _ in first }
  }

  /// The name of a part that the text is related to, such as `styles`; nil where it has none.
  func part(_ type: String) -> String? {
    documentParts.first { $0.type == type && !$0.isExternal }?.target
  }

  /// The name of the part with the properties of the document.
  var properties: String? {
    packageParts.first { $0.type == "core-properties" && !$0.isExternal }?.target
  }

  private static func relationships(
    of part: String, in archive: Archive, _ limits: ImportLimits
  ) throws(ImportFault) -> [Relationship] {
    let cut = part.utf8.lastIndex(of: UInt8(ascii: "/")).map { part.index(after: $0) } ?? part.startIndex
    let (folder, name) = (part[..<cut], part[cut...])
    guard let entry = try archive.entry("\(folder)_rels/\(name).rels") else { return [] }
    var events = try XMLEvents<Element>(entry, limits: limits)
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
    _ archive: Archive, _ limits: ImportLimits
  ) throws(ImportFault) -> String? {
    guard let entry = try archive.entry("[Content_Types].xml") else { return nil }
    var events = try XMLEvents<Element>(entry, limits: limits)
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
    guard let part, let entry = try archive.entry(part) else { return nil }
    return try XMLEvents(entry, namespaces: WordElement.namespaces, limits: limits)
  }
}
