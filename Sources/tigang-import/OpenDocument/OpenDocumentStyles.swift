import MarkedText

/// The styles of an OpenDocument text: those that have names, and those that it makes for single paragraphs.
struct OpenDocumentStyles {
  /// What a style says, with what it takes over from its parents.
  struct Style {
    /// Its own name and those of its parents, as a person reads them.
    var names: [String] = []
    /// The list that its paragraphs belong to; empty where they belong to none.
    var listStyle: String?
    var isHidden: Bool?
    var isBold: Bool?
    var isItalic: Bool?
    var isStruck: Bool?
    var script: SmallSigns?
  }

  private struct Declared {
    var name = ""
    var parent: String?
    var own = Style()
  }

  /// A name, within its family: `paragraph`, `text`, `section`.
  private struct Key: Hashable {
    let family: String
    let name: String
  }

  private var declared: [Key: Declared] = [:]
  private var resolved: [Key: Style] = [:]
  private var current: Key?
  /// The levels of lists, by the names of their styles; of the list of headings too.
  private var lists: [String: [NumberingLevel]] = [:]
  /// The name of the list that numbers headings.
  private(set) var outlineName = "Outline"
  private var list: String?
  private var level = 0

  /// Takes in an element that has just begun.
  mutating func read(_ name: OpenDocumentElement, _ events: borrowing XMLEvents<OpenDocumentElement>) {
    switch name {
    case .style: begin(events)
    case .textProperties: readText(events)
    case .sectionProperties: change { $0.isHidden = events.attribute("display") == "none" }
    case .listStyle: beginList(events.attribute("name") ?? "")
    case .outlineStyle:
      outlineName = events.attribute("name") ?? outlineName
      beginList(outlineName)
    case .numberLevel, .outlineLevel, .bulletLevel, .imageLevel: readLevel(name, events)
    case .levelProperties, .labelAlignment: readPlace(events)
    default: break
    }
  }

  /// A style with what it takes over; one that is not declared says nothing.
  mutating func style(_ name: String?, family: String) -> Style {
    guard let name else { return Style() }
    let key = Key(family: family, name: name)
    if let known = resolved[key] { return known }
    var style = Style()
    var next: String? = name
    var passed: Set<String> = []
    // A style that is its own ancestor ends the chain.
    while let name = next, passed.insert(name).inserted, passed.count < 100 {
      let declared = declared[Key(family: family, name: name)]
      style.names.append(declared?.name ?? name)
      style.listStyle = style.listStyle ?? declared?.own.listStyle
      style.isHidden = style.isHidden ?? declared?.own.isHidden
      style.isBold = style.isBold ?? declared?.own.isBold
      style.isItalic = style.isItalic ?? declared?.own.isItalic
      style.isStruck = style.isStruck ?? declared?.own.isStruck
      style.script = style.script ?? declared?.own.script
      next = declared?.parent
    }
    resolved[key] = style
    return style
  }

  /// The levels of a list by the name of its style; nil where there is none, and for an empty name, which stands for
  /// none.
  func levels(_ list: String) -> [NumberingLevel]? { lists[list] }

  private mutating func begin(_ events: borrowing XMLEvents<OpenDocumentElement>) {
    let name = events.attribute("name") ?? ""
    let key = Key(family: events.attribute("family") ?? "", name: name)
    var style = Declared()
    style.name = events.attribute("display-name") ?? name
    style.parent = events.attribute("parent-style-name")
    style.own.listStyle = events.attribute("list-style-name")
    declared[key] = style
    current = key
  }

  private mutating func readText(_ events: borrowing XMLEvents<OpenDocumentElement>) {
    let weight = events.attribute("font-weight")
    let slant = events.attribute("font-style")
    let line = events.attribute("text-line-through-style")
    let display = events.attribute("display")
    let script = events.attribute("text-position").flatMap { SmallSigns(position: $0) }
    change {
      $0.script = script
      $0.isBold = weight.map { $0 == "bold" || Int($0).map { $0 >= 600 } == true }
      $0.isItalic = slant.map { $0 != "normal" }
      $0.isStruck = line.map { $0 != "none" }
      $0.isHidden = display.map { $0 == "none" }
    }
  }

  private mutating func change(_ change: (inout Style) -> Void) {
    guard let current, declared[current] != nil else { return }
    change(&declared[current, default: Declared()].own)
  }

  private mutating func beginList(_ name: String) {
    (list, current) = (name, nil)
    lists[name] = Array(repeating: NumberingLevel(format: .none), count: 10)
  }

  private mutating func readLevel(
    _ name: OpenDocumentElement, _ events: borrowing XMLEvents<OpenDocumentElement>
  ) {
    guard let list, let number = events.attribute("level").flatMap({ Int($0) }), (1...10).contains(number)
    else { return }
    level = number - 1
    var made = NumberingLevel(format: .bullet)
    if name == .imageLevel { made.pattern = "-" }
    if name == .bulletLevel { made.pattern = events.attribute("bullet-char") ?? "-" }
    if name == .numberLevel || name == .outlineLevel {
      made = Self.numbers(events, at: number, below: lists[list] ?? [])
    }
    lists[list]?[level] = made
  }

  /// What a level says of its numbers.
  ///
  /// - Parameters:
  ///   - number: the level, from 1.
  ///   - levels: what those above it say.
  private static func numbers(
    _ events: borrowing XMLEvents<OpenDocumentElement>, at number: Int, below levels: [NumberingLevel]
  ) -> NumberingLevel {
    let name = events.attribute("num-format") ?? ""
    let isSynchronous = events.attribute("num-letter-sync") == "true"
    let format = NumberFormat(openDocument: name, isSynchronous: isSynchronous)
    /// A level without a number of its own leaves no sign between those of the others.
    func isShown(_ place: Int) -> Bool {
      place == number || !levels.indices.contains(place - 1) || levels[place - 1].format != .none
    }
    let (prefix, suffix) = (events.attribute("num-prefix") ?? "", events.attribute("num-suffix") ?? "")
    var pattern = ""
    if let whole = events.attribute("num-list-format") {
      // `%1%.%2%.`, of LibreOffice, stands for what it writes beside it.
      var isLeftOut = false
      for (index, piece) in whole.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
        if index % 2 == 1 { isLeftOut = Int(piece).map { !isShown($0) } ?? false }
        if !isLeftOut { pattern += index % 2 == 1 ? "%\(piece)" : piece }
      }
    } else if format != .none {
      let levels = events.attribute("display-levels").flatMap { Int($0) } ?? 1
      let first = max(1, number - max(1, levels) + 1)
      pattern = prefix + (first...number).filter(isShown).map { "%\($0)" }.joined(separator: ".") + suffix
    }
    let start = events.attribute("start-value").flatMap { Int($0) } ?? 1
    return NumberingLevel(
      start: start, format: format, pattern: format == .none ? prefix + suffix : pattern,
      width: NumberingLevel.width(ofSample: name))
  }

  private mutating func readPlace(_ events: borrowing XMLEvents<OpenDocumentElement>) {
    guard let list else { return }
    if let place = events.attribute("margin-left") ?? events.attribute("space-before") {
      lists[list]?[level].indent = Self.length(place)
    }
    if events.attribute("label-followed-by") == "nothing" { lists[list]?[level].suffix = "" }
  }

  /// A length with its unit, in thousandths: enough to compare lengths of one document.
  private static func length(_ text: String) -> Int {
    let number = text.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    return Double(number).map { Int(max(-1e6, min(1e6, $0 * 1000))) } ?? 0
  }
}

extension NumberFormat {
  /// The format that OpenDocument names by its first numbers (part 3, 19.502).
  init(openDocument name: String, isSynchronous: Bool) {
    switch name {
    case "": self = .none
    case "1": self = .decimal
    case "A": self = isSynchronous ? .upperLetter : .upperLetterPlaces
    case "a": self = isSynchronous ? .lowerLetter : .lowerLetterPlaces
    case "I": self = .upperRoman
    case "i": self = .lowerRoman
    case "1st": self = .ordinal
    case "One": self = .cardinalText
    case "First": self = .ordinalText
    default: self = Self.byFirst[name.prefix { $0 != "," && $0 != " " }.description] ?? .decimal
    }
  }

  private static let byFirst: [String: NumberFormat] = [
    "一": .taiwaneseCountingThousand, "壹": .chineseLegalSimplified, "甲": .ideographTraditional,
    "子": .ideographZodiac,
    "①": .decimalEnclosedCircle, "１": .decimalFullWidth, "ア": .aiueoFullWidth, "ｱ": .aiueo,
    "イ": .irohaFullWidth,
    "ｲ": .iroha, "일": .koreanDigital, "가": .ganada, "ㄱ": .chosung, "01": .decimalZero, "А": .russianUpper,
    "а": .russianLower, "壱": .japaneseLegal, "Α": .greekUpper, "α": .greekLower, "א": .hebrew2,
    "أ": .arabicAlpha, "ก": .thaiLetters,
  ]
}

extension SmallSigns {
  /// As `style:text-position` says it: `super`, `sub` or how far above the line (part 3, 20.384), `33% 58%`.
  init?(position: String) {
    let place = position.prefix { $0 != " " }
    switch place {
    case "super": self = .raised
    case "sub": self = .lowered
    default:
      guard place.hasSuffix("%"), let percent = Double(place.dropLast()), percent != 0 else { return nil }
      self = percent > 0 ? .raised : .lowered
    }
  }
}
