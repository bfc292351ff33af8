import MarkedText

/// The lists of a word processing document, and how far each has been counted (ISO/IEC 29500-1, 17.9).
struct WordNumbering {
  /// A list as paragraphs name it: one of the abstract lists, with changes.
  struct List {
    var abstractID = 0
    var starts: [Int: Int] = [:]
    var levels: [Int: NumberingLevel] = [:]
  }

  /// What lists have in common that are counted together.
  struct AbstractList {
    var levels = Array(repeating: NumberingLevel(format: .none), count: 9)
    /// The style of lists that stands in for it (17.9.21).
    var standIn: String?
    /// The style of lists that it stands in for others as (17.9.27).
    var style: String?
  }

  private var lists: [Int: List] = [:]
  private var abstract: [Int: AbstractList] = [:]
  private var counters: [Int: NumberingCounters] = [:]
  /// The levels of lists that have begun where those say, by list.
  private var begun: [Int: Set<Int>] = [:]
  private var resolved: [Int: (abstractID: Int, levels: [NumberingLevel])] = [:]

  /// No lists.
  init() {}

  /// Reads the part with the lists.
  ///
  /// - Throws: as `XMLEvents.next`.
  init(_ events: consuming XMLEvents<WordElement>) throws(ImportFault) {
    var reader = WordNumberingReader()
    while let event = try events.next() {
      switch event {
      case .start(let name?): try reader.begin(name, &events)
      case .end(let name?): reader.end(name)
      default: break
      }
    }
    lists = reader.lists
    abstract = reader.abstract
  }

  /// The number before the next paragraph of a list, with what parts it from the text; nil where it has none.
  ///
  /// - Parameters:
  ///   - level: from 0; nil where the list tells it by the paragraph's style.
  ///   - chain: the styles of the paragraph, its own first.
  mutating func next(_ id: Int, level: Int?, chain: [String], _ styles: WordStyles) -> NumberingLabel? {
    guard id != 0, let (abstractID, levels) = list(id, styles) else { return nil }
    let level = max(0, min(levels.count - 1, level ?? Self.level(of: chain, in: levels)))
    var start: Int?
    if let own = lists[id]?.starts[level], begun[id, default: []].insert(level).inserted { start = own }
    counters[abstractID, default: NumberingCounters()].advance(at: level, levels, start: start)
    let text = counters[abstractID]?.label(at: level, levels) ?? ""
    return NumberingLabel(text, at: level, levels)
  }

  private static func level(of chain: [String], in levels: [NumberingLevel]) -> Int {
    for style in chain {
      if let level = levels.firstIndex(where: { $0.style == style }) { return level }
    }
    return 0
  }

  /// The levels of a list with its own changes, and the list that it is counted with.
  private mutating func list(_ id: Int, _ styles: WordStyles) -> (abstractID: Int, levels: [NumberingLevel])?
  {
    if let known = resolved[id] { return known }
    guard let list = lists[id] else { return nil }
    var abstractID = list.abstractID
    // A style of lists may stand in for another one; lists that stand in for themselves end this.
    for _ in 0..<10 {
      guard let link = abstract[abstractID]?.standIn else { break }
      let named = styles.list(link).flatMap { lists[$0]?.abstractID }
      guard let other = named ?? abstract.filter({ $0.value.style == link }).keys.min() else { break }
      abstractID = other
    }
    guard var levels = abstract[abstractID]?.levels else { return nil }
    for (level, own) in list.levels where levels.indices.contains(level) { levels[level] = own }
    resolved[id] = (abstractID, levels)
    return (abstractID, levels)
  }
}

/// Puts the lists together while their part is read.
struct WordNumberingReader {
  private(set) var lists: [Int: WordNumbering.List] = [:]
  private(set) var abstract: [Int: WordNumbering.AbstractList] = [:]
  private var abstractID: Int?
  private var listID: Int?
  private var overridden: Int?
  private var level: (index: Int, level: NumberingLevel)?

  /// Takes in an element that has just begun.
  ///
  /// - Throws: as `XMLEvents.next`.
  mutating func begin(_ name: WordElement, _ events: inout XMLEvents<WordElement>) throws(ImportFault) {
    switch name {
    case .abstractNumbering, .oldAbstractList:
      abstractID = (events.attribute("abstractNumId") ?? events.attribute("listDefId")).flatMap { Int($0) }
      if let abstractID { abstract[abstractID] = WordNumbering.AbstractList() }
    case .numberingStyleLink: if let abstractID { abstract[abstractID]?.standIn = events.value }
    case .styleLink: if let abstractID { abstract[abstractID]?.style = events.value }
    case .number, .oldList:
      listID = (events.attribute("numId") ?? events.attribute("ilfo")).flatMap { Int($0) }
      if let listID { lists[listID] = WordNumbering.List() }
    case .abstractNumberingID, .oldAbstractListID:
      if let listID { lists[listID]?.abstractID = events.number ?? 0 }
    case .levelOverride: overridden = events.attribute("ilvl").flatMap { Int($0) }
    case .startOverride:
      if let listID, let overridden { lists[listID]?.starts[overridden] = events.number }
    case .level:
      let index = events.attribute("ilvl").flatMap { Int($0) } ?? 0
      // A level that does not say where it starts starts from 0 (17.9.25), one that has no text shows none.
      level = (index, NumberingLevel(start: 0))
    case .alternatives: try readFormat(&events)
    default: readLevel(name, events)
    }
  }

  /// Takes in the end of an element.
  mutating func end(_ name: WordElement) {
    switch name {
    case .level: putLevel()
    case .abstractNumbering, .oldAbstractList: abstractID = nil
    case .number, .oldList: listID = nil
    case .levelOverride: overridden = nil
    default: break
    }
  }

  private mutating func putLevel() {
    guard let (index, level) = level, (0..<9).contains(index) else { return }
    if let abstractID { abstract[abstractID]?.levels[index] = level }
    if let listID { lists[listID]?.levels[index] = level }
    self.level = nil
  }

  private mutating func readLevel(_ name: WordElement, _ events: borrowing XMLEvents<WordElement>) {
    switch name {
    case .start: level?.level.start = events.number ?? 0
    case .numberFormat: readFormat(events)
    case .oldNumberFormat: level?.level.format = NumberFormat(oldWord: events.number ?? 0)
    case .levelText: level?.level.pattern = events.value ?? ""
    case .levelRestart: level?.level.restart = events.number
    case .isLegal: level?.level.isLegal = events.isOn
    case .paragraphStyle: level?.level.style = events.value
    case .suffix: level?.level.suffix = events.value?.lowercased() == "nothing" ? "" : " "
    case .indent: level?.level.indent = Self.indent(events)
    default: break
    }
  }

  private mutating func readFormat(_ events: borrowing XMLEvents<WordElement>) {
    guard events.value != "custom" else {
      level?.level.width = NumberingLevel.width(ofSample: events.attribute("format") ?? "")
      return
    }
    level?.level.format = events.value.flatMap(NumberFormat.init) ?? .decimal
  }

  /// A format that only newer programs know, with another for the older ones, which is not read.
  private mutating func readFormat(_ events: inout XMLEvents<WordElement>) throws(ImportFault) {
    let depth = events.depth
    while events.depth >= depth, let event = try events.next() {
      switch event {
      case .start(.fallback): try events.skipElement()
      case .start(.numberFormat): readFormat(events)
      default: break
      }
    }
  }

  private static func indent(_ events: borrowing XMLEvents<WordElement>) -> Int {
    let left = length(events.attribute("left") ?? events.attribute("start"))
    return left - length(events.attribute("hanging")) + length(events.attribute("firstLine"))
  }

  private static func length(_ value: String?) -> Int {
    max(-100_000, min(100_000, value.flatMap { Int($0) } ?? 0))
  }
}
