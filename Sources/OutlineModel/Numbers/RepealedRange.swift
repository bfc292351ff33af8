/// The numbers that one heading names together, mostly because they are repealed: 第四条から第七条まで　削除,
/// 第 5 條至第 7 條（刪除）.
struct RepealedRange {
  private let bytes: [UInt8]
  private let section: Section
  /// No more bytes of a line are read.
  private static let reach = 90

  /// - Parameter index: the section in whose heading, or in whose last lines, the range may stand.
  init(_ document: Document, behind index: Int) {
    bytes = document.source.paragraphBytes
    section = document.outline[index]
  }

  /// Whether a range ends with a number.
  ///
  /// - Complexity: O(1) but for blank lines at the end of the section's own text.
  func ends(with number: Int) -> Bool {
    let start = section.label.upperBound
    return numbers(start..<min(bytes.count, start + Self.reach)).first == number
      || lastLines.contains { isRange($0, to: number) }
  }

  /// The last two lines of the own text that are not blank.
  private var lastLines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var end = section.ownText.upperBound
    let limit = max(section.ownText.lowerBound, end - 2 * Self.reach)
    while lines.count < 2, end > limit {
      var start = end - 1
      while start > limit, bytes[start - 1] != 0x0A { start -= 1 }
      let content = LineIterator.content(bytes.span, start..<end)
      if !content.isEmpty { lines.append(content) }
      end = start
    }
    return lines
  }

  /// Whether a line begins with 第 and names two numbers, the second of them as wanted.
  private func isRange(_ line: Range<Int>, to number: Int) -> Bool {
    var cursor = TextCursor(line)
    guard cursor.next(bytes.span) == "第" else { return false }
    let numbers = numbers(line.prefix(Self.reach))
    return numbers.count > 1 && numbers[1] == number
  }

  /// The first two numbers of a range, up to the end of the line.
  private func numbers(_ range: Range<Int>) -> [Int] {
    var numbers: [Int] = []
    var signs: [Unicode.Scalar] = []
    var cursor = TextCursor(range)
    while numbers.count < 2 {
      let scalar = cursor.next(bytes.span)
      if let scalar, Numeral.isSign(scalar), signs.count < 9 {
        signs.append(scalar)
      } else if !signs.isEmpty {
        numbers.append(Numeral.value(signs[...], digitLimit: 5) ?? 0)
        signs = []
      }
      if scalar == nil || scalar == "\n" { break }
    }
    return numbers
  }
}
