import MarkedText

/// The lists of an OpenDocument text that are open at a place, and how far all are counted (part 3, 5.3).
struct OpenDocumentLists {
  private struct OpenList {
    let style: String?
    /// The list that it is counted with.
    let key: Int
    /// The next paragraph is the first of an entry, which gets a number.
    var isDue = false
    var start: Int?
  }

  private var open: [OpenList] = []
  private var counters: [Int: NumberingCounters] = [:]
  /// The last list with a style, and that with a name, which others go on with.
  private var lastOfStyle: [String: Int] = [:]
  private var named: [String: Int] = [:]
  private var lists = 0
  /// Headings that stand in no list are counted together.
  private static let headings = 0

  /// Whether a paragraph stands in a list.
  var isOpen: Bool { !open.isEmpty }

  /// Begins a list, or a level of one.
  mutating func begin(_ events: borrowing XMLEvents<OpenDocumentElement>) {
    let own = events.attribute("style-name")
    if let outer = open.indices.last {
      // An entry that begins with a list has no paragraph of its own that could have a number.
      open[outer].isDue = false
      open.append(OpenList(style: own ?? open[outer].style, key: open[outer].key))
      return
    }
    var earlier = events.attribute("continue-list").flatMap { named[$0] }
    if events.attribute("continue-numbering") == "true" { earlier = earlier ?? lastOfStyle[own ?? ""] }
    lists += 1
    let key = earlier ?? lists
    lastOfStyle[own ?? ""] = key
    if let name = events.attribute("id") { named[name] = key }
    open.append(OpenList(style: own, key: key))
  }

  /// Ends it.
  mutating func end() {
    _ = open.popLast()
  }

  /// Begins an entry, or what stands before the entries and has no number.
  mutating func beginItem(_ events: borrowing XMLEvents<OpenDocumentElement>, isHeader: Bool) {
    guard let last = open.indices.last else { return }
    open[last].isDue = !isHeader
    open[last].start = events.attribute("start-value").flatMap { Int($0) }
  }

  /// The number of the paragraph that has just begun, if it is the first of an entry.
  ///
  /// - Parameter style: the list that its own style names.
  mutating func label(_ style: String?, in styles: OpenDocumentStyles) -> NumberingLabel? {
    guard let last = open.last, last.isDue else { return nil }
    open[open.count - 1].isDue = false
    guard let name = last.style ?? style, let levels = styles.levels(name) else { return nil }
    // LibreOffice puts headings into lists of the style that numbers headings.
    let key = name == styles.outlineName ? Self.headings : last.key
    return label(levels, level: open.count - 1, key: key, start: last.start)
  }

  /// The number of a heading that stands in no list.
  ///
  /// - Parameters:
  ///   - level: from 0.
  ///   - style: the list that its own style names, nil for that of all headings.
  ///   - start: the number where counting begins anew.
  mutating func headingLabel(
    level: Int, style: String?, start: Int?, in styles: OpenDocumentStyles
  ) -> NumberingLabel? {
    guard let levels = styles.levels(style ?? styles.outlineName) else { return nil }
    return label(levels, level: level, key: Self.headings, start: start)
  }

  private mutating func label(
    _ levels: [NumberingLevel], level: Int, key: Int, start: Int?
  ) -> NumberingLabel? {
    let level = min(max(0, level), levels.count - 1)
    counters[key, default: NumberingCounters()].advance(at: level, levels, start: start)
    let text = counters[key]?.label(at: level, levels) ?? ""
    return NumberingLabel(text, at: level, levels)
  }
}
