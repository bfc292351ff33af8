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
    case paste(PasteAssembler)
  }

  /// The longest control sequence that is waited for.
  static let sequenceLimit = 32

  private var state = State.ground
  private var character = UTF8Assembler()
  private var mouse = MouseDecoder()

  /// How long the rest of what has begun is waited for.
  var patienceMilliseconds: Int32 {
    switch state {
    case .ground, .escape: 0
    case .sequence, .legacyMouse: 25
    case .paste: 1000
    }
  }

  /// Takes a code; the time serves to tell a double click.
  mutating func decode(_ code: Int32, milliseconds: Int) -> [TerminalInput] {
    guard let byte = UInt8(exactly: code) else {
      if case .paste = state { return [] }
      return giveUp() + KeyTable.key(forCode: code).map { [.key($0)] }.orEmpty
    }
    switch state {
    case .ground: return decodeGround(byte)
    case .escape: return decodeEscape(byte)
    case .sequence(let bytes): return decodeSequence(bytes, byte, milliseconds: milliseconds)
    case .legacyMouse(let bytes): return decodeLegacyMouse(bytes + [byte], milliseconds: milliseconds)
    case .paste(let paste): return decodePaste(paste, byte)
    }
  }

  /// Nothing follows: what was held back was typed key by key, or is all that was pasted.
  mutating func giveUp() -> [TerminalInput] {
    defer { state = .ground }
    switch state {
    case .ground, .legacyMouse: return []
    case .escape: return [.key(.escape)]
    case .sequence(let bytes):
      let keys = bytes.compactMap { KeyTable.key(forCode: Int32($0)) }
      return [.key(.escape)] + keys.map { .key($0) }
    case .paste(let paste): return [.pasted(paste.text)]
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
      if sequence.beginsPaste {
        state = .paste(PasteAssembler())
        return []
      }
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

  private mutating func decodePaste(_ paste: PasteAssembler, _ byte: UInt8) -> [TerminalInput] {
    var paste = paste
    // Held once only, so that a byte is added in place.
    state = .ground
    if paste.add(byte) { return [.pasted(paste.text)] }
    state = .paste(paste)
    return []
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
