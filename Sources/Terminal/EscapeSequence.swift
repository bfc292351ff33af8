import CellGrid

/// A control sequence that terminfo did not know: `ESC [` or `ESC O`, parameters, and one final byte.
struct EscapeSequence: Hashable {
  /// `[` or `O`.
  var introducer: UInt8
  /// Everything between the introducer and the final byte, such as `1;5` or `<0;10;5`.
  var parameters: [UInt8]
  /// The byte from 0x40 on that ends the sequence.
  var final: UInt8

  /// The unmodified key that common terminals send this way.
  var key: Key? {
    if final == UInt8(ascii: "~"), introducer == UInt8(ascii: "[") {
      return numbers.count == 1 ? numbers.first.flatMap { Self.numbered[$0] } : nil
    }
    return parameters.isEmpty ? Self.lettered[final] : nil
  }

  /// Whether it is the mark before what is pasted.
  var beginsPaste: Bool {
    introducer == UInt8(ascii: "[") && final == UInt8(ascii: "~") && parameters.elementsEqual("200".utf8)
  }

  /// The parameters as numbers; the private mark `<` in front is left out.
  var numbers: [Int] {
    let digits = parameters.drop { $0 == UInt8(ascii: "<") }
    return digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
      Int(String(decoding: field, as: UTF8.self)) ?? 0
    }
  }

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab, UInt8(ascii: "M"): .enter,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]
}
