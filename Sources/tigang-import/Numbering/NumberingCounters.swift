/// How far a list has been counted.
struct NumberingCounters {
  private var values: [Int?] = []

  /// Goes on to the next number at a level. Levels above that have no number yet get their first; levels below begin
  /// anew, if they do not say otherwise.
  ///
  /// - Parameter start: the number to take, whatever came before; nil for the next.
  mutating func advance(at level: Int, _ levels: [NumberingLevel], start: Int? = nil) {
    while values.count < levels.count { values.append(nil) }
    for above in 0..<level where values[above] == nil { values[above] = levels[above].start }
    let next = values[level].map { $0 &+ 1 } ?? levels[level].start
    values[level] = start ?? next
    for below in level + 1..<max(level + 1, levels.count) where (levels[below].restart ?? below) > level {
      values[below] = nil
    }
  }

  /// The number at a level, with its signs, as it stands before a paragraph.
  func label(at level: Int, _ levels: [NumberingLevel]) -> String {
    let own = levels[level]
    if own.format == .bullet { return Bullet.sign(for: own.pattern) }
    var text = ""
    var isPlace = false
    for character in own.pattern {
      if isPlace, let place = character.wholeNumberValue, (1...9).contains(place) {
        text += number(place - 1, in: levels, isLegal: own.isLegal)
      } else if isPlace || character != "%" {
        text += (isPlace ? "%" : "") + String(character)
      }
      isPlace = !isPlace && character == "%"
    }
    return isPlace ? text + "%" : text
  }

  private func number(_ level: Int, in levels: [NumberingLevel], isLegal: Bool) -> String {
    guard levels.indices.contains(level), values.indices.contains(level), levels[level].format != .bullet
    else { return "" }
    let value = values[level] ?? levels[level].start
    let isDecimal = isLegal && levels[level].format != .none
    return isDecimal ? "\(value)" : levels[level].text(value)
  }
}
