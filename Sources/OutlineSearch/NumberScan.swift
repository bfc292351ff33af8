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
    if run.count <= Self.signLimit, NumeralText.value(run[...]) == value {
      starts.append(UInt32(start))
      lengths.append(UInt32(end - start))
    }
    return end
  }
}
