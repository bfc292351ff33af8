import CellGrid

/// Turns the codes of ncurses, one after the other, into input.
///
/// A code below 256 is a byte, any other is a key that terminfo knows. Characters and control sequences that
/// terminfo does not know are put together here, so that a key of another terminal never reads as Escape
/// followed by letters.
struct InputDecoder {
  private enum State: Equatable {
    case ground
    case escape
    case sequence([UInt8])
    case legacyMouse([UInt8])
  }

  /// The longest control sequence that is waited for.
  static let sequenceLimit = 32

  private var state = State.ground
  private var character = UTF8Assembler()
  private var mouse = MouseDecoder()

  /// Whether a control sequence has begun and not ended.
  var holdsSequence: Bool { state != .ground && state != .escape }

  /// Takes a code; the time serves to tell a double click.
  mutating func decode(_ code: Int32, milliseconds: Int) -> [TerminalInput] {
    guard let byte = UInt8(exactly: code) else {
      return giveUp() + KeyTable.key(forCode: code).map { [.key($0)] }.orEmpty
    }
    switch state {
    case .ground: return decodeGround(byte)
    case .escape: return decodeEscape(byte)
    case .sequence(let bytes): return decodeSequence(bytes, byte, milliseconds: milliseconds)
    case .legacyMouse(let bytes): return decodeLegacyMouse(bytes + [byte], milliseconds: milliseconds)
    }
  }

  /// Nothing follows: what was held back was typed key by key.
  mutating func giveUp() -> [TerminalInput] {
    defer { state = .ground }
    switch state {
    case .ground, .legacyMouse: return []
    case .escape: return [.key(.escape)]
    case .sequence(let bytes):
      let keys = bytes.compactMap { KeyTable.key(forCode: Int32($0)) }
      return [.key(.escape)] + keys.map { .key($0) }
    }
  }

  private mutating func decodeGround(_ byte: UInt8) -> [TerminalInput] {
    if byte < 0x80 {
      character.reset()
      if byte == 0x1B {
        state = .escape
        return []
      }
      return KeyTable.key(forCode: Int32(byte)).map { [.key($0)] }.orEmpty
    }
    guard let scalar = character.add(byte), scalar.value >= 0xA0 else { return [] }
    return [.key(.character(scalar))]
  }

  private mutating func decodeEscape(_ byte: UInt8) -> [TerminalInput] {
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") {
      state = .sequence([byte])
      return []
    }
    return giveUp() + decodeGround(byte)
  }

  private mutating func decodeSequence(
    _ bytes: [UInt8], _ byte: UInt8, milliseconds: Int
  ) -> [TerminalInput] {
    switch byte {
    case UInt8(ascii: "M") where bytes == [UInt8(ascii: "[")]:
      state = .legacyMouse([])
      return []
    case 0x20..<0x40 where bytes.count < Self.sequenceLimit:
      state = .sequence(bytes + [byte])
      return []
    case 0x40..<0x7F:
      state = .ground
      let sequence = EscapeSequence(
        introducer: bytes[0], parameters: Array(bytes.dropFirst()), final: byte)
      return input(for: sequence, milliseconds: milliseconds).map { [$0] }.orEmpty
    default:
      return giveUp() + decodeGround(byte)
    }
  }

  private mutating func decodeLegacyMouse(_ bytes: [UInt8], milliseconds: Int) -> [TerminalInput] {
    guard bytes.count == 3 else {
      state = .legacyMouse(bytes)
      return []
    }
    state = .ground
    return mouse.decode(legacy: bytes, milliseconds: milliseconds).map { [$0] }.orEmpty
  }

  private mutating func input(for sequence: EscapeSequence, milliseconds: Int) -> TerminalInput? {
    if sequence.parameters.first == UInt8(ascii: "<") {
      return mouse.decode(sequence, milliseconds: milliseconds)
    }
    return sequence.key.map { .key($0) }
  }
}

extension Optional where Wrapped == [TerminalInput] {
  /// The inputs, or none.
  fileprivate var orEmpty: [TerminalInput] { self ?? [] }
}
