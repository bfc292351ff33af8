extension RandomAccessCollection {
  /// The first index whose element satisfies a condition that all later ones satisfy too.
  ///
  /// - Complexity: O(log n).
  @inlinable
  package func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongsInSecond(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
