/// The notes of a document: the text refers to them by numbers, and they follow it with these.
struct WordNotes {
  private var footnotes: [String: String] = [:]
  private var endnotes: [String: String] = [:]
  private var ownSigns: (footnotes: Set<String>, endnotes: Set<String>) = ([], [])
  private var label: String?
  /// Whether notes are being read.
  private(set) var isReading = false

  /// The sign of the next note that the text refers to: `[1]` for footnotes, `[i]` for endnotes.
  mutating func refer(to id: String, isEndnote: Bool) -> String {
    if let known = isEndnote ? endnotes[id] : footnotes[id] { return known }
    if isEndnote {
      endnotes[id] = "[\(NumberFormat.lowerRoman.text(endnotes.count + 1))]"
    } else {
      footnotes[id] = "[\(footnotes.count + 1)]"
    }
    return refer(to: id, isEndnote: isEndnote)
  }

  /// Keeps a note that the text refers to by a sign of its own, which the note begins with too.
  mutating func keepOwnSign(of id: String, isEndnote: Bool) {
    if isEndnote { ownSigns.endnotes.insert(id) } else { ownSigns.footnotes.insert(id) }
  }

  /// Begins a note; false where nothing refers to it, as with the line that parts notes from text.
  mutating func begin(_ id: String, isEndnote: Bool) -> Bool {
    label = isEndnote ? endnotes[id] : footnotes[id]
    isReading = label != nil || (isEndnote ? ownSigns.endnotes : ownSigns.footnotes).contains(id)
    return isReading
  }

  /// The sign that the next paragraph begins with, if it is the first of a note.
  mutating func takeLabel() -> String? {
    defer { label = nil }
    return label
  }
}
