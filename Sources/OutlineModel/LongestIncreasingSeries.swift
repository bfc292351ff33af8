/// The longest strictly rising series within a list of numbers.
enum LongestIncreasingSeries {
  /// The indices of its members.
  ///
  /// - Complexity: O(n log n).
  static func indices(of values: [Int]) -> [Int] {
    var ends: [Int] = []
    var previous = Array(repeating: -1, count: values.count)
    for index in values.indices {
      let place = ends.partitioningIndex { values[$0] >= values[index] }
      if place > 0 { previous[index] = ends[place - 1] }
      if place == ends.count { ends.append(index) } else { ends[place] = index }
    }
    guard var index = ends.last else { return [] }
    var series = [index]
    while previous[index] >= 0 {
      index = previous[index]
      series.append(index)
    }
    return series.reversed()
  }
}
