/// What is wrong with a correction that a person has written.
public enum CorrectionFault: Error, Sendable, Equatable {
  /// The file is no TOML; what its parser says, in English.
  case syntax(String)
  /// A key that means nothing, and the one that is probably meant.
  case unknownKey(String, likely: CorrectionKey?)
  /// The value of a key is none that it takes.
  case wrongKind(CorrectionKey)
  /// There is no profile of that name; the one that is probably meant.
  case unknownProfile(String, likely: Profile?)
  /// No line of a document, nor, where a heading is named, a line and its depth.
  case noLine(String, CorrectionKey)
  case badPattern(LinePatternError)
  /// The line is named twice, as a heading of two depths or as a heading and as none.
  case contradiction(line: Int)
  /// The document has fewer lines.
  case beyondEnd(line: Int, lineCount: Int)
}

/// The keys of a file of corrections; the raw value is the key as it is typed.
public enum CorrectionKey: String, Sendable, CaseIterable {
  case profile
  case headings
  case notHeadings = "not-headings"
  case levels
}
