/// A line as it looks to somebody who wonders whether the next one goes on with it.
struct WrappedLine {
  /// What a line begins with that only a new paragraph has.
  enum Mark {
    case none
    /// `*`, `-`, `o` and the like before a space.
    case bullet
    case number
  }

  let line: Line
  /// Columns of white space before it.
  let indent: Int
  /// Columns up to its last sign.
  private(set) var width: Int
  /// Columns of what could not have been parted from its first sign: a word, or an ideograph with its punctuation.
  private(set) var firstColumns = 0
  /// Whether it has East Asian signs.
  private(set) var isEastAsian = false
  /// Whether it is part of a table, a drawing, code or a list with dots up to page numbers.
  private(set) var isPreformatted: Bool
  /// Whether it begins with a small letter.
  let beginsSmall: Bool
  /// Whether it ends with a sign that ends sentences or clauses.
  let endsSentence: Bool
  let mark: Mark

  /// - Precondition: the line is not blank.
  /// - Complexity: O(n) in the length of the line.
  init(_ bytes: Span<UInt8>, _ line: Line) {
    self.line = line
    indent = Self.columns(bytes, line.start..<line.content.lowerBound)
    width = indent
    var shape = LineShape()
    var cursor = TextCursor(line.content)
    while let scalar = cursor.next(bytes) {
      width = scalar == "\t" ? width / 8 * 8 + 8 : width + SignWidth.columns(of: scalar)
      shape.append(scalar)
    }
    firstColumns = shape.firstColumns
    isEastAsian = shape.isEastAsian
    isPreformatted = shape.isPreformatted
    beginsSmall = shape.first.map { $0.properties.isLowercase } ?? false
    endsSentence = shape.last.map(Characters.endsSentence) ?? false
    mark = Self.mark(bytes, line, shape)
  }

  /// Whether the first word of the next line had no room in a line of some columns.
  func isFull(before next: WrappedLine, columns: Int) -> Bool {
    width + gap(before: next) + next.firstColumns > columns
  }

  /// Columns of the space that would part the line from the next one.
  func gap(before next: WrappedLine) -> Int { isEastAsian || next.isEastAsian ? 0 : 1 }

  private static func columns(_ bytes: Span<UInt8>, _ whiteSpace: Range<Int>) -> Int {
    var columns = 0
    var cursor = TextCursor(whiteSpace)
    while let scalar = cursor.next(bytes) {
      columns = scalar == "\t" ? columns / 8 * 8 + 8 : columns + SignWidth.columns(of: scalar)
    }
    return columns
  }

  private static func mark(_ bytes: Span<UInt8>, _ line: Line, _ shape: LineShape) -> Mark {
    if shape.beginsWithBullet { return .bullet }
    guard let candidate = HeadingCandidate.read(bytes, line), candidate.isStrong, candidate.number != nil
    else { return .none }
    return .number
  }
}

/// What the signs of a line are like, noted one by one.
private struct LineShape {
  private(set) var first: Unicode.Scalar?
  private(set) var last: Unicode.Scalar?
  private(set) var firstColumns = 0
  private(set) var isEastAsian = false
  private(set) var beginsWithBullet = false
  private var count = 0
  private var blanks = 0
  private var words = 0
  private var dots = 0
  private var hasWideGap = false
  private var hasLeader = false
  private var hasFrame = false
  private var hasCodeSign = false
  private var hasAssignment = false
  private var parts = 0
  /// Whether the second of the parts between white space is `=`, `::=` or the like so far.
  private var isRule = false
  private var hasEqualsSign = false
  private var isFirstOpen = true
  private var holdsBase = false

  mutating func append(_ scalar: Unicode.Scalar) {
    count += 1
    if first == nil { first = scalar }
    if count == 2, let first, "*-+o•·–●○■◆▪".unicodeScalars.contains(first) {
      beginsWithBullet = scalar == " " || scalar == "\t"
    }
    if Characters.isWhiteSpace(scalar) {
      blanks += scalar == "\t" ? 3 : 1
      isFirstOpen = false
      if blanks >= 3, !beginsWithBullet || words > 0 { hasWideGap = true }
      return
    }
    noteFirst(scalar)
    noteRule(scalar)
    dots = scalar == "." || scalar == "·" ? dots + 1 : 0
    if dots >= 4 { hasLeader = true }
    if scalar == "=", blanks == 1 { hasAssignment = true }
    if Self.isCodeSign(scalar) { hasCodeSign = true }
    if (0x2500...0x259F).contains(scalar.value) { hasFrame = true }
    if SignWidth.isWide(scalar) { isEastAsian = true }
    if Characters.isWordLike(scalar) { words += 1 }
    (last, blanks) = (scalar, 0)
  }

  /// Notes what a rule of a grammar has behind the name that it defines.
  private mutating func noteRule(_ scalar: Unicode.Scalar) {
    let begins = count == 1 || blanks > 0
    if begins { parts += 1 }
    guard parts == 2 else { return }
    isRule = "=:/".unicodeScalars.contains(scalar) && (begins || isRule)
    if scalar == "=" { hasEqualsSign = true }
  }

  private static func isCodeSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "{", "}", "(", ")", "[", "]": true
    default: false
    }
  }

  /// Counts the columns of what belongs to the first sign.
  private mutating func noteFirst(_ scalar: Unicode.Scalar) {
    guard isFirstOpen else { return }
    let isBase = SignWidth.isWide(scalar) && Characters.isWordLike(scalar)
    if isBase, firstColumns > 0, holdsBase || !isEastAsian && firstColumns > 2 {
      isFirstOpen = false
      return
    }
    if isBase { holdsBase = true }
    if holdsBase, !isBase, scalar.properties.isAlphabetic {
      isFirstOpen = false
      return
    }
    firstColumns += SignWidth.columns(of: scalar)
  }

  /// Whether the line ends as one of a program does.
  private var endsAsCode: Bool {
    last == "{" || last == "}" || last == "\\" || (last == ";" || hasAssignment) && hasCodeSign
  }

  /// A frame, a gap of three spaces, dots that lead to a number, code, a grammar, or more signs than letters.
  var isPreformatted: Bool {
    hasFrame || hasWideGap || hasLeader || endsAsCode || isRule && hasEqualsSign && parts > 2
      || words * 2 < count && !(isEastAsian && words * 3 >= count)
      || first == "|" || first == "+" && last == "+"
  }
}
