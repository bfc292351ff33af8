/// A paragraph of the text, joined from lines of one or more pages.
struct PageParagraph: Equatable {
  var text: String
  /// That of its first line, from 1.
  var page: Int
  var kind = Kind.text
  /// That of its first line, in points.
  var height = 0.0

  /// What kind of print it is.
  enum Kind {
    case text
    /// Small print at the foot of a page.
    case note
    /// Rows, one a line, whose cells stand as they do on the page.
    case table
  }
}

/// Joins lines to paragraphs.
///
/// A line goes on with the paragraph where the line before it had no room for its first word (or sign), and neither
/// its indentation, nor the distance above it, nor its size says that something new begins. Paragraphs go on over
/// columns, pages and the notes at the foot of a page.
struct ParagraphJoiner {
  private let columns: PageColumns
  private let words: WholeWords
  private var paragraphs: [PageParagraph] = []
  /// The lines of the paragraph that is being joined, and its notes.
  private var open: [PageLine] = []
  private var notes: [PageParagraph] = []

  /// - Parameter pageWidth: in points; 0 where it is not known.
  /// - Complexity: O(n log n).
  static func paragraphs(_ lines: [PageLine], pageWidth: Double = 0) -> [PageParagraph] {
    var joiner = ParagraphJoiner(
      columns: PageColumns(lines, pageWidth: pageWidth), words: WholeWords(lines))
    let isNote = FootLines.marks(lines, textHeight: joiner.columns.textHeight)
    var tables = TableRows.ranges(lines)[...]
    var index = 0
    while index < lines.count {
      if let table = tables.first, table.lowerBound == index {
        tables.removeFirst()
        joiner.addTable(lines[table])
        index = table.upperBound
        continue
      }
      if isNote[index] { joiner.addNote(lines[index]) } else { joiner.add(lines[index]) }
      index += 1
    }
    joiner.close()
    return joiner.paragraphs
  }

  private init(columns: PageColumns, words: WholeWords) {
    self.columns = columns
    self.words = words
  }

  private mutating func add(_ line: PageLine) {
    var line = line
    if let text = line.tightText ?? LineEnd.entryText(of: line) { line.text = text }
    if let first = open.first, let last = open.last, !continues(line, after: last, first: first) { close() }
    open.append(line)
  }

  private mutating func addNote(_ line: PageLine) {
    if notes.last?.page == line.page, !NoteSign.begins(line.text) {
      notes[notes.count - 1].text = joined([notes[notes.count - 1].text, line.text])
    } else {
      notes.append(PageParagraph(text: line.text, page: line.page, kind: .note))
    }
  }

  private mutating func addTable(_ rows: ArraySlice<PageLine>) {
    close()
    let page = rows.first?.page ?? 1
    paragraphs.append(PageParagraph(text: TableRows.text(rows), page: page, kind: .table))
  }

  private mutating func close() {
    if let first = open.first {
      let text = joined(open.map(\.text))
      paragraphs.append(PageParagraph(text: text, page: first.page, height: first.height))
    }
    paragraphs += notes
    open.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
  }

  private func joined(_ lines: [String]) -> String {
    lines.dropFirst().reduce(into: JoinedText(lines.first ?? "", words: words)) { $0.append($1) }.text
  }

  private func continues(_ line: PageLine, after last: PageLine, first: PageLine) -> Bool {
    guard abs(line.height - last.height) <= 0.2 * last.height, !LineEnd.isOfContents(last) else {
      return false
    }
    if LineEnd.isOfSentence(last.text), OutlineNumber.begins(line.text) { return false }
    if isDisplayed(last), isDisplayed(line) { return isBelow(line, last) }
    let bounds = columns.bounds(of: last)
    guard columns.areFilled, bounds.width >= Self.narrowest * last.em,
      hadNoRoom(last, for: line, bounds)
    else { return false }
    return isBelow(line, last) ? isIndentedAlike(line, last, first) : goesOnElsewhere(line, last, first)
  }

  /// A title in large print is one also where its lines do not reach the edge.
  private func isDisplayed(_ line: PageLine) -> Bool {
    let bounds = columns.bounds(of: line)
    let center = (line.left + line.right - bounds.left - bounds.right) / 2
    return line.height > 1.2 * columns.textHeight && abs(center) < 2 * line.em && line.left > bounds.left + 1
  }

  private func isBelow(_ line: PageLine, _ last: PageLine) -> Bool {
    let pitch = line.top - last.top
    return line.page == last.page && pitch > 0.5 * last.height && pitch < 1.35 * columns.pitch(of: last)
  }

  private func hadNoRoom(_ last: PageLine, for line: PageLine, _ bounds: PageColumns.Bounds) -> Bool {
    bounds.right - last.right < line.firstUnit + (line.beginsWide ? -0.1 : 0.3) * last.em
  }

  private func isIndentedAlike(_ line: PageLine, _ last: PageLine, _ first: PageLine) -> Bool {
    let step = 0.8 * last.em
    let difference = indent(line) - indent(last)
    if last != first { return abs(difference) < step }
    if difference < -step { return true }
    // A hanging indent stands behind a number or a bullet only.
    if difference > step { return difference < 5 * last.em && NoteSign.begins(first.text) }
    // In Chinese an indentation is that of a paragraph's first line, elsewhere also that of a whole quotation.
    return indent(last) < step || !line.beginsWide && !LineEnd.isOfSentence(last.text)
  }

  /// At the top of a column or page nothing tells the distance; there the end of a sentence counts as evidence, but
  /// not where paragraphs begin with an indentation that the line lacks.
  private func goesOnElsewhere(_ line: PageLine, _ last: PageLine, _ first: PageLine) -> Bool {
    let isElsewhere = line.page != last.page || line.column != last.column && line.top < last.top
    let step = 0.8 * last.em
    guard isElsewhere, indent(line) < step || abs(indent(line) - indent(last)) < step else { return false }
    return !LineEnd.isOfSentence(last.text) || indent(first) - indent(line) > step
  }

  private func indent(_ line: PageLine) -> Double {
    line.left - columns.bounds(of: line).left
  }

  /// In wide signs; what is narrower is a column of a table.
  private static let narrowest = 10.0
}
