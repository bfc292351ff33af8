/// What stands before a paragraph of a list.
struct NumberingLabel {
  /// The number or sign, with what parts it from the text.
  let text: String
  let isBullet: Bool
  /// From 0.
  let level: Int
  /// How many levels of the list stand further left.
  let depth: Int

  /// Nil where nothing stands there.
  init?(_ number: String, at level: Int, _ levels: [NumberingLevel]) {
    guard !number.isEmpty else { return nil }
    let own = levels[level]
    text = number + own.suffix
    isBullet = own.format == .bullet
    self.level = level
    depth = Set(levels[..<level].map(\.indent).filter { $0 < own.indent }).count
  }
}
