import CellGrid

/// Scripts that are written without spaces between words: Chinese and Japanese, not Korean.
enum SpacelessScript {
  /// Whether a sign is of such a script or one of its marks.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    CharacterWidth.cells(of: scalar) == 2 && !isHangul(scalar)
  }

  /// Whether a sign is a syllable or a letter of Korean.
  static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    [0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E].contains { $0.contains(scalar.value) }
  }
}
