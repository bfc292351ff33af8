import CellGrid

/// One line of text being typed, with a cursor; whole clusters are moved over and deleted.
struct LineEditor: Equatable, Sendable {
  private(set) var text: String
  /// Characters before the cursor.
  private(set) var position: Int

  init(_ text: String = "") {
    self.text = text
    position = text.count
  }

  /// The text before the cursor.
  var head: String { String(text.prefix(position)) }

  /// Takes a key, and says whether it was one for editing.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): insert(scalar)
    case .backspace: delete(before: position)
    case .delete, .control("d"): delete(before: position + 1)
    case .left, .control("b"): position = max(0, position - 1)
    case .right, .control("f"): position = min(text.count, position + 1)
    case .home, .control("a"): position = 0
    case .end, .control("e"): position = text.count
    case .control("u"):
      text = String(text.dropFirst(position))
      position = 0
    case .control("k"): text = head
    case .control("w"): deleteWord()
    default: return false
    }
    return true
  }

  private mutating func insert(_ scalar: Unicode.Scalar) {
    let index = text.index(text.startIndex, offsetBy: position)
    let oldHead = String(text[..<index])
    let newHead = oldHead + String(Character(scalar))
    text = newHead + text[index...]
    position = newHead.count
  }

  private mutating func delete(before end: Int) {
    guard end >= 1, end <= text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: end - 1))
    position = end - 1
  }

  private mutating func deleteWord() {
    let kept = head.trimmedEnd { $0 == " " }.trimmedEnd { $0 != " " }
    text = kept + text.dropFirst(position)
    position = kept.count
  }
}

extension String {
  /// The string without the characters at its end that satisfy a condition.
  fileprivate func trimmedEnd(where isUnwanted: (Character) -> Bool) -> String {
    guard let last = lastIndex(where: { !isUnwanted($0) }) else { return "" }
    return String(self[...last])
  }
}
