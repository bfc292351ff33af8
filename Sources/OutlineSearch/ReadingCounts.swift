/// Counts the texts that a word was read as in pinyin.
struct ReadingCounts {
  private(set) var literalCount = 0
  private(set) var pinyinCount = 0
  private(set) var readings: [SearchMeaning.Reading] = []
  private(set) var readingCount = 0

  /// - Complexity: O(n), telling apart no more than `SearchMeaning.countingLimit` hits.
  init(_ found: FoundHits, in text: FoldedText) {
    guard case .each = found.lengths else {
      literalCount = found.count
      return
    }
    var counts: [[UInt32]: Int] = [:]
    for index in 0..<found.count {
      guard found.isPinyin(at: index) else {
        literalCount += 1
        continue
      }
      pinyinCount += 1
      if pinyinCount <= SearchMeaning.countingLimit { counts[text.ids(at: found[index]), default: 0] += 1 }
    }
    readingCount = counts.count
    readings = Self.mostFrequent(counts, text.alphabet)
  }

  private static func mostFrequent(
    _ counts: [[UInt32]: Int], _ alphabet: FoldedAlphabet
  ) -> [SearchMeaning.Reading] {
    let sorted = counts.sorted { one, other in
      one.value == other.value ? one.key.lexicographicallyPrecedes(other.key) : one.value > other.value
    }
    return sorted.prefix(SearchMeaning.readingLimit).map { ids, count in
      let scalars = ids.map { alphabet.characters[Int($0)] }
      return SearchMeaning.Reading(text: String(String.UnicodeScalarView(scalars)), count: count)
    }
  }
}
