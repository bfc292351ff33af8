/// The notes of a document: the text refers to them by numbers, and they follow it with these.
struct WordNotes {
  /// Footnotes and endnotes are counted, and named, each by themselves.
  private struct Name: Hashable {
    let id: String
    let isEndnote: Bool
  }

  /// For each note that the text refers to its sign; empty where it begins with one of its own.
  private var signs: [Name: String] = [:]
  private var counts = (footnotes: 0, endnotes: 0)
  private var label: String?
  /// Whether notes are being read.
  private(set) var isReading = false

  /// The sign of the next note that the text refers to: `[1]` for footnotes, `[i]` for endnotes.
  mutating func refer(to id: String, isEndnote: Bool) -> String {
    let name = Name(id: id, isEndnote: isEndnote)
    if let known = signs[name], !known.isEmpty { return known }
    if isEndnote { counts.endnotes += 1 } else { counts.footnotes += 1 }
    let number = isEndnote ? NumberFormat.lowerRoman.text(counts.endnotes) : "\(counts.footnotes)"
    signs[name] = "[\(number)]"
    return "[\(number)]"
  }

  /// Keeps a note that the text refers to by a sign of its own, which the note begins with too.
  mutating func keepOwnSign(of id: String, isEndnote: Bool) {
    let name = Name(id: id, isEndnote: isEndnote)
    if signs[name] == nil { signs[name] = "" }
  }

  /// Begins a note; false where nothing refers to it, as with the line that parts notes from text.
  mutating func begin(_ id: String, isEndnote: Bool) -> Bool {
    let sign = signs[Name(id: id, isEndnote: isEndnote)]
    (isReading, label) = (sign != nil, sign)
    return isReading
  }

  /// Ends a note.
  mutating func end() {
    (isReading, label) = (false, nil)
  }

  /// The sign that the next paragraph begins with, if it is the first of a note that has one.
  mutating func takeLabel() -> String? {
    defer { label = nil }
    return label?.isEmpty == false ? label : nil
  }
}
