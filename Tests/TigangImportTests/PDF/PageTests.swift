import Testing

@testable import tigang_import

@Suite("Pages of a PDF")
struct PageTests {
  @Test("What pdftotext prints is read as lines, with spaces where there is distance")
  func reader() throws {
    var reader = PageReader()
    let text = """
      <title>Report &amp; more</title>
      <meta name="CreationDate" content="2025-08-20T09:30:00+08"/>
        <page width="595.0" height="842.0">
          <flow>
              <line xMin="10.0" yMin="20.0" xMax="70.0" yMax="32.0">
                <word xMin="10.0" yMin="20.0" xMax="30.0" yMax="32.0">甲乙</word>
                <word xMin="32.0" yMin="20.0" xMax="52.0" yMax="32.0">丙&lt;</word>
                <word xMin="60.0" yMin="20.0" xMax="70.0" yMax="32.0">ab</word>
              </line>
      """
    for line in text.split(separator: "\n") { reader.read(Array(line.utf8)[...]) }
    let line = try #require(reader.lines.first)
    #expect(line.text == "甲乙丙< ab")
    #expect([line.left, line.right, line.top, line.bottom] == [10, 70, 20, 32])
    #expect(reader.title == "Report & more")
    #expect(reader.pageHeights == [842])
  }

  @Test(
    "Text that stands on its side or on its head is read as if it stood",
    arguments: [
      [100, 300, 120, 700, 25, 0], [400, 100, 420, 500, -25, 0], [100, 700, 500, 720, 0, -25],
    ])
  func turnedPages(_ first: [Int]) {
    var reader = PageReader()
    var text = ["<page width=\"595\" height=\"842\">", "<flow>"]
    for row in 0..<8 {
      let places = (0..<4).map { first[$0] + row * first[4 + $0 % 2] }
      let box = "xMin=\"\(places[0])\" yMin=\"\(places[1])\" xMax=\"\(places[2])\" yMax=\"\(places[3])\">"
      text += ["<line \(box)", "<word \(box)这一行说的是别的事情共有二十个字就完了吧</word>", "</line>"]
    }
    for line in text + ["</page>"] { reader.read(Array(line.utf8)[...]) }
    let lines = PageRows.merged(reader.lines)
    #expect(lines.map(\.left) == [Double](repeating: lines[0].left, count: 8))
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $1.top - $0.top == 25 && $0.height == 20 })
    #expect(ParagraphJoiner.paragraphs(lines).count == 1)
  }

  @Test(
    "Any bytes are taken without a crash",
    arguments: ["<word", "<line yMin=\"nan\"", "</line>", "<word xMin=\">x<", "<page height=", "<title>"])
  func brokenLines(_ text: String) {
    var reader = PageReader()
    reader.read(Array(text.utf8)[...])
    #expect(reader.lines.isEmpty)
  }

  @Test("Headers that come again and page numbers are none of the text")
  func runningLines() {
    let lines = (1...4).flatMap { page -> [PageLine] in
      [
        .sample("河东县公报", row: 1, page: page), .sample("第 \(page) 段", row: 20, page: page),
        .sample("第 \(page) 页 共 4 页", row: 50, page: page),
      ]
    }
    let running = RunningLines(lines, pageHeights: [800, 800, 800, 800])
    #expect(running.text.map(\.text) == ["第 1 段", "第 2 段", "第 3 段", "第 4 段"])
    #expect(running.running == ["河东县公报"])
  }

  @Test("A foot that counts the pages is none of the text where the page goes on in blank lines below it")
  func printedFeet() {
    let lines = (3...5).flatMap { page -> [PageLine] in
      [.sample("水多", row: 10, page: page), .sample("Doe  [Page \(page - 1)]", row: 42, page: page)]
    }
    let running = RunningLines(lines, pageHeights: [Double](repeating: 800, count: 5))
    #expect(running.text.map(\.text) == ["水多", "水多", "水多"])
    let others = lines.map { line in
      var line = line
      line.text = line.text.replacing("[Page 2]", with: "[Page 7]")
      return line
    }
    #expect(RunningLines(others, pageHeights: [Double](repeating: 800, count: 5)).text.count == 6)
  }

  @Test(
    "What is printed on every page stands once, without the number of its page",
    arguments: [
      ("Doe  Memo  [Page N]", "Doe Memo"), ("河东县公报 第 N 页", "河东县公报"), ("N 河东县公报", "河东县公报"),
      ("Memo 7, page N", "Memo 7,"), ("Memo 7", "Memo 7"),
    ])
  func footsOnce(_ foot: String, _ words: String) {
    for pages in [2, 3] {
      let lines = (1...pages).flatMap { page -> [PageLine] in
        let foot = foot.replacing("N", with: "\(page + 10)")
        return [.sample("水多", row: 10, page: page), .sample(foot, row: 50, page: page)]
      }
      let running = RunningLines(lines, pageHeights: [Double](repeating: 800, count: pages))
      #expect(running.text.map(\.text) == [String](repeating: "水多", count: pages))
      #expect(running.running == [words])
    }
  }

  @Test("Chapters of a page or two that begin at its top in large print are no header")
  func shortChapters() {
    let lines = (1...6).flatMap { page -> [PageLine] in
      let text = (8..<20).map {
        PageLine.sample("这一行共有十二个字左右", row: Double($0) + 0.1 * Double(page), page: page)
      }
      let head = PageLine.sample("Chapter \(page / 2 + 7)", row: 2, page: page, size: 16)
      return page.isMultiple(of: 2) ? [head] + text : text
    }
    let running = RunningLines(lines, pageHeights: [Double](repeating: 800, count: 6))
    #expect(running.text.count { $0.text.hasPrefix("Chapter") } == 3)
    #expect(running.running.isEmpty)
  }

  @Test(
    "A letter that begins a line stands apart from its words, closer than Latin words elsewhere do",
    arguments: [("A", 2.5, "A 附录"), ("A", 0.5, "A附录"), ("见A", 2.5, "见A附录"), ("AB", 2.5, "AB附录")])
  func letterOfHeading(_ first: String, _ distance: Double, _ text: String) {
    let words = [
      PageWord(text: first, left: 0, right: 10),
      PageWord(text: "附录", left: 10 + distance, right: 30 + distance),
    ]
    var line = PageLine(words, top: 0, bottom: 10, page: 1, column: 1)
    #expect(line.text == text)
    line = PageLine(words + words, top: 0, bottom: 10, page: 1, column: 1)
    #expect(line.text.hasPrefix(text))
  }

  @Test("On a single page what stands far out in no larger print is a header; a title is not")
  func loneHeader() {
    func text(_ size: Double) -> [String] {
      let body = (0..<8).map { PageLine.sample("这一行共有十二个字左右", row: Double(10 + $0)) }
      let head = PageLine.sample("河东县公报", row: 2, size: size)
      return RunningLines([head] + body, pageHeights: [800]).text.map(\.text)
    }
    #expect(text(10).count == 8)
    #expect(text(16).first == "河东县公报")
  }

  @Test("Numbers and their words are one line also where text above and below makes columns of both")
  func numbersBesideText() {
    let prose = (0..<6).map { PageLine.sample("这一行共有十二个字左右", row: Double($0), column: 1) }
    let numbers = (0..<3).map { PageLine.sample("\($0).", row: Double(6 + $0), column: 1) }
    let words = (0..<5).map { PageLine.sample("目录里的一个标题比较长", left: 40, row: Double(6 + $0), column: 2) }
    #expect(PageRows.merged(prose + numbers + words)[6].text == "0. 目录里的一个标题比较长")
  }

  @Test("What stands at the top of pages far apart, or is a number that counts nothing, is text")
  func noRunningLines() {
    let lines =
      [1, 5, 9].map { PageLine.sample("注意", row: 1, page: $0) } + [.sample("3.2", row: 1, page: 12)]
    let running = RunningLines(lines, pageHeights: [Double](repeating: 800, count: 12))
    #expect(running.text.count == 4)
    #expect(running.running.isEmpty)
  }

  @Test("A number and its heading are one line; columns of running text are not")
  func rows() {
    let heading = [
      PageLine.sample("1.2", left: 0, row: 0, column: 1), .sample("河道", left: 40, row: 0, column: 2),
    ]
    #expect(PageRows.merged(heading).map(\.text) == ["1.2 河道"])
    let columns = (1...2).flatMap { column in
      (0..<4).map {
        PageLine.sample("这一行共有十二个字左右", left: Double(column) * 150, row: Double($0), column: column)
      }
    }
    #expect(PageRows.merged(columns) == columns)
  }

  @Test("Headings of two columns at one height stand each above its own column")
  func headingsOfColumns() {
    let headings = [
      PageLine.sample("一、河道", left: 150, row: 0, column: 1), .sample("二、堤岸", left: 300, row: 0, column: 2),
    ]
    let columns = (1...2).flatMap { column in
      (0..<4).map { row in
        PageLine.sample(
          "这一行共有十二个字左右", left: Double(column) * 150, row: Double(row) + 2, column: column + 2)
      }
    }
    let text = PageRows.merged(headings + columns).map(\.text)
    #expect(text.count == 10)
    #expect(text[0] == "一、河道")
    #expect(text[5] == "二、堤岸")
  }

  @Test("Rows of cells are a table, numbered headings and contents are none")
  func tables() {
    let rows = ["年份 长度", "甲 三十"].enumerated().map { row, text in
      PageLine(
        row: text.split(separator: " ").enumerated().map {
          .sample(String($1), left: Double($0 * 100), row: Double(row))
        })
    }
    #expect(TableRows.ranges(rows) == [0..<2])
    #expect(TableRows.text(rows[...]) == "年份                长度\n甲                  三十")
    let headings = ["1.1 河道", "1.2 堤岸"].enumerated().map { row, text in
      PageLine(
        row: text.split(separator: " ").enumerated().map {
          .sample(String($1), left: Double($0 * 40), row: Double(row))
        })
    }
    #expect(TableRows.ranges(headings).isEmpty)
  }

  @Test(
    "A title whose signs are spread out is one word; a row of a table is not",
    arguments: [
      (["标", "题"], "标题"), (["关", "于", "河", "道"], "关于河道"), (["第一章", "总", "则"], "第一章 总则"),
      (["一", "二", "三"], "一 二 三"), (["河道", "堤岸"], "河道 堤岸"),
    ])
  func spreadTitles(_ parts: [String], _ text: String) {
    let row = parts.enumerated().map { PageLine.sample($1, left: Double($0 * 45)) }
    let title = PageLine(row: row)
    let below = PageLine.sample("这一行说的是别的事情共有二十个字就完了吧", row: 3)
    #expect(ParagraphJoiner.paragraphs([title, below]).first?.text == text)
    let words = parts.enumerated().map {
      PageWord(text: $1, left: Double($0 * 45), right: Double($0 * 45 + 10 * $1.count))
    }
    let line = PageLine(words, top: 0, bottom: 10, page: 1, column: 1)
    #expect(line.text == (parts.count > 3 || parts[0] == "标" ? text : parts.joined(separator: " ")))
  }

  @Test(
    "Titles that programs make up are none",
    arguments: [
      ("Microsoft Word - 通知.doc", nil), ("关于河道的通知.docx", nil), ("untitled", nil), ("", nil), ("12-34", nil),
      ("关于河道的通知", "关于河道的通知"), (" Report\u{0} ", "Report"),
    ] as [(String, String?)])
  func titles(_ property: String, _ title: String?) {
    #expect(PropertyTitle.title(property) == title)
  }

  @Test("Places that no page has are none")
  func farPlaces() {
    var reader = PageReader()
    let places = "xMin=\"1e300\" yMin=\"-1e300\" xMax=\"1e308\" yMax=\"inf\""
    for line in [
      "<page width=\"1e300\" height=\"1e300\">", "<line \(places)>", "<word \(places)>甲</word>", "</line>",
    ] {
      reader.read(Array(line.utf8)[...])
    }
    let lines = RunningLines(PageRows.merged(reader.lines), pageHeights: reader.pageHeights)
    #expect(ParagraphJoiner.paragraphs(lines.text).map(\.text) == ["甲"])
    #expect(TableRows.text(reader.lines[...]) == "甲")
  }
}
