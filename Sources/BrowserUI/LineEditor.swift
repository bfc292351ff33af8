import CellGrid

/// One line of text being typed, with a cursor; whole clusters are moved over and deleted.
struct LineEditor: Equatable, Sendable {
  /// The text before the cursor.
  private(set) var head: String
  /// The text behind the cursor.
  private(set) var tail = ""

  init(_ text: String = "") {
    head = text
  }

  /// The most that is typed or pasted, in bytes; more is not taken.
  static let byteLimit = 30_000

  /// The whole line.
  var text: String { head + tail }

  /// Whether a key is one for editing.
  static func edits(_ key: Key) -> Bool {
    var line = LineEditor()
    return line.take(key)
  }

  /// Takes a key, and says whether it was one for editing.
  ///
  /// - Complexity: O(1) for a character; else O(n).
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): append(scalar)
    case .backspace: _ = head.popLast()
    case .delete, .control("d"): tail = String(tail.dropFirst())
    case .left, .control("b"): head.popLast().map { tail = String($0) + tail }
    case .right, .control("f"):
      tail.first.map { head.append($0) }
      tail = String(tail.dropFirst())
    case .home, .control("a"): (head, tail) = ("", text)
    case .end, .control("e"): (head, tail) = (text, "")
    case .control("u"): head = ""
    case .control("k"): tail = ""
    case .control("w"): head = head.trimmedEnd { $0 == " " }.trimmedEnd { $0 != " " }
    default: return false
    }
    return true
  }

  /// Inserts a text at the cursor: white space other than plain spaces becomes one space, or nothing at its ends,
  /// and control characters are dropped.
  mutating func insert(_ pasted: String) {
    var isSpaceDue = false
    var isFirst = true
    for scalar in pasted.unicodeScalars {
      if Self.isBreak(scalar) {
        isSpaceDue = !isFirst
      } else if scalar.properties.generalCategory != .control {
        if isSpaceDue { append(" ") }
        append(scalar)
        (isSpaceDue, isFirst) = (false, false)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    guard head.utf8.count + tail.utf8.count < Self.byteLimit else { return }
    head.unicodeScalars.append(scalar)
  }

  /// Tabs and what ends lines.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension String {
  /// The string without the characters at its end that satisfy a condition.
  fileprivate func trimmedEnd(where isUnwanted: (Character) -> Bool) -> String {
    guard let last = lastIndex(where: { !isUnwanted($0) }) else { return "" }
    return String(self[...last])
  }
}
