import MarkedText
import Testing

@testable import tigang_import

/// Documents that are made to cost more than their length, each read at one length and at four times that.
@Suite("Work on hostile documents", .serialized, .timeLimit(.minutes(1)))
struct WorkTests {
  /// Whether four times as much takes far less than sixteen times as long, at one of three tries: the machine may be
  /// busy with other things.
  private static func isLinear(_ length: Int, _ work: (Int) throws -> Void) rethrows -> Bool {
    let clock = ContinuousClock()
    for _ in 0..<3 {
      let short = try min(clock.measure { try work(length) }, clock.measure { try work(length) })
      if try clock.measure({ try work(4 * length) }) < short * 9 + .milliseconds(50) { return true }
    }
    return false
  }

  @Test("Paragraphs without ends make one, and none of its text is lost where no other follows")
  func joinedParagraphs() throws {
    let text = String(repeating: "甲", count: 4000)
    let paragraph = WordXML.paragraph(text, properties: "<w:rPr><w:del/></w:rPr>")
    let files = [100, 400].reduce(into: [:]) { files, count in
      files[count] = WordFile(String(repeating: paragraph, count: count)).bytes
    }
    let isLinear = try Self.isLinear(100) { count in
      let run = try ImportRun(#require(files[count]), name: "a.docx")
      #expect(run.output.count > 3 * 4000 * count)
    }
    #expect(isLinear)
  }

  @Test("Links within each other are no links, so that lines in them are not marked by each")
  func nestedLinks() throws {
    let begin =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK \"a\"</w:instrText>"
      + "<w:fldChar w:fldCharType=\"separate\"/><w:t>x</w:t><w:br/></w:r>"
    let sizes = try [500, 1000].map { count in
      try ImportRun(WordFile("<w:p>\(String(repeating: begin, count: count))</w:p>").bytes, name: "a.docx")
        .output.count
    }
    #expect(sizes[1] < 3 * sizes[0])
  }

  @Test("Lines of one paragraph, and of one note")
  func joinedLines() {
    let text = String(repeating: "水", count: 1000)
    for size in [10.0, 5.0] {
      let isLinear = Self.isLinear(400) { count in
        var lines = [PageLine.sample("水", size: 10), .sample(text, size: 10)]
        lines += (0..<count).map { index in
          var line = PageLine.sample("1", row: Double(index + 2), size: size)
          (line.text, line.right) = (index == 0 ? "1" + text : text, 10_000)
          return line
        }
        let paragraphs = ParagraphJoiner.paragraphs(lines)
        #expect(paragraphs.map(\.text.utf8.count).max() ?? 0 > 2000 * count)
      }
      #expect(isLinear)
    }
  }

  @Test("Headings within each other, and links within a heading")
  func headingLinks() throws {
    let link = "<a href=\"#a\">甲</a><b></b>"
    let isLinear = try Self.isLinear(2000) { count in
      let links = "<h2 id=\"a\">乙\(String(repeating: link, count: count))</h2>"
      let headings = String(repeating: "<a name=\"a\"></a><h2><a href=\"#a\">甲</a></h2>", count: count)
      let tree = try HTMLTree(Array((links + headings).utf8), limits: ImportLimits())
      #expect(tree.nodes.count > 4 * count)
    }
    #expect(isLinear)
  }

  @Test("Conditions around the numbers of a page")
  func conditions() {
    let isLinear = Self.isLinear(20_000) { count in
      let page = Array(String(repeating: "<![if x]>1", count: count).utf8)
      #expect(ConditionalMarks.hidden(in: page).count == page.count)
    }
    #expect(isLinear)
  }

  @Test("Bookmarks of a page that has as many paragraphs")
  func bookmarks() {
    let isLinear = Self.isLinear(600) { count in
      let paragraphs = (0..<count).map { PageParagraph(text: "甲\($0)", page: 1) }
      let bookmarks = (0..<count).map { Bookmark(title: "乙\($0)", page: 1, depth: 1) }
      #expect(BookmarkMatcher.matches(bookmarks, paragraphs).isEmpty)
    }
    #expect(isLinear)
  }

  @Test("Rows of a table that has one column")
  func frame() throws {
    let isLinear = try Self.isLinear(1000) { count in
      var table = OpenTable(isContents: false)
      var text = StyledText()
      text.append("a".utf8)
      for line in 1...count {
        table.beginRow(line: line)
        table.cell = CellRows.Cell()
        table.append(StyledBlock(block: MarkedBlock(.paragraph, line: line), text: text))
        table.endCell()
        table.endRow()
      }
      let blocks = try table.blocks(limit: 1 << 20)
      #expect(blocks.count == count)
    }
    #expect(isLinear)
  }

  @Test("Words of a page that all stand side by side")
  func longRows() {
    let isLinear = Self.isLinear(500) { count in
      let lines = (0..<count).map { PageLine.sample("甲", left: Double(20 * $0)) }
      #expect(PageRows.merged(lines).count < count / 100)
    }
    #expect(isLinear)
  }
}
