/// A speaker's clock, set off at some place of the speech.
struct Rehearsal: Sendable {
  /// When it was set off, in seconds; nil until the clock has told the time.
  var startSeconds: Int?
  /// The characters that are spoken before the place where it was set off.
  let startCharacters: Int
}
