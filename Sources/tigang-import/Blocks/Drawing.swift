/// A drawing while it is read.
struct Drawing {
  /// What stands for it where it cannot be seen.
  var text = ""
  /// Whether it is a picture, not a box with text or a chart.
  var isPicture = false
  /// Whether it stands beside the text that it hangs on, not in it like a sign.
  var isAnchored = false
}

extension String {
  /// The text with line ends and tabs as spaces.
  var inOneLine: String { String(map { $0.isNewline || $0 == "\t" ? " " : $0 }) }
}
