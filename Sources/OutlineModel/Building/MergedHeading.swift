/// A heading of the contents, of the body, or of both.
struct MergedHeading {
  let contents: Heading?
  let body: Heading?
  /// The number and rank of a heading that neither has.
  private let missing: (number: SectionNumber, rank: Int)?

  init(contents: Heading?, body: Heading?) {
    self.contents = contents
    self.body = body
    missing = nil
  }

  /// A heading that its children alone tell of.
  init(missing number: SectionNumber, rank: Int) {
    contents = nil
    body = nil
    missing = (number, rank)
  }

  /// The number in the body, or else in the contents.
  var number: SectionNumber? { body?.number ?? contents?.number ?? missing?.number }
  /// The place among the levels, of the contents where the number was lost.
  var rank: Int {
    (isNumberLost ? contents?.rank : nil) ?? body?.rank ?? contents?.rank ?? missing?.rank ?? 0
  }
  /// Whether the body has the heading without its number.
  var isNumberLost: Bool { body?.number == nil && contents?.number != nil && body != nil }
}
