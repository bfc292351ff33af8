/// How wide signs are where lines were broken at a width: East Asian ones take two columns.
enum SignWidth {
  /// Whether a scalar is an East Asian character or sign.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }

  /// Columns of a scalar; marks and controls take none.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value < 0x20 ? 0 : 1 }
    if scalar.value < 0x370 || scalar.value == 0x200B || scalar.value == 0xFEFF { return 0 }
    return isWide(scalar) || scalar == "\u{3000}" ? 2 : 1
  }
}
