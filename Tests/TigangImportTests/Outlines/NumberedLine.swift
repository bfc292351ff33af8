/// How a word processor numbers a level.
struct NumberedLevel: Sendable {
  /// As WordprocessingML names it.
  let format: String
  /// What stands before and behind the number.
  let prefix: String
  let suffix: String
  /// Whether the numbers of the levels above stand before the number, parted by points.
  let isPath: Bool
  /// Whether it counts on where a level above goes on, as articles do, whose text begins in the same line.
  let runsOn: Bool

  init(
    _ format: String, prefix: String = "", suffix: String, isPath: Bool = false, runsOn: Bool = false
  ) {
    self.format = format
    self.prefix = prefix
    self.suffix = suffix
    self.isPath = isPath
    self.runsOn = runsOn
  }

  /// What the number is made of in WordprocessingML.
  func pattern(at level: Int) -> String {
    let path = isPath ? (0...level).map { "%\($0 + 1)" }.joined(separator: ".") : "%\(level + 1)"
    return prefix + path + suffix
  }

  /// The numbers of a line that begins as one of this level does, and the rest of it.
  fileprivate func numbers(of line: String) -> (path: [Int], rest: String)? {
    guard line.hasPrefix(prefix), let end = line.firstRange(of: suffix) else { return nil }
    let start = line.index(line.startIndex, offsetBy: prefix.count)
    guard start < end.lowerBound else { return nil }
    let path = line[start..<end.lowerBound].split(separator: ".").map(number)
    guard path.allSatisfy({ $0 > 0 }), isPath || path.count == 1 else { return nil }
    return (path, String(line[end.upperBound...]))
  }

  private func number(_ text: Substring) -> Int {
    if format == "decimal" { return Int(text) ?? 0 }
    let signs = "一二三四五六七八九"
    guard text.hasPrefix("十") else { return text.count == 1 ? Self.place(of: text, in: signs) : 0 }
    return text.count == 1 ? 10 : 10 + Self.place(of: text.dropFirst(), in: signs)
  }

  private static func place(of sign: Substring, in signs: String) -> Int {
    signs.firstRange(of: sign).map { signs.distance(from: signs.startIndex, to: $0.upperBound) } ?? 0
  }
}

/// A paragraph: its number, taken apart, and the rest.
struct NumberedLine {
  /// As it is written.
  let whole: String
  /// From 0; nil without a number.
  private(set) var level: Int?
  /// Its number within the level.
  private(set) var number = 0
  /// What stands behind the number.
  private(set) var text: String

  /// - Parameter isBody: whether it is no entry of the contents.
  init(_ line: String, _ levels: [NumberedLevel], isBody: Bool) {
    whole = line
    text = line
    for (level, style) in levels.enumerated() {
      guard let (path, rest) = style.numbers(of: line), !style.isPath || path.count == level + 1 else {
        continue
      }
      number = path.last ?? 0
      text = rest
      self.level = level
      headingLevel = isBody && !style.runsOn && !text.contains("。") ? level : nil
      return
    }
  }

  /// The level of a line that is a heading and nothing else; from 0.
  private(set) var headingLevel: Int?
}

extension String {
  /// As XML and HTML have it.
  var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
