/// Numbers by rows of signs: digits of a script, letters, signs that are counted off.
enum SignRow {
  /// A sign for each decimal digit; `signs` has ten, zero first.
  static func digits(_ signs: String, _ value: Int) -> String {
    let signs = Array(signs)
    return String(String(value).compactMap(\.wholeNumberValue).map { signs[$0] })
  }

  /// Decimal digits of full width.
  static func fullWidth(_ value: Int) -> String {
    value < 0 ? "\(value)" : digits("０１２３４５６７８９", value)
  }

  /// The sign at this place, from 1; nil behind the last.
  static func one(of signs: String, _ value: Int) -> String? {
    let signs = Array(signs)
    return signs.indices.contains(value - 1) ? String(signs[value - 1]) : nil
  }

  /// The sign at this place, beginning anew behind the last.
  static func cycled(_ signs: String, _ value: Int) -> String? {
    value > 0 ? one(of: signs, (value - 1) % signs.count + 1) : nil
  }

  /// The sign at this place, twice in the second round (`aa`, `bb`), three times in the third; nil where it becomes
  /// too long to be a number.
  static func repeated(_ signs: String, _ value: Int) -> String? {
    let rounds = (value - 1) / signs.count + 1
    guard rounds <= 30, let sign = cycled(signs, value) else { return nil }
    return String(repeating: sign, count: rounds)
  }

  /// Letters as digits of a number without zero: `aa`, `ab` behind `z`.
  static func bijective(_ signs: String, _ value: Int) -> String? {
    guard value > 0 else { return nil }
    let signs = Array(signs)
    var (rest, text) = (value, "")
    while rest > 0 {
      text.insert(signs[(rest - 1) % signs.count], at: text.startIndex)
      rest = (rest - 1) / signs.count
    }
    return text
  }

  /// A scalar out of `count` that follow each other, the first for 1; nil behind them.
  static func scalar(from first: UInt32, _ count: Int, _ value: Int) -> String? {
    guard (1...count).contains(value), let scalar = Unicode.Scalar(first + UInt32(value - 1)) else {
      return nil
    }
    return String(Character(scalar))
  }
}
