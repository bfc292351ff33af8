import CellGrid

/// Writes JSON piece by piece, so that an outline of a million sections takes no tree of values first.
struct JSONText {
  /// What is written so far.
  private(set) var text = ""
  /// Whether the next value in each open object or array needs a comma before it.
  private var needsComma = [false]
  private var beginsLine = false

  /// Takes what is written so far away, to be put out.
  mutating func drain() -> String {
    defer { text.removeAll(keepingCapacity: true) }
    return text
  }

  /// Hands what is written so far to `write`, where it has become long.
  mutating func drainIfLong(_ write: (String) -> Void) {
    if text.utf8.count > Self.longBytes { write(drain()) }
  }

  private static let longBytes = 1 << 16

  /// Writes an object, with the members that `body` writes.
  mutating func object(_ key: String? = nil, _ body: (inout JSONText) throws -> Void) rethrows {
    try nest(key, "{", "}", body)
  }

  /// Writes an array, with the elements that `body` writes.
  mutating func array(_ key: String? = nil, _ body: (inout JSONText) throws -> Void) rethrows {
    try nest(key, "[", "]", body)
  }

  mutating func string(_ key: String? = nil, _ value: String?) {
    begin(key)
    guard let value else {
      text += "null"
      return
    }
    quote(value)
  }

  mutating func integer(_ key: String? = nil, _ value: Int?) {
    begin(key)
    text += value.map(String.init) ?? "null"
  }

  mutating func boolean(_ key: String? = nil, _ value: Bool) {
    begin(key)
    text += value ? "true" : "false"
  }

  /// Writes a range as an array of its two ends.
  mutating func range(_ key: String, _ value: Range<Int>) {
    array(key) { json in
      json.integer(nil, value.lowerBound)
      json.integer(nil, value.upperBound)
    }
  }

  /// Has the next value begin a line, where a person may look at the text.
  mutating func beginLine() {
    beginsLine = true
  }

  private mutating func nest(
    _ key: String?, _ open: String, _ close: String, _ body: (inout JSONText) throws -> Void
  ) rethrows {
    begin(key)
    text += open
    needsComma.append(false)
    try body(&self)
    needsComma.removeLast()
    text += close
  }

  private mutating func begin(_ key: String?) {
    if needsComma[needsComma.count - 1] { text += "," }
    needsComma[needsComma.count - 1] = true
    if beginsLine { text += "\n" }
    beginsLine = false
    guard let key else { return }
    quote(key)
    text += ":"
  }

  /// A string in quotation marks (RFC 8259, 7); whatever a terminal might act upon is escaped too.
  private mutating func quote(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where VisibleSign.isHarmful(scalar): escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// A scalar by the numbers of its UTF-16 code units.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
