import MarkedText

/// The styles of a word processing document, each with what it takes over from those it is based on.
struct WordStyles {
  /// A style as it works.
  struct Style {
    var role = StyleRole.body
    /// The list that its paragraphs belong to, nil where the style says nothing.
    var numberingID: Int?
    var level: Int?
    /// The styles that the list may know it by, its own first.
    var chain: [String] = []
    var isHidden: Bool?
    var isBold: Bool?
    var isItalic: Bool?
    var script: SmallSigns?
  }

  private let styles: [String: Style]
  private let defaultParagraph: String?

  /// No styles.
  init() {
    styles = [:]
    defaultParagraph = nil
  }

  /// Reads the part with the styles.
  ///
  /// - Throws: as `XMLEvents.next`.
  init(_ events: consuming XMLEvents<WordElement>) throws(ImportFault) {
    var sheet = WordStyleSheet()
    while let event = try events.next() {
      if case .start(let name?) = event { try sheet.read(name, &events) }
    }
    let declared = sheet.styles
    styles = declared.keys.reduce(into: [:]) { $0[$1] = Self.resolved($1, declared) }
    defaultParagraph = sheet.defaultParagraph
  }

  /// The style of a paragraph that names it, or none.
  func paragraph(_ id: String?) -> Style {
    (id ?? defaultParagraph).flatMap { styles[$0] }
      ?? Style(role: id.map { StyleRole(styleName: $0) ?? .body } ?? .body)
  }

  /// The style of a run.
  func run(_ id: String?) -> Style? {
    id.flatMap { styles[$0] }
  }

  /// The list that a style of lists stands for.
  func list(_ id: String) -> Int? { styles[id]?.numberingID }

  private static func resolved(_ id: String, _ declared: [String: WordStyleSheet.Style]) -> Style {
    var result = Style()
    var role: StyleRole?
    var next: String? = id
    // A style that is based on itself, by whatever detour, ends the chain.
    while let id = next, let style = declared[id], !result.chain.contains(id), result.chain.count < 100 {
      result.chain.append(id)
      role = role ?? Self.role(style, id: id)
      if result.numberingID == nil {
        result.numberingID = style.numberingID
        result.level = result.level ?? style.level
      }
      result.isHidden = result.isHidden ?? style.isHidden
      result.isBold = result.isBold ?? style.isBold
      result.isItalic = result.isItalic ?? style.isItalic
      result.script = result.script ?? style.script
      next = style.basedOn
    }
    result.role = role ?? .body
    return result
  }

  /// What a style says itself; nil where the one it is based on is to be asked.
  private static func role(_ style: WordStyleSheet.Style, id: String) -> StyleRole? {
    let named = StyleRole(styleName: style.name) ?? StyleRole(styleName: id)
    // Chinese templates give the title the outline level of a heading.
    if named == .title { return named }
    if case .contents = named { return named }
    if let level = style.outlineLevel { return StyleRole(outlineLevel: level) }
    return named
  }
}

/// The styles as they are declared.
struct WordStyleSheet {
  /// What a style says itself.
  struct Style {
    var name = ""
    var basedOn: String?
    var outlineLevel: Int?
    var numberingID: Int?
    var level: Int?
    var isHidden: Bool?
    var isBold: Bool?
    var isItalic: Bool?
    var script: SmallSigns?
  }

  /// By their identifiers.
  private(set) var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private(set) var defaultParagraph: String?
  private var current = ""

  /// Takes in an element that has just begun.
  ///
  /// - Throws: as `XMLEvents.next`.
  mutating func read(_ name: WordElement, _ events: inout XMLEvents<WordElement>) throws(ImportFault) {
    switch name {
    case .style: begin(events)
    case .styleName: styles[current]?.name = events.value ?? ""
    case .basedOn: styles[current]?.basedOn = events.value
    case .outlineLevel: styles[current]?.outlineLevel = events.number
    case .numberingID, .oldListID: styles[current]?.numberingID = events.number
    case .numberingLevel: styles[current]?.level = events.number
    case .hidden: styles[current]?.isHidden = events.isOn
    case .bold: styles[current]?.isBold = events.isOn
    case .italic: styles[current]?.isItalic = events.isOn
    case .verticalAlignment: styles[current]?.script = SmallSigns(word: events.value)
    case .paragraphChange, .runChange, .tabStops: try events.skipElement()
    default: break
    }
  }

  private mutating func begin(_ events: borrowing XMLEvents<WordElement>) {
    current = events.attribute("styleId") ?? ""
    styles[current] = Style()
    let isDefault = !["0", "false", "off", nil].contains(events.attribute("default"))
    if isDefault, events.attribute("type") == "paragraph" { defaultParagraph = current }
  }
}
