import CellGrid
import OutlineModel
import Wording

/// The last line: what is typed, what was said, or which keys there are; and where the reader is.
struct StatusLine {
  let model: Model
  /// The rows of text that are to be seen.
  let rows: [FlowRow]

  func draw(in grid: inout Grid) {
    let row = grid.size.rows - 1
    let columns = grid.size.columns
    grid.fill(GridArea(column: 0, row: row, columns: columns, rows: 1), style: .bar)
    let place = model.place(rows)
    let placeColumns = Grid.columns(of: place)
    if let (label, editor) = prompt {
      drawPrompt(label, editor, row: row, in: &grid)
      return
    }
    let hasRoom = placeColumns > 0 && placeColumns + 12 <= columns
    let roomBeside = columns - 4 - placeColumns
    let (text, style) = left(columns: hasRoom ? roomBeside : columns - 2)
    // A prompt or a message goes before the place.
    let showsPlace = hasRoom && Grid.columns(of: text) <= roomBeside
    let room = showsPlace ? roomBeside : columns - 2
    grid.put(
      Grid.clipped(text, toColumns: room), at: GridPoint(column: 1, row: row), columns: room, style: style)
    if showsPlace {
      grid.put(
        place, at: GridPoint(column: columns - 1 - placeColumns, row: row), columns: placeColumns, style: .bar
      )
    }
  }

  /// So many columns are left to what is typed, whatever there is to be said beside it.
  private var typingColumns: Int { Self.typingColumns(model.size.columns) }

  private static func typingColumns(_ columns: Int) -> Int { max(4, min(20, columns / 2 - 8)) }

  /// What is being typed, and before it what it is.
  private var prompt: (label: String, editor: LineEditor)? {
    switch model.mode {
    case .typingQuery(let prompt): ("/", prompt.editor)
    case .typingAddress(let prompt): (model.wording.addressPrompt, prompt.editor)
    case .typingFileName(let editor, _): (model.wording.fileNamePrompt, editor)
    default: nil
    }
  }

  /// The line being typed, scrolled so that its cursor is seen, and at the right what it comes to.
  private func drawPrompt(_ label: String, _ editor: LineEditor, row: Int, in grid: inout Grid) {
    let columns = grid.size.columns
    let labelColumns = Grid.columns(of: label)
    let free = columns - 5 - labelColumns
    let most = max(0, free - Grid.columns(of: editor.text), free - typingColumns)
    let right = Grid.clipped(model.notice?.text ?? promptResult(columns: most), toColumns: most)
    let rightColumns = Grid.columns(of: right)
    let room = max(1, columns - 3 - labelColumns - (rightColumns > 0 ? rightColumns + 2 : 0))
    let head = Self.end(of: editor.head, columns: room)
    grid.put(label, at: GridPoint(column: 1, row: row), columns: columns, style: [.bar, .accent])
    let start = 1 + labelColumns
    grid.put(head + editor.tail, at: GridPoint(column: start, row: row), columns: room, style: .bar)
    grid.cursor = GridPoint(column: start + Grid.columns(of: head), row: row)
    grid.put(
      right, at: GridPoint(column: columns - 1 - rightColumns, row: row),
      columns: rightColumns, style: model.notice == nil ? .bar : [.bar, .warning])
  }

  /// As many whole clusters from the end of a text as fit into so many columns.
  private static func end(of text: String, columns: Int) -> String {
    var rest = text[...]
    var excess = Grid.columns(of: text) - columns
    while excess > 0, let first = rest.popFirst() { excess -= Grid.columns(of: String(first)) }
    return String(rest)
  }

  private func promptResult(columns: Int) -> String {
    switch model.mode {
    case .typingQuery: searchResult(columns: columns)
    case .typingAddress(let prompt) where prompt.candidates.count > 1:
      "\(prompt.chosen + 1)/\(prompt.candidates.count)"
    case .typingAddress(let prompt):
      if let nearby = prompt.nearby, let reading = model.reading {
        model.wording.noSection(prompt.editor.text, nearby, in: reading.document)
      } else {
        prompt.editor.text.isEmpty ? model.wording.addressExamples : ""
      }
    default: ""
    }
  }

  private func left(columns: Int) -> (String, CellStyle) {
    let wording = model.wording
    if let notice = model.notice { return (notice.text, notice.isWarning ? [.bar, .warning] : .bar) }
    switch model.mode {
    case .choosingExtract(.copy): return (wording.copyPrompt, .bar)
    case .choosingExtract(.write): return (wording.writePrompt, .bar)
    case .namingMark(.set): return (wording.setMarkPrompt, .bar)
    case .namingMark(.goTo): return (wording.goToMarkPrompt, .bar)
    case .reading: return (wording.sheetHint, .bar)
    case .listing(let list): return (hint(for: list), .bar)
    default: break
    }
    if !model.pendingKeys.isEmpty { return (continuations, .bar) }
    if let progress = model.progress { return (sentence(on: progress, columns: columns), .bar) }
    if let rehearsal = model.rehearsalSummary { return (rehearsal, .bar) }
    if let text = model.search.text { return (found(by: text, columns: columns), .bar) }
    let isOdd = model.reading?.document.anomalies.isEmpty == false
    let commands: [BrowserCommand] =
      [.help, model.focus == .tree ? .enterText : .otherPane, .search, .goToAddress, .quit]
      + (isOdd ? [.anomalies] : [])
    return (hints(commands, columns: columns), .bar)
  }

  /// How far opening has come, with as much of the name of the file as has room.
  private func sentence(on progress: Progress, columns: Int) -> String {
    let wording = model.wording
    let room = columns - Grid.columns(of: wording.opening("", progress.stage))
    if room >= Self.nameColumns {
      return wording.opening(Grid.clipped(progress.name, toColumns: room), progress.stage)
    }
    var forms = [wording.opening(nil, progress.stage)]
    if case .importing(_, let seconds) = progress.stage {
      forms.append(wording.opening(nil, .importing(converter: nil, seconds: seconds)))
    }
    return forms.first { Grid.columns(of: $0) <= columns } ?? wording.opening(briefly: progress.stage)
  }

  /// Less of the name of a file is not worth its room.
  private static let nameColumns = 4

  /// What is said of the chosen place where the list has no room for all of it, else the keys of the list.
  private func hint(for list: PlaceList) -> String {
    model.reading.flatMap { PlaceListView(model: model, reading: $0, list: list).clippedSentence }
      ?? (list.kind == .links ? model.wording.linkListHint : model.wording.listHint)
  }

  /// A query, what it has found and, as far as there is room, what it means and the keys.
  private func found(by text: String, columns: Int) -> String {
    let natural = "/\(text)   \(model.searchSummary)"
    // What was found goes before the place.
    let columns = Grid.columns(of: natural) <= columns ? columns : model.size.columns - 2
    let least = min(Grid.columns(of: text), Self.typingColumns(columns))
    let summaryColumns = Grid.columns(of: summary(columns: columns - least - 4))
    let query = Grid.clipped(text, toColumns: max(least, columns - summaryColumns - 4))
    let found = "/\(query)   \(searchResult(columns: columns - Grid.columns(of: query) - 4))"
    let hints = searchHints(columns: columns - Grid.columns(of: found) - 5)
    return hints.isEmpty ? found : "\(found)     \(hints)"
  }

  /// What a query has found, or why it is none, and as many items of what it means as have room.
  private func searchResult(columns: Int) -> String {
    let summary = summary(columns: columns)
    guard let meaning = model.searchMeaning,
      let shown = Self.shortened(meaning, toColumns: columns - Grid.columns(of: summary) - 3)
    else { return summary }
    return "\(summary)   \(shown)"
  }

  private func summary(columns: Int) -> String {
    let summary = model.searchSummary
    guard Grid.columns(of: summary) > columns else { return summary }
    return model.shortSummary(columns: columns) ?? summary
  }

  /// As many items of a list as have room, with `..` behind where that is not all; nil where none has.
  private static func shortened(_ list: String, toColumns limit: Int) -> String? {
    if Grid.columns(of: list) <= limit { return list }
    let ends = list.indices.filter { ",;".contains(list[$0]) && list[list.index(after: $0)...].first == " " }
    return ends.last { Grid.columns(of: String(list[..<$0])) + 3 <= limit }.map { "\(list[..<$0]) .." }
  }

  /// The keys for a search that is on.
  private func searchHints(columns: Int) -> String {
    if model.search.hits?.count == 0 { return hints([.cancel, .search, .help], columns: columns) }
    guard model.search.isSparse else {
      return hints(
        [.nextHit, .cancel, .hitList, .sparseTree, .previousHit, .help], columns: columns)
    }
    let whole = "\(KeyTable.firstKey(of: .sparseTree)) \(model.wording.wholeTreeHint)"
    if Grid.columns(of: whole) > columns { return "" }
    let further = hints([.nextHit, .hitList, .previousHit], columns: columns - Grid.columns(of: whole) - 2)
    return further.isEmpty ? whole : "\(whole)  \(further)"
  }

  /// The keys that can follow those typed so far.
  private var continuations: String {
    let typed = model.pendingKeys
    let further = KeyTable.entries.compactMap { entry in
      entry.keys.first { $0.count > typed.count && $0.starts(with: typed) }.map { keys in
        "\(keys.dropFirst(typed.count).map(\.name).joined()) \(model.wording.description(entry.command))"
      }
    }
    return "\(typed.map(\.name).joined()): " + further.joined(separator: "  ")
  }

  /// As many keys with what they do as have room.
  private func hints(_ commands: [BrowserCommand], columns: Int) -> String {
    var line = ""
    for command in commands {
      let hint = "\(KeyTable.firstKey(of: command)) \(model.wording.hint(command))"
      let longer = line.isEmpty ? hint : "\(line)  \(hint)"
      if Grid.columns(of: longer) > columns { break }
      line = longer
    }
    return line
  }
}
