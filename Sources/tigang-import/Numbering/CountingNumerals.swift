/// Numerals that name the powers of ten: 一百〇一, 壹佰, 百一.
struct CountingNumerals {
  /// Where a one is written before a power of ten.
  enum WrittenOnes {
    /// 壹拾, 壹佰.
    case always
    /// 十, 一百.
    case exceptInTeens
    /// 十, 百, 千, but 一万.
    case never
  }

  private let digits: [Character]
  /// Ten, hundred, thousand, ten thousand, a hundred million.
  private let powers: [Character]
  private let ones: WrittenOnes
  /// Whether a zero stands for powers that are left out.
  private let hasZero: Bool

  /// - Parameters:
  ///   - digits: ten, zero first.
  ///   - powers: ten, hundred, thousand, ten thousand, a hundred million.
  init(_ digits: String, _ powers: String, ones: WrittenOnes, hasZero: Bool = true) {
    self.digits = Array(digits)
    self.powers = Array(powers)
    self.ones = ones
    self.hasZero = hasZero
  }

  /// As Word writes it: 〇 in 一百〇一.
  static let chinese = CountingNumerals("〇一二三四五六七八九", "十百千万亿", ones: .exceptInTeens)
  static let taiwanese = CountingNumerals("零一二三四五六七八九", "十百千萬億", ones: .exceptInTeens)
  static let chineseLegal = CountingNumerals("零壹贰叁肆伍陆柒捌玖", "拾佰仟萬億", ones: .always)
  static let traditionalLegal = CountingNumerals("零壹貳參肆伍陸柒捌玖", "拾佰仟萬億", ones: .always)
  static let japanese = CountingNumerals("〇一二三四五六七八九", "十百千万億", ones: .never, hasZero: false)
  static let japaneseLegal = CountingNumerals("零壱弐参四伍六七八九", "拾百阡萬億", ones: .always, hasZero: false)
  static let korean = CountingNumerals("영일이삼사오육칠팔구", "십백천만억", ones: .never, hasZero: false)

  /// A number from 1 on.
  ///
  /// - Complexity: O(n) in its digits.
  func text(_ value: Int) -> String {
    var text = ""
    var rest = value
    for (size, power) in [(100_000_000, powers[4]), (10_000, powers[3])] where rest >= size {
      text += group(min(rest / size, 9999), isFirst: text.isEmpty) + String(power)
      rest %= size
    }
    return rest > 0 ? text + group(rest, isFirst: text.isEmpty) : text
  }

  /// Below ten thousand.
  private func group(_ value: Int, isFirst: Bool) -> String {
    var text = ""
    var isZeroDue = !isFirst && value < 1000
    for (size, power) in [(1000, powers[2]), (100, powers[1]), (10, powers[0])] {
      let digit = value / size % 10
      guard digit > 0 else {
        isZeroDue = isZeroDue || !text.isEmpty
        continue
      }
      if isZeroDue, hasZero { text.append(digits[0]) }
      isZeroDue = false
      if digit > 1 || writesOne(before: size, inTeens: isFirst && value < 20) { text.append(digits[digit]) }
      text.append(power)
    }
    guard value % 10 > 0 else { return text }
    if isZeroDue, hasZero { text.append(digits[0]) }
    text.append(digits[value % 10])
    return text
  }

  private func writesOne(before size: Int, inTeens: Bool) -> Bool {
    switch ones {
    case .always: true
    case .exceptInTeens: !inTeens
    case .never: false
    }
  }
}
