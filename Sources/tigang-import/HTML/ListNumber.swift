/// The number of an entry of a numbered list.
enum ListNumber {
  /// The number as the attribute `type` of a list asks for: `1`, `a`, `A`, `i`, `I`.
  static func text(_ number: Int, type: String) -> String {
    switch type {
    case "a" where number > 0: letters(number)
    case "A" where number > 0: letters(number).uppercased()
    case "i" where (1..<4000).contains(number): roman(number)
    case "I" where (1..<4000).contains(number): roman(number).uppercased()
    default: "\(number)"
    }
  }

  /// `a` to `z`, then `aa`.
  private static func letters(_ number: Int) -> String {
    var rest = number
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(0x61 + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  private static func roman(_ number: Int) -> String {
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
      (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
