@testable import OutlineModel

/// An anomaly written down for a test: `words-removed 61 - _指出` is a code, a line, the path of a section (or `-`)
/// and the words in question, if any.
struct AnomalyNote {
  let code: Anomaly.Code
  let line: Int
  let path: String
  let words: String

  struct Mistake: Error { let text: String }

  init(_ text: Substring) throws {
    let parts = text.split(separator: " ", maxSplits: 3).map(String.init)
    guard parts.count >= 3, let code = Anomaly.Code(rawValue: parts[0]), let line = Int(parts[1]) else {
      throw Mistake(text: String(text))
    }
    (self.code, self.line, path, words) = (code, line, parts[2], parts.count > 3 ? parts[3] : "")
  }

  /// The notes of a list, set apart by semicolons.
  static func all(in text: String) throws -> [AnomalyNote] {
    try text.split(separator: ";").map(AnomalyNote.init)
  }

  /// The anomaly in a document; nil where its line or its words are not there (yet).
  func anomaly(in document: Document, _ paths: SectionPaths) -> Anomaly? {
    guard let start = document.source.start(ofLine: line) else { return nil }
    let section = paths.section(at: path)
    guard !words.isEmpty else { return Anomaly(code, at: start, section: section) }
    let bytes = Array(words.utf8)
    let line = document.source.lineContent(at: start)
    guard
      let found = line.first(where: { document.source.bytes[$0..<line.upperBound].starts(with: bytes) })
    else { return nil }
    return Anomaly(code, at: found, section: section, .words(ByteRange(found..<found + bytes.count)))
  }
}

extension Document {
  /// The document with other anomalies than those found in it.
  func noted(_ notes: [AnomalyNote]) -> Document {
    let paths = SectionPaths(outline)
    return Document(
      source: source, outline: outline, parts: parts, profile: profile, title: title, date: date,
      salutation: salutation, opening: opening, anomalies: notes.compactMap { $0.anomaly(in: self, paths) })
  }
}
