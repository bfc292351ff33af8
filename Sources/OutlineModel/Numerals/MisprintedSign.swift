/// A sign that stands for another in Chinese numerals of real files.
enum MisprintedSign {
  /// A dash or the Japanese long-vowel sign for 一: `第三十－条`.
  case dash
  /// The katakana ニ for 二.
  case katakanaTwo
  /// A letter O or a decimal digit for 〇: `一O五`.
  case zero

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "-", "－", "—", "―", "─", "ー": self = .dash
    case "ニ": self = .katakanaTwo
    case "O", "Ｏ", "0", "０": self = .zero
    default: return nil
    }
  }

  /// The digit that is meant.
  var digit: Int {
    switch self {
    case .dash: 1
    case .katakanaTwo: 2
    case .zero: 0
    }
  }
}
