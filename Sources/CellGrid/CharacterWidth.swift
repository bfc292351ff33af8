/// How many cells a terminal gives to a character, by the rules of glibc's `wcwidth`.
package enum CharacterWidth {
  /// The cells of one scalar: 0, 1 or 2 (UAX #11; ambiguous width counts as 1).
  ///
  /// Marks, format characters and joining jamo have none. A control character counts as 1, but what is
  /// shown of it is its `VisibleSign`.
  ///
  /// - Complexity: O(1) for ASCII and common Chinese text, else O(log n) in the runs of the table.
  package static func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300, 0x2010...0x2027: 1
    case 0x3001...0x3029, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60: 2
    default: cellsFromTable(of: scalar)
    }
  }

  /// The same without the short cut, so that a test can compare the two.
  ///
  /// - Complexity: O(log n) in the runs of the table.
  package static func cellsFromTable(of scalar: Unicode.Scalar) -> Int {
    // The greatest key of a run that still begins at or before the scalar.
    let key = scalar.value << 2 | 3
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] <= key { low = middle } else { high = middle }
    }
    return Int(runs[low] & 3)
  }
}
