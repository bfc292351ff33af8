/// What makes two spellings of a character equal for search: letter case and width.
///
/// Texts and queries are folded by the same rules, one scalar into one scalar, so that places in the folded
/// text are places in the source text.
package enum Folding {
  /// The scalar that stands for all spellings of `scalar`; folding it again changes nothing.
  ///
  /// - Complexity: O(1), but slow: texts fold every distinct scalar once.
  package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    caseFolded(widthFolded(scalar))
  }

  /// The half-width forms U+FF61–FF9F in normal width (UnicodeData.txt, `<narrow>`).
  private static let normalKatakana = Array(
    """
    。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨ\
    ラリルレロワン\u{3099}\u{309A}
    """.unicodeScalars)

  /// The full-width signs U+FFE0–FFE6 in normal width (UnicodeData.txt, `<wide>`).
  private static let normalSigns = Array("¢£¬¯¦¥₩".unicodeScalars)

  private static func widthFolded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0xA0, 0x3000: " "
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
    case 0xFF61...0xFF9F: normalKatakana[Int(scalar.value - 0xFF61)]
    case 0xFFE0...0xFFE6: normalSigns[Int(scalar.value - 0xFFE0)]
    default: scalar
    }
  }

  /// Simple case folding, made of the simple mappings to upper and to lower case.
  ///
  /// It equates what CaseFolding.txt equates with status C and S (ς with σ, K with k); like there, the dotless
  /// ı keeps apart from i.
  private static func caseFolded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return Unicode.Scalar(asciiLowercased(UInt8(scalar.value))) }
    if scalar == "\u{131}" { return scalar }
    let upper = single(scalar.properties.uppercaseMapping) ?? scalar
    return single(upper.properties.lowercaseMapping) ?? upper
  }

  private static func asciiLowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// The scalar of a mapping that is one scalar long.
  private static func single(_ mapping: String) -> Unicode.Scalar? {
    let scalars = mapping.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }
}
