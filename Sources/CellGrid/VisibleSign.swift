/// What is shown in place of a character that must not reach a terminal.
package enum VisibleSign {
  /// The sign for a scalar, ASCII only: `^[` for a C0 control and DEL, `<U+202E>` for the rest; nil where
  /// the scalar does no harm.
  package static func sign(for scalar: Unicode.Scalar) -> String? {
    guard isHarmful(scalar) else { return nil }
    if scalar.value < 0x80 {
      var sign = "^"
      sign.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) ^ 0x40))
      return sign
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  /// The text with a sign for every harmful scalar that is not among `keeping`.
  ///
  /// - Complexity: O(n); text without harmful scalars is returned as it is.
  package static func escaping(_ text: String, keeping: Set<Unicode.Scalar> = []) -> String {
    guard !text.utf8.allSatisfy(beginsHarmless) else { return text }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { isHarmful($0) && !keeping.contains($0) }) else {
      return text
    }
    var result = String(scalars[..<first])
    for scalar in scalars[first...] {
      if !keeping.contains(scalar), let sign = sign(for: scalar) {
        result += sign
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a scalar controls a terminal, turns or hides the text around it, or is no character.
  ///
  /// These are the controls of ISO/IEC 6429, the explicit directions of UAX #9, line and paragraph
  /// separator, and of the format characters the byte order mark, the deprecated, interlinear and tag ones
  /// (Unicode 15, 23.2 to 23.9).
  package static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x061B: false
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether no harmful scalar has this byte in its UTF-8 form, continuation bytes apart.
  private static func beginsHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF...0xFF: false
    default: true
    }
  }
}
