/// Tells whether the own text of a section breaks off.
struct TextBreak {
  private let source: SourceText
  private var bytes: [UInt8] { source.paragraphBytes }
  private let elisions: [Range<Int>]
  /// Where no elision mark follows, a line that ends without punctuation is a sentence cut off only if it is
  /// longer than this, in bytes: names and dates stand at the end of texts too.
  private static let sentenceBytes = 90
  /// Whether texts of this kind end with punctuation: formulas and tables end articles and clauses.
  private let endsWithPunctuation: Bool

  init(_ source: SourceText, elisions: [Range<Int>], endsWithPunctuation: Bool = true) {
    self.source = source
    self.endsWithPunctuation = endsWithPunctuation
    self.elisions = elisions
  }

  /// Whether the text ends in mid-sentence, which no table and no code does, or an elision mark follows such an end
  /// or has text behind it.
  ///
  /// - Complexity: O(log n), and O(k) for k elision marks in the text.
  func isExcerpt(_ ownText: Range<Int>) -> Bool {
    var index = elisions.partitioningIndex { $0.lowerBound >= ownText.lowerBound }
    var start = ownText.lowerBound
    var hasElision = false
    while index < elisions.count, elisions[index].lowerBound < ownText.upperBound {
      let piece = start..<elisions[index].lowerBound
      if breaksOff(piece, sentenceBytes: 0) || hasElision && !isBlank(piece) { return true }
      hasElision = true
      start = min(elisions[index].upperBound, ownText.upperBound)
      index += 1
    }
    let rest = start..<ownText.upperBound
    return breaksOff(rest, sentenceBytes: endsWithPunctuation ? Self.sentenceBytes : .max)
      || hasElision && !isBlank(rest)
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    LineIterator.content(bytes.span, range).isEmpty
  }

  /// Whether a range ends in mid-sentence; a line without punctuation does where it is longer than `sentenceBytes`.
  private func breaksOff(_ range: Range<Int>, sentenceBytes: Int) -> Bool {
    let content = LineIterator.content(bytes.span, range)
    guard !content.isEmpty, !source.isFramed(at: content.upperBound - 1) else { return false }
    let end = content.upperBound
    guard let (last, _) = UTF8Decoding.scalar(in: bytes.span, before: end), !Characters.endsSentence(last)
    else { return false }
    if last == "，" || last == "," || last == "、" { return true }
    let tail = content.suffix(sentenceBytes)
    return content.count > sentenceBytes && !tail.contains { bytes[$0] == 0x0A }
  }
}
