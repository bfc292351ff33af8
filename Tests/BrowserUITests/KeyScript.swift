import CellGrid

/// What a person and the program's surroundings do, written down: `j j <Enter> /民族<Enter> n <resize 40x10>`.
///
/// White space between the steps means nothing. `<…>` names a key (`<Esc>`, `<C-o>`, `<Space>`, `<lt>` for the
/// character itself) or something else that happens.
struct KeyScript {
  enum Step: Equatable {
    case key(Key)
    case mouse(MouseAction, GridPoint)
    case resize(GridSize)
    case time(Int)
    /// The document, or only the lines that lie within so many bytes, has been read.
    case load(bytes: Int?)
    /// Answers to searches are kept back from here on.
    case hold
    /// The answers kept back are delivered, the oldest first, and later ones at once.
    case answer
    /// Reading has failed.
    case fail
    /// So many bytes of text are there while nothing is read that can be shown.
    case progress(bytes: Int)
  }

  struct Mistake: Error { let token: String }

  let steps: [Step]

  init(_ script: String) throws {
    var steps: [Step] = []
    var rest = script.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "<" {
        let token = rest.prefix { $0 != ">" }
        rest = rest.dropFirst(token.count + 1)
        steps.append(try Self.step(String(token)))
      } else if !scalar.properties.isWhitespace {
        steps.append(.key(.character(scalar)))
      }
    }
    self.steps = steps
  }

  private static let keys: [String: Key] = [
    "Enter": .enter, "Tab": .tab, "S-Tab": .backTab, "Esc": .escape, "BS": .backspace, "Del": .delete,
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp,
    "PgDn": .pageDown, "Space": " ", "lt": "<", "F1": .function(1),
  ]

  private static let actions: [String: MouseAction] = [
    "click": .press, "drag": .drag, "release": .release, "double-click": .doubleClick, "wheel-up": .wheelUp,
    "wheel-down": .wheelDown,
  ]

  private static func step(_ token: String) throws -> Step {
    if let key = keys[token] { return .key(key) }
    if token.hasPrefix("C-"), let letter = token.unicodeScalars.last { return .key(.control(letter)) }
    let words = token.split(separator: " ")
    let numbers = words.dropFirst().flatMap { $0.split { $0 == "," || $0 == "x" } }.compactMap { Int($0) }
    switch (words.first.map(String.init) ?? "", numbers.count) {
    case ("resize", 2): return .resize(GridSize(columns: numbers[0], rows: numbers[1]))
    case ("time", 1): return .time(numbers[0])
    case ("load", 0): return .load(bytes: nil)
    case ("load", 1): return .load(bytes: numbers[0])
    case ("hold", 0): return .hold
    case ("answer", 0): return .answer
    case ("fail", 0): return .fail
    case ("progress", 1): return .progress(bytes: numbers[0])
    case (let word, 2):
      guard let action = actions[word] else { throw Mistake(token: token) }
      return .mouse(action, GridPoint(column: numbers[0], row: numbers[1]))
    default: throw Mistake(token: token)
    }
  }
}
