/// Reads a path of numbers, sign by sign.
struct AddressPathReader {
  private var rest: ArraySlice<Unicode.Scalar>
  private let suffixSign: Unicode.Scalar?
  private var steps: [AddressPath.Step] = []
  /// The sign before the one being read; nil at the start.
  private var before: Unicode.Scalar?
  /// Whether the next number is the suffix of the one before it.
  private var expectsSuffix = false

  init(_ address: String, suffixSign: Unicode.Scalar?) {
    self.suffixSign = suffixSign
    rest = Self.withoutWord(address.unicodeScalars.map(Characters.narrowed)[...])
    let bytes = Array(address.utf8)
    var cursor = TextCursor(0..<bytes.count)
    guard let mark = HeadingMark.read(&cursor, in: bytes.span), mark.number.style == .annex else { return }
    steps = [AddressPath.Step(value: mark.number.value, word: .sections(.annex), isBracketed: false)]
    rest =
      String(decoding: bytes[cursor.offset...], as: UTF8.self).unicodeScalars
      .map(Characters.narrowed)[...]
  }

  /// `Section 3.2` and `§ 3.2` are `3.2`.
  private static func withoutWord(_ address: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    if address.first == "§" { return address.dropFirst() }
    let word = String(String.UnicodeScalarView(address.prefix { $0 != " " })).lowercased()
    return ["section", "article"].contains(word) ? address.dropFirst(word.count) : address
  }

  /// All steps; nil where something is no part of a path.
  mutating func readSteps() -> [AddressPath.Step]? {
    while let sign = rest.first {
      if let number = NumberSign.number(of: sign) {
        rest.removeFirst()
        add(number.value, isBracketed: number.style != .arabic)
      } else if Numeral.isSign(sign) {
        guard readNumeral() else { return nil }
      } else if isLoneLetter(sign) {
        rest.removeFirst()
        add(Int(sign.value | 0x20) - 0x60, isBracketed: before == "(", isLetter: true)
      } else {
        guard !expectsSuffix, take(sign) else { return nil }
        rest.removeFirst()
      }
      before = sign
    }
    return expectsSuffix ? nil : Self.settled(steps)
  }

  private mutating func readNumeral() -> Bool {
    let numeral = Numeral.prefix(of: rest)
    let value = Numeral.value(numeral, digitLimit: 9) ?? ChineseNumeral.valueInAnyLanguage(numeral)
    guard let value, let first = numeral.first else { return false }
    let isOrdinal = before == "第" && !steps.isEmpty && !expectsSuffix && ChineseNumeral.isNumeral(first)
    rest = rest.dropFirst(numeral.count)
    add(value, isBracketed: before == "(")
    if isOrdinal, rest.isEmpty { steps[steps.count - 1].word = .bareOrdinal }
    return true
  }

  /// Whether a sign is a Latin letter behind a number, with no letter beside it: `2.1 b)`.
  private func isLoneLetter(_ sign: Unicode.Scalar) -> Bool {
    func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
    }
    return !steps.isEmpty && !expectsSuffix && isLetter(sign) && !isLetter(before)
      && !isLetter(rest.dropFirst().first)
  }

  private mutating func add(_ value: Int, isBracketed: Bool, isLetter: Bool = false) {
    if expectsSuffix {
      steps[steps.count - 1].suffix = value
      expectsSuffix = false
    } else {
      steps.append(AddressPath.Step(value: value, isBracketed: isBracketed, isLetter: isLetter))
    }
  }

  /// Takes a sign that is no number, and says whether it can stand in a path.
  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    if "之のノ".unicodeScalars.contains(sign) || sign == suffixSign {
      expectsSuffix = steps.last.map { $0.suffix == nil } ?? false
      return expectsSuffix
    }
    if sign == "是" || sign == "要" {
      guard before.map(Numeral.isSign) ?? false, !steps.isEmpty else { return false }
      steps[steps.count - 1].word = .ordinal
      return true
    }
    guard let word = Self.word(sign) else { return Self.isSeparator(sign) }
    guard !steps.isEmpty else { return true }
    // 第一分编 has two of them, and the first number of 部分 counts parts.
    let last = steps.count - 1
    if before == "分", word == .sections(.part) {
      steps[last].word = .sections(.subpart)
    } else if steps[last].word == nil {
      steps[last].word = word
    }
    return true
  }

  private static func isSeparator(_ sign: Unicode.Scalar) -> Bool {
    Characters.isWhiteSpace(sign) || ".。-、,()/第分点".unicodeScalars.contains(sign)
  }

  private static func word(_ sign: Unicode.Scalar) -> AddressPath.Word? {
    switch sign {
    case "卷": .sections(.volume)
    case "部": .sections(.division)
    case "编", "編", "篇": .sections(.part)
    case "章": .sections(.chapter)
    case "回": .sections(.episode)
    case "节", "節": .sections(.section)
    case "条", "條": .sections(.article)
    case "款": .sections(.clause)
    case "項": .paragraph
    case "项", "号", "號": .entry
    case "目": .subentry
    default: nil
    }
  }

  /// 款 counts paragraphs where no 項 does.
  private static func settled(_ steps: [AddressPath.Step]) -> [AddressPath.Step] {
    let clause: AddressPath.Word = steps.contains { $0.word == .paragraph } ? .entry : .paragraph
    return steps.map { step in
      var step = step
      if step.word == .sections(.clause) { step.word = clause }
      return step
    }
  }
}
