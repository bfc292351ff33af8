/// Finds numbers that are left out, given twice or out of order, and series that begin too high.
///
/// A series of three or more that falls from beginning to end is the newest first, as in a list of changes: it has
/// no fault.
struct NumberingAnomalies {
  private let document: Document
  private let series: NumberSeries
  private var outline: Outline { document.outline }

  init(_ document: Document) {
    self.document = document
    series = NumberSeries(document)
  }

  /// - Complexity: O(n) in the number of sections, O(k log k) for a series of k that has a fault.
  func anomalies() -> [Anomaly] {
    /// For each head the last member so far.
    var last = Array(repeating: Int32(-1), count: outline.count)
    var faulty: Set<Int32> = []
    var starts: [Int32: Anomaly] = [:]
    for index in outline.sections.indices {
      let head = series.heads[index]
      guard head >= 0, let number = outline[index].number else { continue }
      let before = Int(last[Int(head)])
      last[Int(head)] = Int32(index)
      if before >= 0 {
        if let other = outline[before].number, !number.continues(other) { faulty.insert(head) }
      } else if isStartTooHigh(index) {
        starts[head] = start(index)
      }
    }
    var falling = FallingSeries(document)
    var anomalies: [Anomaly] = []
    for (head, members) in series.members(of: faulty.union(starts.keys)) where !falling.holds(members) {
      if let start = starts[head] { anomalies.append(start) }
      if faulty.contains(head) { anomalies += faults(members) }
    }
    return anomalies
  }

  // MARK: The start

  /// Whether a series begins with a number above one, and nothing marks an extract.
  private func isStartTooHigh(_ index: Int) -> Bool {
    guard let number = outline[index].number else { return false }
    return number.value > 1 && !isExtract(index, number.style)
  }

  /// Whether a section is the first of its document, or stands in one that begins in the midst of a series.
  private func isExtract(_ index: Int, _ style: NumberStyle) -> Bool {
    // What stands before the first numbers of a document holds them, or has none (序言).
    guard index <= Outline.depthLimit else { return false }
    guard (0..<index).allSatisfy({ outline[$0].number == nil || outline.descendants(of: $0).contains(index) })
    else { return false }
    guard let parent = outline[index].parent else { return true }
    return style == .article || outline.lineage(of: parent).contains { outline[$0].number?.value ?? 0 > 1 }
  }

  private func start(_ index: Int) -> Anomaly {
    let value = outline[index].number?.value ?? 1
    return Anomaly(
      .seriesStart, at: document.place(of: index), section: index, .expected(1...max(1, value - 1)))
  }
}

extension NumberingAnomalies {
  // MARK: The rest

  /// The faults of one series: what does not belong to its longest rising run is out of order.
  private func faults(_ members: [Int]) -> [Anomaly] {
    let keys = members.map { key(of: $0) }
    let rising = withoutMisprints(LongestRisingRun.indices(of: keys), keys)
    var firsts: [Int: Int] = [:]
    for (place, key) in keys.enumerated() where firsts[key] == nil { firsts[key] = place }
    var anomalies: [Anomaly] = []
    var before: Int?
    var next = 0
    for place in members.indices {
      if next < rising.count, rising[next] == place {
        if let before, let gap = gap(members, before, place, firsts) { anomalies.append(gap) }
        before = place
        next += 1
      } else if place == 0 || !follows(members[place], members[place - 1]) {
        let expected = (before.map { keys[$0] >> 16 } ?? 0) + 1
        anomalies.append(misplaced(members, place, first: firsts[keys[place]], expected: expected))
      }
    }
    return anomalies
  }

  /// The run with the second of two equal numbers in the place of the first, where that one stands for the number
  /// that is missing before it: 1, 3, 3, 4.
  private func withoutMisprints(_ rising: [Int], _ keys: [Int]) -> [Int] {
    var run = rising
    for index in run.indices.dropFirst() {
      let (before, place) = (run[index - 1], run[index])
      if place == before + 1, place + 1 < keys.count, keys[place] == keys[place + 1],
        keys[place] >> 16 == keys[before] >> 16 + 2
      {
        run[index] = place + 1
      }
    }
    return run
  }

  private func key(of section: Int) -> Int {
    guard let number = outline[section].number else { return 0 }
    return number.value << 16 + min(number.suffix ?? 0, 0xFFFF)
  }

  private func follows(_ section: Int, _ other: Int) -> Bool {
    guard let number = outline[section].number, let before = outline[other].number else { return true }
    return number.continues(before)
  }

  private func misplaced(_ members: [Int], _ place: Int, first: Int?, expected: Int) -> Anomaly {
    let section = members[place]
    let start = document.place(of: section)
    if let first, first < place {
      let other = document.headingBytes(of: members[first])
      return Anomaly(.numberDuplicate, at: start, section: section, .other(other))
    }
    return Anomaly(.numberOrder, at: start, section: section, .expected(expected...expected))
  }

  /// The numbers that are missing between two members of the rising run; nil where they stand elsewhere, or one
  /// misprinted number stands in the place of each.
  private func gap(_ members: [Int], _ before: Int, _ place: Int, _ firsts: [Int: Int]) -> Anomaly? {
    let (low, high) = (key(of: members[before]) >> 16 + 1, key(of: members[place]) >> 16 - 1)
    guard low <= high, high - low + 1 > place - before - 1 else { return nil }
    var missing = low...high
    while firsts[missing.lowerBound << 16] != nil {
      guard missing.count > 1 else { return nil }
      missing = missing.lowerBound + 1...high
    }
    if RepealedRange(document, behind: members[before]).ends(with: high) { return nil }
    return Anomaly(
      .numberGap, at: document.place(of: members[place]), section: members[place], .expected(missing))
  }
}
