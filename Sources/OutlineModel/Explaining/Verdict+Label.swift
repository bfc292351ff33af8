extension Verdict.Neighbour {
  /// The number as it is written there; its value where it cannot be read.
  package func label(in source: SourceText) -> String {
    var cursor = TextCursor(byteOffset..<source.count)
    guard let mark = HeadingMark.read(&cursor, in: source.paragraphBytes.span) else {
      return String(number.value)
    }
    return source.string(mark.label)
  }
}
