import OutlineModel

/// Finds a number in folded text, in decimal digits or Chinese signs.
///
/// Signs that stand side by side are one number, so that 32 is not found in 132.
struct NumberScan {
  /// A number of more signs than so many is none.
  private static let signLimit = 20

  private let value: Int
  /// For each id the sign that its character is in a number.
  private let signs: [Unicode.Scalar?]
  private let isSign: [Bool]
  /// The folded character of each id.
  private let characters: [Unicode.Scalar]
  /// The id of the comma, nil where the text has none.
  private let comma: Int?
  private var starts: [UInt32] = []
  private var lengths: [UInt32] = []

  init(_ value: Int, in alphabet: FoldedAlphabet) {
    self.value = value
    var signs = [Unicode.Scalar?](repeating: nil, count: alphabet.count + 1)
    // The folded character comes first, so that of several spellings it is the sign.
    for (scalar, id) in alphabet.spellings where signs[Int(id)] == nil && NumeralText.isSign(scalar) {
      signs[Int(id)] = scalar
    }
    self.signs = signs
    isSign = signs.map { $0 != nil }
    characters = alphabet.characters
    comma = alphabet.id(of: ",").map { Int($0) }
  }

  /// All hits in order, or nil where the search was cancelled.
  ///
  /// - Complexity: O(n).
  mutating func hits<ID: FixedWidthInteger>(
    in ids: [ID], isCancelled: () -> Bool
  ) -> FoundHits? {
    var index = 0
    while index < ids.count {
      let block = min(ids.count, index + 1 << 20)
      if isCancelled() { return nil }
      while index < block {
        if isSign[Int(ids[index])] { index = takeRun(from: index, in: ids) } else { index += 1 }
      }
    }
    return FoundHits(starts: starts, lengths: .each(lengths))
  }

  /// Takes the numbers that begin at a sign and run on, decimal and Chinese apart; returns where they end.
  private mutating func takeRun<ID: FixedWidthInteger>(from start: Int, in ids: [ID]) -> Int {
    var end = start
    var run: [Unicode.Scalar] = []
    let isDecimal = signs[Int(ids[start])]?.isASCII
    while end < ids.count, let sign = signs[Int(ids[end])], sign.isASCII == isDecimal {
      if run.count <= Self.signLimit { run.append(sign) }
      end += 1
    }
    if isDecimal == true, run.count <= 3 {
      while let group = group(behind: end, in: ids) {
        run += group
        end += 1 + group.count
      }
    }
    if run.count <= Self.signLimit, NumeralText.value(run[...]) == value, isNumber(start..<end, in: ids) {
      starts.append(UInt32(start))
      lengths.append(UInt32(end - start))
    }
    return end
  }
}

extension NumberScan {
  /// The three digits behind a comma that groups thousands (`1,234`), nil where there are none.
  private func group<ID: FixedWidthInteger>(behind end: Int, in ids: [ID]) -> [Unicode.Scalar]? {
    guard let comma, end < ids.count, Int(ids[end]) == comma else { return nil }
    let digits = ids[(end + 1)...].prefix(4).map { signs[Int($0)] }.prefix { $0?.isASCII == true }
    return digits.count == 3 ? digits.compactMap { $0 } : nil
  }

  /// Whether signs that write a number are meant as one: a single sign can be a part of a word (参加, 一些).
  private func isNumber<ID: FixedWidthInteger>(_ positions: Range<Int>, in ids: [ID]) -> Bool {
    guard positions.count == 1, let sign = signs[Int(ids[positions.lowerBound])] else { return true }
    let before = positions.lowerBound > 0 ? characters[Int(ids[positions.lowerBound - 1])] : nil
    let behind = positions.upperBound < ids.count ? characters[Int(ids[positions.upperBound])] : nil
    if sign == "一" {
      return !(before.map(Self.wordsEndingInOne.contains) ?? false)
        && !(behind.map(Self.wordsBeginningWithOne.contains) ?? false)
    }
    guard Self.signsOfWords.contains(sign), before != "第" else { return true }
    return ![before, behind].contains { $0.map(Gap.isIdeograph) ?? false }
  }

  /// Signs that alone are a number only behind 第 or set apart: those of cheques, and 零.
  private static let signsOfWords = Set("零壹贰貳叁參叄参肆伍陆陸柒捌玖拾佰仟".unicodeScalars)
  /// What stands behind 一 in words that are no number: 一些, 一般.
  private static let wordsBeginningWithOne = Set("些般定样起致切直旦贯律概向并再带".unicodeScalars)
  /// What stands before 一 in words that are no number: 统一, 唯一.
  private static let wordsEndingInOne = Set("统唯".unicodeScalars)
}
