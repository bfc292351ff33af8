import CellGrid
import Wording

/// Which keys ask for what. The help and the last line are made from this table, and keys are decoded by it.
enum KeyTable {
  /// A command and the keys that ask for it, the most usual first; a key can be a sequence of two.
  struct Entry: Sendable {
    let command: BrowserCommand
    let keys: [[Key]]
    /// How the help writes the keys, where that is shorter than all of them.
    fileprivate let shownAs: String?

    init(_ command: BrowserCommand, _ keys: [Key]..., shownAs: String? = nil) {
      self.init(command, keys, shownAs: shownAs)
    }

    init(_ command: BrowserCommand, _ keys: [[Key]], shownAs: String? = nil) {
      self.command = command
      self.keys = keys
      self.shownAs = shownAs
    }
  }

  static let entries: [Entry] = [
    Entry(.down, ["j"], [.down], [.control("n")]),
    Entry(.up, ["k"], [.up], [.control("p")]),
    Entry(.pageDown, [" "], ["f"], [.pageDown], [.control("f")]),
    Entry(.pageUp, ["b"], [.pageUp], [.control("b")]),
    Entry(.halfPageDown, ["d"], [.control("d")]),
    Entry(.halfPageUp, ["u"], [.control("u")]),
    Entry(.goToAddress, ["g"]),
    Entry(.first, [.home], shownAs: "gg Home"),
    Entry(.last, ["G"], [.end]),
    Entry(.closeOrParent, ["h"], [.left]),
    Entry(.openOrChild, ["l"], [.right]),
    Entry(.enterText, [.enter]),
    Entry(.otherPane, [.tab], [.backTab]),
    Entry(.previousSibling, ["["]),
    Entry(.nextSibling, ["]"]),
    Entry(.showToLevel, (1...9).map { [.character(Unicode.Scalar(UInt8(0x30 + $0)))] }, shownAs: "1-9"),
    Entry(.toggle, ["z", "a"]),
    Entry(.openAll, ["z", "R"]),
    Entry(.closeAll, ["z", "M"]),
    Entry(.items, ["I"]),
    Entry(.search, ["/"]),
    Entry(.nextHit, ["n"]),
    Entry(.previousHit, ["N"]),
    Entry(.sparseTree, ["s"]),
    Entry(.hitList, ["L"]),
    Entry(.searchSelection, ["*"]),
    Entry(.back, [.backspace], [.control("o")], ["<"]),
    Entry(.forward, [">"]),
    Entry(.setMark, ["m"]),
    Entry(.goToMark, ["'"]),
    Entry(.copy, ["y"]),
    Entry(.write, ["w"]),
    Entry(.editor, ["v"]),
    Entry(.anomalies, ["c"]),
    Entry(.links, ["o"]),
    Entry(.figures, ["i"]),
    Entry(.rehearsal, ["P"]),
    Entry(.follow, ["F"]),
    Entry(.reload, ["R"]),
    Entry(.redraw, [.control("l")]),
    Entry(.splitLeft, ["{"]),
    Entry(.splitRight, ["}"]),
    Entry(.arrangement, ["t"]),
    Entry(.narrower, [","]),
    Entry(.wider, ["."]),
    Entry(.mouse, ["M"]),
    Entry(.help, ["?"], [.function(1)]),
    Entry(.cancel, [.escape]),
    Entry(.suspend, [.control("z")]),
    Entry(.quit, ["q"], [.control("c")]),
  ]

  /// What a sequence of keys asks for.
  enum Decoding: Equatable {
    case command(BrowserCommand)
    /// The sequence is the beginning of a longer one.
    case incomplete
    case nothing
  }

  private static let commands: [[Key]: BrowserCommand] = {
    let pairs = entries.flatMap { entry in entry.keys.map { ($0, entry.command) } }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
  private static let beginnings = Set(commands.keys.filter { $0.count > 1 }.map { [$0[0]] })

  static func decode(_ keys: [Key]) -> Decoding {
    if let command = commands[keys] { return .command(command) }
    return beginnings.contains(keys) ? .incomplete : .nothing
  }

  /// The keys of a command as the help writes them: `j Down Ctrl-N`.
  static func shownKeys(of entry: Entry) -> String {
    entry.shownAs ?? entry.keys.map { $0.map(\.name).joined() }.joined(separator: " ")
  }

  /// The first key of a command, for the last line.
  static func firstKey(of command: BrowserCommand) -> String {
    entries.first { $0.command == command }.map { $0.keys[0].map(\.name).joined() } ?? ""
  }
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  package init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    self = .character(scalar)
  }

  /// The key as it is written on keyboards: `j`, `Space`, `Ctrl-O`.
  var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let scalar): String(Character(scalar))
    case .control(let scalar): "Ctrl-\(scalar.properties.uppercaseMapping)"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }
}
