/// How a cell is shown: two colours and the attributes of a terminal.
struct Rendition: Hashable {
  /// The attributes that every terminal library knows.
  struct Attributes: OptionSet, Hashable {
    let rawValue: UInt8

    /// Heavier strokes; brighter colours on some terminals.
    static let bold = Attributes(rawValue: 1 << 0)
    /// Fainter than the rest; many terminals do not know it.
    static let dim = Attributes(rawValue: 1 << 1)
    /// A line below the character.
    static let underline = Attributes(rawValue: 1 << 2)
    /// Text and ground exchanged.
    static let reverse = Attributes(rawValue: 1 << 3)
  }

  /// The colour that the terminal itself has for text or ground.
  static let defaultColor: Int16 = -1

  /// Index of the colour of the text.
  var foreground = Self.defaultColor
  /// Index of the colour of the ground.
  var background = Self.defaultColor
  var attributes: Attributes = []
}
