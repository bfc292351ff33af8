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

  /// The whole line.
  var text: String { head + tail }

  /// Takes a key, and says whether it was one for editing.
  ///
  /// - Complexity: O(1) for a character, so that a text can be pasted; else O(n).
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): head.unicodeScalars.append(scalar)
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
}

extension String {
  /// The string without the characters at its end that satisfy a condition.
  fileprivate func trimmedEnd(where isUnwanted: (Character) -> Bool) -> String {
    guard let last = lastIndex(where: { !isUnwanted($0) }) else { return "" }
    return String(self[...last])
  }
}
