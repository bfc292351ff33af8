/// Counts the texts that a word was read as in pinyin.
struct ReadingCounts {
  private(set) var literalCount = 0
  private(set) var pinyinCount = 0
  private(set) var readings: [SearchMeaning.Reading] = []
  private(set) var readingCount = 0

  /// - Complexity: O(n), telling apart no more than `SearchMeaning.countingLimit` hits.
  init(_ found: FoundHits, in text: FoldedText) {
    guard case .each(let lengths) = found.lengths else {
      literalCount = found.count
      return
    }
    for length in lengths { pinyinCount &+= Int(length / FoundHits.pinyinFlag) }
    literalCount = found.count - pinyinCount
    if pinyinCount == 0 { return }
    let counts =
      switch text.characters {
      case .narrow(let ids): Self.counts(found, in: ids)
      case .wide(let ids): Self.counts(found, in: ids)
      }
    readingCount = counts.count
    readings = Self.mostFrequent(counts, text.alphabet)
  }

  /// How often each text that was read in pinyin occurs, the texts as ids.
  private static func counts<ID: FixedWidthInteger>(
    _ found: FoundHits, in ids: [ID]
  ) -> [(ids: [UInt32], count: Int)] {
    var packed: [UInt64: Int] = [:]
    var long: [[UInt32]: Int] = [:]
    var single: [Int] = []
    var rest = SearchMeaning.countingLimit
    for index in 0..<found.count where found.isPinyin(at: index) {
      if rest == 0 { break }
      rest -= 1
      let positions = found[index]
      if positions.count == 1 {
        let id = Int(ids[positions.lowerBound])
        if id >= single.count { single += [Int](repeating: 0, count: id + 1) }
        single[id] += 1
      } else if positions.count <= PackedIDs.limit {
        packed[PackedIDs.packed(ids[positions]), default: 0] += 1
      } else {
        long[ids[positions].map { UInt32($0) }, default: 0] += 1
      }
    }
    return single.enumerated().filter { $0.element > 0 }.map { ([UInt32($0.offset)], $0.element) }
      + packed.map { (PackedIDs.ids($0.key), $0.value) } + long.map { ($0.key, $0.value) }
  }

  private static func mostFrequent(
    _ counts: [(ids: [UInt32], count: Int)], _ alphabet: FoldedAlphabet
  ) -> [SearchMeaning.Reading] {
    let sorted = counts.sorted { one, other in
      one.count == other.count ? one.ids.lexicographicallyPrecedes(other.ids) : one.count > other.count
    }
    return sorted.prefix(SearchMeaning.readingLimit).map { ids, count in
      let scalars = ids.map { alphabet.characters[Int($0)] }
      return SearchMeaning.Reading(text: String(String.UnicodeScalarView(scalars)), count: count)
    }
  }
}

/// A few ids in one word, which is quicker to look up than an array.
private enum PackedIDs {
  /// There are fewer scalars, and so ids, than 21 bits can say.
  private static let bitsPerID: UInt64 = 21
  static let limit = 3

  static func packed<IDs: Collection>(_ ids: IDs) -> UInt64 where IDs.Element: FixedWidthInteger {
    ids.reduce(0) { $0 << bitsPerID | UInt64($1) }
  }

  static func ids(_ packed: UInt64) -> [UInt32] {
    var rest = packed
    var ids: [UInt32] = []
    // No character has the id 0.
    while rest != 0 {
      ids.insert(UInt32(rest & (1 << bitsPerID - 1)), at: 0)
      rest >>= bitsPerID
    }
    return ids
  }
}
