/// What a list says of its numbers at one level.
struct NumberingLevel {
  var start = 1
  var format = NumberFormat.decimal
  /// `%1` to `%9` stand for the numbers of the levels from the top; all else is text.
  var pattern = ""
  /// At which levels above this one begins anew, from 1: all up to this; nil for all.
  var restart: Int?
  /// All numbers are written in decimal digits here.
  var isLegal = false
  /// What stands between the number and the text.
  var suffix = " "
  /// Where the number stands, in twentieths of a point from the margin.
  var indent = 0
  /// The style whose paragraphs are of this level.
  var style: String?
  /// Decimal digits are filled up with zeros to this length.
  var width = 0

  /// A number of this level.
  func text(_ value: Int) -> String {
    let text = format.text(value)
    guard format == .decimal, text.count < width else { return text }
    return String(repeating: "0", count: width - text.count) + text
  }
}

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

/// The sign before an entry of a list that is not numbered.
enum Bullet {
  /// As the list has it, where a terminal can show it: fonts of signs put theirs where nothing is defined.
  static func sign(for pattern: String) -> String {
    guard pattern.contains(where: { !$0.isWhitespace }) else { return "" }
    let isShown = pattern.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value)
        && !(0xE000...0xF8FF).contains(scalar.value)
    }
    // Courier's `o` and Wingdings' letters are small circles and squares.
    let isLetter = pattern.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x250 && (scalar.properties.isAlphabetic || scalar.value == 0xA7)
    }
    return isShown && !isLetter ? pattern : "-"
  }
}
