import CellGrid

/// Reads the mouse reports of xterm and remembers the last press, for drags and double clicks.
///
/// Only the left button and the wheel count.
struct MouseDecoder {
  /// How long after a press a second one at the same place makes a double click.
  static let doubleClickMilliseconds = 400

  private var lastPress: (point: GridPoint, milliseconds: Int)?
  private var isPressed = false

  /// Decodes a report in the form of mode 1006 (`ESC [ < code ; column ; row`, then `M` or `m`).
  mutating func decode(_ sequence: EscapeSequence, milliseconds: Int) -> TerminalInput? {
    let numbers = sequence.numbers
    guard numbers.count == 3 else { return nil }
    let point = GridPoint(column: max(1, numbers[1]) - 1, row: max(1, numbers[2]) - 1)
    let isRelease = sequence.final == UInt8(ascii: "m")
    return decode(code: numbers[0], at: point, isRelease: isRelease, milliseconds: milliseconds)
  }

  /// Decodes the three bytes behind `ESC [ M`, as terminals send them that do not know mode 1006.
  mutating func decode(legacy bytes: [UInt8], milliseconds: Int) -> TerminalInput? {
    guard bytes.count == 3 else { return nil }
    let point = GridPoint(column: max(0, Int(bytes[1]) - 33), row: max(0, Int(bytes[2]) - 33))
    let code = Int(bytes[0]) - 32
    let isRelease = code & 0b1110_0011 == 3
    return decode(code: isRelease ? 0 : code, at: point, isRelease: isRelease, milliseconds: milliseconds)
  }

  private mutating func decode(
    code: Int, at point: GridPoint, isRelease: Bool, milliseconds: Int
  ) -> TerminalInput? {
    let action: MouseAction?
    switch code & 0b1110_0011 {
    case 0: action = isRelease ? release() : press(at: point, milliseconds: milliseconds)
    case 32: action = isPressed ? .drag : nil
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: action = nil
    }
    return action.map { .mouse($0, at: point) }
  }

  private mutating func release() -> MouseAction? {
    defer { isPressed = false }
    return isPressed ? .release : nil
  }

  private mutating func press(at point: GridPoint, milliseconds: Int) -> MouseAction {
    isPressed = true
    if let last = lastPress, last.point == point,
      milliseconds - last.milliseconds <= Self.doubleClickMilliseconds
    {
      lastPress = nil
      return .doubleClick
    }
    lastPress = (point, milliseconds)
    return .press
  }
}
