/// A path of numbers of a decimal heading, from the top: 1, 2, 3 for `1.2.3`; a letter counts from 1,001.
struct NumberPath: Hashable {
  /// Deeper paths are no headings.
  static let levelLimit = 15

  private var numbers = SIMD16<Int32>(repeating: 0)
  private(set) var count = 0

  /// Reads the numbers of a label: `1.2.3`, `A.1`, `Section 3.2`.
  init(_ bytes: Span<UInt8>, label: Range<Int>) {
    var cursor = TextCursor(label)
    var isInNumber = false
    while let scalar = cursor.next(bytes), count <= Self.levelLimit {
      if let digit = Characters.decimalDigit(scalar) {
        if !isInNumber { append(0) }
        self[count - 1] = self[count - 1] * 10 + digit
        isInNumber = true
      } else {
        isInNumber = false
        let letter = Int(Characters.narrowed(scalar).value) - 0x41
        let next = cursor.peek(bytes).map(Characters.narrowed)
        if (0..<26).contains(letter), next.map(MarkReader.isLatin) != true, count == 0 {
          append(1001 + letter)
        }
      }
    }
  }

  init() {}

  subscript(level: Int) -> Int {
    get { Int(numbers[level]) }
    set { numbers[level] = Int32(truncatingIfNeeded: newValue) }
  }

  var last: Int { count > 0 ? self[count - 1] : 0 }

  mutating func append(_ number: Int) {
    guard count < Self.levelLimit else { return }
    count += 1
    self[count - 1] = number
  }

  /// The path cut to its first levels.
  func prefix(_ levels: Int) -> NumberPath {
    var path = self
    while path.count > levels {
      path[path.count - 1] = 0
      path.count -= 1
    }
    return path
  }

  /// Whether this path begins with all of the other one.
  func isInside(_ other: NumberPath) -> Bool {
    count > other.count && prefix(other.count) == other
  }
}

extension NumberPath {
  /// The path that a heading of another style opens: 3 for 第三章, A for 附录A.
  init(of number: SectionNumber) {
    self.init()
    append(number.style == .annex || number.style == .upperLetter ? 1000 + number.value : number.value)
  }

  /// Whether this path comes directly behind another: its first child, or the next number at one of its levels.
  func follows(_ other: NumberPath) -> Bool {
    guard count > 0 else { return false }
    if count == other.count + 1 { return last <= 1 && prefix(count - 1) == other }
    guard count <= other.count else { return false }
    return prefix(count - 1) == other.prefix(count - 1) && last == other[count - 1] + 1
  }
}
