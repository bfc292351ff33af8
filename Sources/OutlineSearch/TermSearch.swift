import OutlineModel

/// Finds the places of one term in a folded text.
struct TermSearch {
  let text: FoldedText
  /// Nil where nothing in the text is read in pinyin.
  let readings: PinyinReadings?

  /// All places in order, not overlapping; nil where the search was cancelled.
  func hits(
    of pattern: SearchQuery.Pattern, pinyin: SearchQuery.Pinyin, isCancelled: () -> Bool
  ) -> FoundHits? {
    switch pattern {
    case .word(let word): hits(ofWord: word, pinyin, isCancelled)
    case .phrase(let phrase): hits(ofLiteral: phrase, isCancelled)
    case .number(let value): hits(ofNumber: value, isCancelled)
    case .expression(let expression): hits(of: expression, isCancelled)
    }
  }

  private func hits(
    ofWord word: String, _ pinyin: SearchQuery.Pinyin, _ isCancelled: () -> Bool
  ) -> FoundHits? {
    guard pinyin != .off, let readings,
      let pattern = PinyinPattern(
        FoldedText.withoutGaps(word), in: text, allowsRare: pinyin == .all)
    else { return hits(ofLiteral: word, isCancelled) }
    switch text.characters {
    case .narrow(let ids): return PinyinScan.hits(of: pattern, in: ids, readings, isCancelled: isCancelled)
    case .wide(let ids): return PinyinScan.hits(of: pattern, in: ids, readings, isCancelled: isCancelled)
    }
  }

  private func hits(ofLiteral literal: String, _ isCancelled: () -> Bool) -> FoundHits? {
    if isCancelled() { return nil }
    guard let ids = text.ids(of: literal), !ids.isEmpty else { return FoundHits.none }
    let starts =
      switch text.characters {
      case .narrow(let characters):
        LiteralScan.hits(
          of: LiteralPattern<UInt16>(ids, in: text.alphabet), in: characters, isCancelled: isCancelled
        ) { scan, starts in scan.scanInVectors(starts) }
      case .wide(let characters):
        LiteralScan.hits(
          of: LiteralPattern<UInt32>(ids, in: text.alphabet), in: characters, isCancelled: isCancelled
        ) { scan, starts in scan.scanSingly(starts) }
      }
    return starts.map { FoundHits(starts: $0, lengths: .same(ids.count)) }
  }

  private func hits(ofNumber value: Int, _ isCancelled: () -> Bool) -> FoundHits? {
    var scan = NumberScan(value, in: text.alphabet)
    switch text.characters {
    case .narrow(let ids): return scan.hits(in: ids, isCancelled: isCancelled)
    case .wide(let ids): return scan.hits(in: ids, isCancelled: isCancelled)
    }
  }

  private func hits(of expression: RegularExpression, _ isCancelled: () -> Bool) -> FoundHits? {
    switch text.characters {
    case .narrow(let ids):
      var scan = ExpressionScan(expression, in: ids, text)
      return scan.hits(isCancelled: isCancelled)
    case .wide(let ids):
      var scan = ExpressionScan(expression, in: ids, text)
      return scan.hits(isCancelled: isCancelled)
    }
  }
}
