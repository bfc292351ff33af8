/// A path of numbers as people type it: `3.2`, `3-2`, `三(二)`, `第三节`, `32.2.(3)`, `第120条之6第二款`, in any
/// width.
struct AddressPath {
  /// A word that says what a number counts.
  enum Word: Equatable {
    /// 编 章 节 条 …: sections of this style.
    case sections(NumberStyle)
    /// 款, or 項 in Taiwan and Japan: paragraphs of an article.
    case paragraph
    /// 项; 款 in Taiwan, 号 in Japan: entries.
    case entry
    /// 目: entries inside an entry.
    case subentry
    /// 一是, 二要.
    case ordinal
    /// 第二 with nothing that it counts: in an article a paragraph.
    case bareOrdinal
  }

  /// One number of the path.
  struct Step: Equatable {
    let value: Int
    var suffix: Int?
    var word: Word?
    let isBracketed: Bool
    /// Whether it is a letter: 2 for `b`.
    var isLetter = false

    /// Whether it can name nothing but an item, wherever there are any.
    var namesItem: Bool {
      switch word {
      case .paragraph, .entry, .subentry, .ordinal, .bareOrdinal: true
      case .sections: false
      case nil: isBracketed
      }
    }
  }

  /// From the top down, at least one.
  let steps: [Step]

  /// Nil where the address has anything but numbers, punctuation and words for sections.
  ///
  /// - Parameter suffixSign: the sign before a suffix: `-` where `120-6` is one number, and not two; if any.
  init?(_ address: String, suffixSign: Unicode.Scalar? = nil) {
    var reader = AddressPathReader(address, suffixSign: suffixSign)
    guard let steps = reader.readSteps(), !steps.isEmpty else { return nil }
    self.steps = steps
  }
}
