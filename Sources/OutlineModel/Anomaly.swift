/// Something about the numbering or the text that a careful reader would want to be told.
public struct Anomaly: Sendable, Equatable {
  /// What is odd; the raw value is the code in JSON and stays as it is.
  public enum Code: String, Sendable {
    /// The heading stands in the body without its number and was recognised by its title.
    case numberLost = "number-lost"
    /// The section is nested deeper than `Outline.depthLimit`.
    case depthLimit = "depth-limit"
  }

  public let code: Code
  /// Where it stands in the source text.
  public let byteOffset: Int
  /// The section it is about.
  public let section: Int?
}
