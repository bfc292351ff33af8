/// The longest strictly rising run within a list of numbers that need not stand together.
enum LongestRisingRun {
  /// The places of its members, the earlier one where two are equal.
  ///
  /// - Complexity: O(n log n).
  static func indices(of values: [Int]) -> [Int] {
    var ends: [Int] = []
    var previous = Array(repeating: -1, count: values.count)
    for index in values.indices {
      let place = ends.partitioningIndex { values[$0] >= values[index] }
      if place > 0 { previous[index] = ends[place - 1] }
      if place == ends.count {
        ends.append(index)
      } else if values[ends[place]] != values[index] {
        ends[place] = index
      }
    }
    guard var index = ends.last else { return [] }
    var run = [index]
    while previous[index] >= 0 {
      index = previous[index]
      run.append(index)
    }
    return run.reversed()
  }
}
