/// A count that a sentence announces: 围绕五个方面, 以下四个方面的工作, 下列三项.
struct CountClaim {
  /// How many it says will follow.
  let stated: Int
  /// The words from the number on.
  let words: Range<Int>

  /// The last announcement in a range; nil where its last sentence makes none.
  ///
  /// - Complexity: O(1): only the last 80 characters, or 240 bytes, are read.
  static func last(in bytes: Span<UInt8>, _ range: Range<Int>) -> CountClaim? {
    guard hasNumber(bytes, max(range.lowerBound, range.upperBound - 240)..<range.upperBound) else {
      return nil
    }
    let sentence = Sentence(bytes, endingAt: range)
    var place = sentence.scalars.count - 1
    while place >= 0 {
      if let claim = sentence.claim(endingAt: place) { return claim }
      place -= 1
    }
    return nil
  }
}

extension CountClaim {
  /// Whether a range has a digit, or the last two bytes of one of 二 to 十 or 两.
  private static func hasNumber(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for offset in range.dropLast() {
      switch (bytes[offset], bytes[offset + 1]) {
      case (0x30...0x39, _), (0xBC, 0x90...0x99): return true
      case (0xBA, 0x8C), (0xB8, 0x89), (0x9B, 0x9B), (0xBA, 0x94), (0x85, 0xAD), (0xB8, 0x83): return true
      case (0x85, 0xAB), (0xB9, 0x9D), (0x8D, 0x81), (0xB8, 0xA4): return true
      default: break
      }
    }
    return false
  }

  /// The last sentence of a text, half width, with the place of each character.
  private struct Sentence {
    private(set) var scalars: [Unicode.Scalar] = []
    private var offsets: [Int] = []
    private let end: Int

    init(_ bytes: Span<UInt8>, endingAt range: Range<Int>) {
      var start = range.upperBound
      end = range.upperBound
      while scalars.count < 80, start > range.lowerBound,
        let (scalar, length) = UTF8Decoding.scalar(in: bytes, before: start), scalar != "\n"
      {
        // The sign that ends the sentence is its own, one before that ends another.
        if !scalars.isEmpty, ["。", "！", "？", "；", ";"].contains(scalar) { break }
        start -= length
        scalars.append(Characters.narrowed(scalar))
        offsets.append(start)
      }
      scalars.reverse()
      offsets.reverse()
    }

    /// The announcement whose number ends at a place.
    func claim(endingAt place: Int) -> CountClaim? {
      guard Numeral.isSign(scalars[place]), place + 1 < scalars.count, !Numeral.isSign(scalars[place + 1])
      else { return nil }
      var first = place
      while first > 0, Numeral.isSign(scalars[first - 1]) { first -= 1 }
      guard let stated = Numeral.value(scalars[first...place], digitLimit: 2), (2...40).contains(stated),
        announces(before: first, behind: place + 1)
      else { return nil }
      return CountClaim(stated: stated, words: offsets[first]..<end)
    }

    private func announces(before first: Int, behind: Int) -> Bool {
      if ends(["第"], at: first) || begins(["是", "要", "、", ".", ","], at: behind) { return false }
      let pointed = ends(["这", "的", "共"], at: first) ? first - 1 : first
      if ends(Self.pointers, at: pointed) {
        return begins(Self.measures, at: behind)
      }
      guard begins(Self.nouns, at: behind) else { return false }
      let clauseStart = scalars[..<first].lastIndex { ",、:".unicodeScalars.contains($0) } ?? -1
      return (max(clauseStart + 1, first - 6)...first).contains { ends(Self.verbs, at: $0) }
    }

    private func begins(_ words: [String], at place: Int) -> Bool {
      guard place < scalars.count else { return false }
      return words.contains { scalars[place...].starts(with: $0.unicodeScalars) }
    }

    private func ends(_ words: [String], at place: Int) -> Bool {
      guard place > 0 else { return false }
      return words.contains { scalars[..<place].reversed().starts(with: $0.unicodeScalars.reversed()) }
    }

    /// What says by itself that something follows.
    private static let pointers = ["以下", "下列", "如下", "下面", "下述"]
    private static let measures = ["个", "项", "点", "条", "种", "类", "件", "方面", "步", "句", "大", "部分"]
    /// What says so with a noun behind the number.
    private static let verbs = [
      "围绕", "讲", "谈", "说", "抓好", "做好", "抓住", "从", "就", "提", "提出", "强调", "汇报", "分", "把握", "注意",
    ]
    private static let nouns = [
      "个方面", "方面", "个问题", "个环节", "个层面", "个部分", "部分", "个要点", "点", "条意见", "条建议", "条措施", "项工作",
      "项任务", "项措施", "项重点", "项要求", "项内容", "件事", "句话",
    ]
  }
}
