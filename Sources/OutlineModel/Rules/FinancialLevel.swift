/// Tells whether 壹、 is a level above 一、, as in official documents of Taiwan, or another way to write it.
struct FinancialLevel {
  /// Whether both run on from one.
  let isOwn: Bool

  /// - Complexity: O(n) in the number of candidates.
  init(_ candidates: [HeadingCandidate]) {
    var financial = Series()
    var plain = Series()
    for candidate in candidates where !candidate.traits.contains(.readsOn) {
      guard let number = candidate.number, number.style == .chinese else { continue }
      if candidate.traits.contains(.isFinancial) { financial.take(number) } else { plain.take(number) }
    }
    isOwn = financial.isRunning && plain.isRunning
  }

  /// The numbers of one form.
  private struct Series {
    private var last: SectionNumber?
    private var beginsWithOne = false
    private var runsOn = false

    var isRunning: Bool { beginsWithOne && runsOn }

    mutating func take(_ number: SectionNumber) {
      if number.value == 1 { beginsWithOne = true }
      if last.map(number.follows) ?? false { runsOn = true }
      last = number
    }
  }
}
