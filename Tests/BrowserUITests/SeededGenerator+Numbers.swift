import TestSupport

extension SeededGenerator {
  /// A number in a range, which is not empty.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }
}
