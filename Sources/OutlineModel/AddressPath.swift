/// A path of numbers as people type it: `3.2`, `3-2`, `三.2`, `三(二)`, `第三节`, in any width.
struct AddressPath {
  /// From the top down, at least one.
  let numbers: [Int]

  /// Nil where the address has anything but numbers, punctuation and words for sections.
  init?(_ address: String) {
    var numbers: [Int] = []
    var rest = address.unicodeScalars.map(Characters.narrowed)[...]
    while let first = rest.first {
      let numeral = Numeral.prefix(of: rest)
      if let value = NumberSign.number(of: first)?.value {
        numbers.append(value)
        rest.removeFirst()
      } else if !numeral.isEmpty {
        guard let value = Numeral.value(numeral, digitLimit: 9) else { return nil }
        numbers.append(value)
        rest = rest.dropFirst(numeral.count)
      } else {
        guard Self.isSeparator(first) else { return nil }
        rest.removeFirst()
      }
    }
    guard !numbers.isEmpty else { return nil }
    self.numbers = numbers
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    Characters.isWhiteSpace(scalar) || ".-、,()/第编章节条款项部分点".unicodeScalars.contains(scalar)
  }
}
