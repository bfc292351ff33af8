/// A number as it is written, without the punctuation around it.
struct Numeral: Equatable {
  /// The signs it is written with.
  enum Script {
    /// 一百二十, 一二〇, 廿
    case chinese
    /// 百二十, 二百一: what is a number in Japanese only
    case japanese
    /// 120, １２０
    case arabic
    /// IV, iv, Ⅳ
    case roman
    /// A, Ａ
    case upperLetter
    /// a, ａ
    case lowerLetter
  }

  let value: Int
  let script: Script
  /// Whether a sign stands for another: `第三十－条`.
  let isMisprinted: Bool

  init(value: Int, script: Script, isMisprinted: Bool = false) {
    self.value = value
    self.script = script
    self.isMisprinted = isMisprinted
  }
}
