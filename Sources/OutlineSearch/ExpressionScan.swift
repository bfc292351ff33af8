/// Finds the places of a regular expression in folded text: within a line, leftmost, each as long as can be, not
/// empty, not overlapping.
///
/// A line begins and ends without the white space around it for `^` and `$`. A match is looked for in the
/// `lengthLimit` characters behind its beginning, so that no expression takes longer than that for each character.
struct ExpressionScan<ID: FixedWidthInteger> {
  private let ids: [ID]
  /// The positions at which lines begin though no line feed stands there.
  private let joints: [UInt32]
  private var automaton: ExpressionAutomaton
  /// For each id whether a match can begin with it, or a line ends.
  private var isOfInterest: [Bool]
  private let isWhiteSpace: [Bool]
  /// The id of the line feed; 0 where the text has none.
  private let lineFeed: Int
  private var nextJoint = 0
  /// Where the white space at the beginning of the line is known to reach.
  private var indentationEnd = 0
  private var starts: [UInt32] = []
  private var lengths: [UInt32] = []

  /// The longest match, in characters.
  static var lengthLimit: Int { 2000 }

  init(_ expression: RegularExpression, in ids: [ID], _ text: FoldedText) {
    self.ids = ids
    joints = text.joints
    automaton = ExpressionAutomaton(ExpressionProgram(expression), text.alphabet)
    let beginnings = automaton.beginnings()
    let lineFeed = Int(text.alphabet.id(of: "\n") ?? 0)
    self.lineFeed = lineFeed
    isOfInterest = automaton.classes.map { beginnings[Int($0)] }
    isOfInterest[lineFeed] = true
    isWhiteSpace = text.alphabet.characters.map(\.properties.isWhitespace)
  }

  /// All hits, or nil where the search was cancelled.
  ///
  /// - Complexity: O(n) where few places begin like the expression, O(n k) for matches of k characters.
  mutating func hits(isCancelled: () -> Bool) -> FoundHits? {
    var place = 0
    var checked = 0
    while place < ids.count {
      if place >= checked {
        if isCancelled() { return nil }
        checked = place + 1 << 16
      }
      place = skip(from: place, to: min(ids.count, checked, lineLimit))
      if place == lineLimit, place < ids.count {
        nextJoint += 1
        indentationEnd = place
      }
      if place < min(ids.count, checked) { place = look(at: place) }
    }
    return FoundHits(starts: starts, lengths: .each(lengths))
  }

  /// Where the line ends at the latest.
  private var lineLimit: Int { nextJoint < joints.count ? Int(joints[nextJoint]) : ids.count }

  /// The first place of interest before an end, or the end.
  private func skip(from start: Int, to end: Int) -> Int {
    var place = start
    while place < end, !isOfInterest[Int(ids[place])] { place += 1 }
    return place
  }

  /// Takes the match that begins at a place, if any; returns where to go on.
  private mutating func look(at place: Int) -> Int {
    if Int(ids[place]) == lineFeed {
      indentationEnd = place + 1
      return place + 1
    }
    guard isOfInterest[Int(ids[place])], let end = matchEnd(from: place) else { return place + 1 }
    starts.append(UInt32(place))
    lengths.append(UInt32(end - place))
    return end
  }

  /// Where the longest match from a place ends, or nil where there is none but an empty one.
  private mutating func matchEnd(from start: Int) -> Int? {
    var state = automaton.start(atLineStart: isAtLineStart(start))
    var longest: Int?
    var place = start
    let limit = min(lineLimit, start + Self.lengthLimit)
    while place < limit {
      state = automaton.state(behind: Int(ids[place]), from: state)
      if state == ExpressionAutomaton.dead { break }
      place += 1
      if automaton.accepts[state] || automaton.acceptsAtLineEnd[state] && isAtLineEnd(place) {
        longest = place
      }
    }
    return longest
  }

  private mutating func isAtLineStart(_ place: Int) -> Bool {
    while indentationEnd < place, isWhiteSpace[Int(ids[indentationEnd])] { indentationEnd += 1 }
    return place <= indentationEnd
  }

  private func isAtLineEnd(_ place: Int) -> Bool {
    var end = place
    while end < lineLimit, Int(ids[end]) != lineFeed {
      // White space that is longer is text.
      guard isWhiteSpace[Int(ids[end])], end - place < Gap.lengthLimit else { return false }
      end += 1
    }
    return true
  }
}
