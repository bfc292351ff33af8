/// Tells what a filter has left behind from what was written so.
struct RemovalTraces {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// - Parameter range: the part of the text that is looked at.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The sign that gives a removal away, where one stands at a byte: an underscore, a hyphen with the letters
  /// before it, or punctuation that has lost the words between.
  ///
  /// - Complexity: O(1).
  func sign(at offset: Int) -> Range<Int>? {
    switch bytes[offset] {
    case 0x5F: isRemovedWord(at: offset) ? offset..<offset + 1 : nil
    case 0x2D: substitute(before: offset)
    default: orphans(at: offset)
    }
  }

  /// A sign and up to four characters on both sides of it.
  func words(around sign: Range<Int>) -> Range<Int> {
    var (start, end) = (sign.lowerBound, sign.upperBound)
    for _ in 0..<4 {
      if let (last, length) = before(start), isWord(last) { start -= length }
      if let (first, length) = behind(end), isWord(first) { end += length }
    }
    return start..<end
  }

  // MARK: Underscores

  /// Whether an underscore stands for a word: directly beside an ideograph, alone, and neither a blank to fill
  /// in nor part of a name, a path or of emphasis.
  private func isRemovedWord(at offset: Int) -> Bool {
    let (left, right) = (before(offset)?.scalar, behind(offset + 1)?.scalar)
    guard left.map(isIdeograph) == true || right.map(isIdeograph) == true else { return false }
    if let left, left == "_" || isASCIIWord(left) || Self.blankBefore.contains(left) { return false }
    if let right, right == "_" || isASCIIWord(right) || Self.blankBehind.contains(right) { return false }
    return !isInPath(offset) && !isEmphasis(offset)
  }

  /// Whether a blank is left between such a sign and what follows (第_号).
  private static let blankBefore: Set<Unicode.Scalar> = ["第", "共", "计", "￥", "¥"]
  /// What stands behind a blank (_年_月).
  private static let blankBehind: Set<Unicode.Scalar> = [
    "年", "月", "日", "时", "号", "元", "万", "个", "次", "名", "人", "份", "页", "章", "条", "届", "岁",
  ]
  /// No more bytes on either side are looked at.
  private static let reach = 120

  /// Whether the word that holds a byte is the name of a file: it has a slash, or a dot before a letter.
  private func isInPath(_ offset: Int) -> Bool {
    var start = offset
    while start > max(range.lowerBound, offset - Self.reach), isPathByte(start - 1) { start -= 1 }
    var end = offset
    while end < min(range.upperBound, offset + Self.reach), isPathByte(end) { end += 1 }
    return (start..<end).contains { place in
      if bytes[place] == 0x2F || bytes[place] == 0x5C { return true }
      guard bytes[place] == 0x2E, place + 1 < end else { return false }
      return (0x61...0x7A).contains(bytes[place + 1] | 0x20)
    }
  }

  /// Whether a byte can stand in the name of a file: no white space and no Chinese punctuation.
  private func isPathByte(_ offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80 { return byte > 0x20 && byte != 0x2C && byte != 0x3B }
    // Within the ideographs all lead bytes are E4 to E9.
    return byte < 0xC0 || (0xE4...0xE9).contains(byte)
  }

  /// Whether an underscore opens or closes emphasis in its line: `_词_` between signs that are no words.
  private func isEmphasis(_ offset: Int) -> Bool {
    let opens = before(offset).map { !isWord($0.scalar) } ?? true
    let closes = behind(offset + 1).map { !isWord($0.scalar) } ?? true
    guard opens != closes else { return opens }
    var place = offset + (opens ? 1 : -1)
    while range.contains(place), abs(place - offset) <= Self.reach, bytes[place] != 0x0A {
      if bytes[place] == 0x5F {
        let outer = opens ? behind(place + 1) : before(place)
        return outer.map { !isWord($0.scalar) } ?? true
      }
      place += opens ? 1 : -1
    }
    return false
  }
}

extension RemovalTraces {
  // MARK: Other signs

  /// The one or two lower-case letters and the hyphen that stand for a character between ideographs (`z-教`).
  private func substitute(before hyphen: Int) -> Range<Int>? {
    guard let next = behind(hyphen + 1)?.scalar, isIdeograph(next) else { return nil }
    var start = hyphen
    while start > range.lowerBound, hyphen - start < 3, (0x61...0x7A).contains(bytes[start - 1]) {
      start -= 1
    }
    guard (1...2).contains(hyphen - start), let left = before(start)?.scalar, isIdeograph(left) || left == "、"
    else { return nil }
    return start..<hyphen + 1
  }

  /// Two signs that never meet unless the words between them are gone: a comma behind a full stop or before one.
  private func orphans(at offset: Int) -> Range<Int>? {
    let end = offset + 1
    guard let left = before(end), let right = behind(end) else { return nil }
    let pair = (Characters.narrowed(left.scalar), Characters.narrowed(right.scalar))
    switch pair {
    case ("。", ","), ("、", ","), (",", "。"), (",", "、"): return end - left.length..<end + right.length
    default: return nil
    }
  }

  private func before(_ end: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard end > range.lowerBound else { return nil }
    return UTF8Decoding.scalar(in: bytes.span, before: end)
  }

  private func behind(_ start: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard start < range.upperBound else { return nil }
    let (scalar, length) = UTF8Decoding.scalar(in: bytes.span, at: start)
    return scalar.map { ($0, length) }
  }

  private func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
  }

  private func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && Characters.isWordLike(scalar)
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    Characters.isWordLike(scalar)
  }
}
