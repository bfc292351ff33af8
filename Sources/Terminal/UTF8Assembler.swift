/// Puts the bytes of one character together as they come in.
struct UTF8Assembler: Equatable {
  private var value: UInt32 = 0
  private var missing = 0
  private var minimum: UInt32 = 0

  /// Takes a byte from 0x80 on; the character once it is whole. Malformed bytes are dropped.
  mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 {
      begin(byte)
      return nil
    }
    guard missing > 0 else { return nil }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0, value >= minimum else { return nil }
    return Unicode.Scalar(value)
  }

  /// Forgets a character that was begun.
  mutating func reset() {
    missing = 0
  }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0xC2...0xDF: (value, missing, minimum) = (UInt32(byte & 0x1F), 1, 0x80)
    case 0xE0...0xEF: (value, missing, minimum) = (UInt32(byte & 0x0F), 2, 0x800)
    case 0xF0...0xF4: (value, missing, minimum) = (UInt32(byte & 0x07), 3, 0x10000)
    default: missing = 0
    }
  }
}
