/// Joins the lines of wrapped text to paragraphs, and passes over the feet and heads of pages.
///
/// Blank lines, indents, marks of lists and headings, and lines that had room for more part paragraphs. What is drawn
/// with signs stays as it is, line for line: lines without a blank one between them, of which most are of a drawing,
/// a table, code or a grammar.
struct LineJoiner {
  /// At how many columns the lines were broken; nil where they were not.
  private let columns: Int?
  /// Whether the first line of a paragraph is indented and no other.
  private let indentsFirstLines: Bool
  /// The seams so far, in order.
  private(set) var seams: [Seam] = []
  /// The lines that are drawn, in order, without the last line end.
  private(set) var drawings: [ByteRange] = []
  /// The lines since the last blank one or the last page, which are judged together.
  private var run: [WrappedLine] = []
  /// Whether the foot and head of a page, and whether a blank line, stand before these.
  private var beforeRun = (isPage: false, isBlank: false)
  /// The first line of the paragraph.
  private var first: WrappedLine?
  /// The last line of the paragraph; the same as `first` where there is one line only.
  private var last: WrappedLine?
  /// Where the last line that is shown ends.
  private var shownEnd = 0
  /// Whether the foot and head of a page stand behind that line.
  private var isBehindPage = false
  /// Whether a blank line stands behind the last line, or stood there before the page ended.
  private var isBehindBlank = false

  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: Span<UInt8>, columns: Int?, indentsFirstLines: Bool, pages: [Range<Int>]) {
    self.columns = columns
    self.indentsFirstLines = indentsFirstLines
    var pages = pages[...]
    var lines = LineIterator(bytes, 0..<bytes.count)
    while let line = lines.next(bytes) {
      while let page = pages.first, page.upperBound <= line.start { pages.removeFirst() }
      if let page = pages.first, page.contains(line.start) {
        isBehindPage = true
      } else if line.isBlank {
        // Blank lines around a page break belong to the page.
        if !isBehindPage, !isPageNext(line, pages, bytes) { isBehindBlank = true }
      } else {
        note(line, bytes)
      }
    }
    endRun(bytes)
    if isBehindPage { setAside(shownEnd..<bytes.count, bytes) }
  }

  /// Whether nothing but blank lines stands between a line and the foot of a page.
  private func isPageNext(_ line: Line, _ pages: ArraySlice<Range<Int>>, _ bytes: Span<UInt8>) -> Bool {
    guard let page = pages.first, page.lowerBound - line.next < Self.footMargin else { return false }
    return LineIterator.content(bytes, line.start..<page.lowerBound).isEmpty
  }

  /// No more white space stands above the foot of a page, in bytes.
  private static let footMargin = 400

  private mutating func note(_ line: Line, _ bytes: Span<UInt8>) {
    defer { (shownEnd, isBehindPage, isBehindBlank) = (line.next, false, false) }
    guard columns != nil else {
      if isBehindPage { setAside(shownEnd..<line.start, bytes) }
      return
    }
    if isBehindPage || isBehindBlank || run.count == Self.runLimit {
      endRun(bytes)
      beforeRun = (isBehindPage, isBehindBlank)
    }
    run.append(WrappedLine(bytes, line))
  }

  /// Joins the lines of the run, or notes that they are drawn.
  private mutating func endRun(_ bytes: Span<UInt8>) {
    let isDrawn = isDrawing
    if isDrawn, let start = run.first?.line.start, let end = run.last?.line.content.upperBound {
      drawings.append(ByteRange(start..<end))
    }
    for (index, line) in run.enumerated() {
      let isFirst = index == 0
      if let last, !(isFirst ? beforeRun.isBlank : isDrawn), goesOn(last, line) {
        seams.append(Seam(joining: last.line.content.upperBound..<line.line.content.lowerBound, in: bytes))
      } else {
        if isFirst, beforeRun.isPage { setAside((last?.line.next ?? 0)..<line.line.start, bytes) }
        first = line
      }
      last = line
    }
    run.removeAll(keepingCapacity: true)
    beforeRun = (false, false)
  }

  /// Whether the lines of the run are drawn; of two both have to look like it.
  private var isDrawing: Bool {
    let drawn = run.count(where: \.isPreformatted)
    return drawn > 1 && 2 * drawn >= run.count
  }

  /// So many lines are judged together at most.
  private static let runLimit = 1000

  /// Sets whole lines aside but for the last line end, which stays as a blank line.
  private mutating func setAside(_ lines: Range<Int>, _ bytes: Span<UInt8>) {
    let end = bytes[lines.upperBound - 1] == 0x0A ? lines.upperBound - 1 : lines.upperBound
    if lines.lowerBound < end { seams.append(Seam(lines.lowerBound..<end, isSpace: false)) }
  }
}

extension LineJoiner {
  /// Whether a line goes on with the paragraph that ends with the line before it.
  private func goesOn(_ last: WrappedLine, _ line: WrappedLine) -> Bool {
    guard let columns, let first, !last.isPreformatted, !line.isPreformatted, line.mark != .bullet,
      hasIndent(line, behind: last)
    else { return false }
    let isFull = last.isFull(before: line, columns: columns)
    if line.mark == .number {
      let isNextEntry = first.mark != .none && line.indent == first.indent
      return isFull && !last.endsSentence && !isNextEntry
    }
    return isFull || isRagged(last, line, columns) || isWrappedTitle(last, line)
  }

  /// Whether a line is indented as one within the paragraph: as the lines before it, or as its second line may be.
  private func hasIndent(_ line: WrappedLine, behind last: WrappedLine) -> Bool {
    guard let first else { return false }
    if last.line.start > first.line.start { return line.indent == last.indent }
    if line.indent > first.indent { return first.mark != .none || !line.isEastAsian && line.beginsSmall }
    if indentsFirstLines, line.indent > 0, line.indent == first.indent { return false }
    return first.indent - line.indent <= Self.indentLimit
  }

  /// The first line of a paragraph is indented by at most so many columns.
  private static let indentLimit = 8

  /// Whether a line that had room for more goes on in mid-sentence, as in text wrapped by hand.
  private func isRagged(_ last: WrappedLine, _ line: WrappedLine, _ columns: Int) -> Bool {
    !line.isEastAsian && line.beginsSmall && !last.endsSentence && last.width * 5 >= columns * 3
  }

  /// Whether a line goes on with a numbered heading or entry of the contents, below its words.
  private func isWrappedTitle(_ last: WrappedLine, _ line: WrappedLine) -> Bool {
    last.mark == .number && last.width >= Self.titleColumns && !last.endsSentence
      && line.indent > last.indent + 2 && line.width < last.width
  }

  /// A title is not broken before it has so many columns.
  private static let titleColumns = 40
}
