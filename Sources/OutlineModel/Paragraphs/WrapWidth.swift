/// Tells at how many columns the lines of a text were broken, from pairs of lines that follow each other.
///
/// A line is full at a width when the first word of the next line had no room in it. In text that somebody has
/// wrapped most pairs agree on one width; in verse, lists and code, or where a line is a paragraph, they do not.
struct WrapWidth {
  /// No text is wrapped at more columns.
  private static let limit = 160
  /// Nor at fewer.
  private static let minimum = 28
  /// So many pairs have to agree at least.
  private static let minimumPairs = 5

  /// How many second lines are indented less than the first.
  private var outdents = 0
  /// How many second lines are indented as the first.
  private var indents = 0
  /// How many pairs more (or fewer) agree on a width than on the one before it, in all and in mid-sentence.
  private var changes = Array(repeating: (all: 0, inSentence: 0), count: limit + 2)
  /// How many pairs have a first line of some width.
  private var pairs = Array(repeating: 0, count: limit + 1)
  /// How many lines have some width, the last entry those that are wider.
  private var lines = Array(repeating: 0, count: limit + 2)

  /// Notes a line that is followed by another.
  mutating func note(_ line: WrappedLine, before next: WrappedLine) {
    guard !line.isPreformatted, !next.isPreformatted, next.mark == .none, line.width <= Self.limit
    else { return }
    pairs[line.width] += 1
    if next.indent < line.indent {
      outdents += 1
    } else if line.indent > 0, next.indent == line.indent {
      indents += 1
    }
    let end = min(Self.limit + 1, line.width + line.gap(before: next) + next.firstColumns)
    let inSentence = line.endsSentence ? 0 : 1
    changes[line.width].all += 1
    changes[line.width].inSentence += inSentence
    changes[end].all -= 1
    changes[end].inSentence -= inSentence
  }

  /// Notes a line, whatever follows it.
  mutating func note(_ line: WrappedLine) {
    if !line.isPreformatted { lines[min(line.width, Self.limit + 1)] += 1 }
  }

  /// Notes a line that is longer than any wrapped one.
  mutating func noteLongLine() { lines[Self.limit + 1] += 1 }

  /// Whether the first line of a paragraph is indented and no other.
  var indentsFirstLines: Bool { outdents * 2 > indents }

  /// The width in columns; nil where the text was not wrapped.
  var columns: Int? {
    var best = (columns: 0, all: 0, inSentence: 0)
    var sum = (all: 0, inSentence: 0)
    for columns in 0...Self.limit {
      sum = (sum.all + changes[columns].all, sum.inSentence + changes[columns].inSentence)
      if sum.all >= best.all { best = (columns, sum.all, sum.inSentence) }
    }
    let candidates = pairs[(best.columns / 2)...].reduce(0, +)
    let tooLong = lines[min(best.columns + 5, Self.limit + 1)...].reduce(0, +)
    guard best.columns >= Self.minimum, best.all >= Self.minimumPairs, best.all * 100 >= candidates * 35,
      best.inSentence * 10 >= best.all * 6, tooLong * 7 <= lines.reduce(0, +)
    else { return nil }
    return best.columns
  }
}
