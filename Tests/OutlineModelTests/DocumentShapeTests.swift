import Testing

@testable import OutlineModel

@Suite("Shapes of documents")
struct DocumentShapeTests {
  private static let text = "在会上的讲话\n同志们：\n一、甲\n（一）子。文字。\n二、乙\n文字，\n"

  @Test("Line ends of CR LF give the same outline, and no CR is part of a title")
  func carriageReturns() {
    let dump = OutlineDump(Self.text.replacing("\n", with: "\r\n"))
    #expect(dump.text == OutlineDump(Self.text).text)
    #expect(dump.front == OutlineDump(Self.text).front)
    #expect(dump.parts == OutlineDump(Self.text).parts)
  }

  @Test("A byte order mark before the first heading hides nothing")
  func byteOrderMark() {
    let dump = OutlineDump("\u{FEFF}一、甲\n二、乙\n")
    #expect(dump.text == "1 一、|甲| full h1\n2 二、|乙| full h2")
  }

  @Test("A last line without line end is read like any other")
  func noFinalLineFeed() {
    expectOutline(of: "一、甲\n二、乙", "1 一、|甲| full h1\n2 二、|乙| full h2")
  }

  @Test("A single line of 5 MB is one paragraph behind its heading")
  func oneLine() {
    let sentence = "（二）抓落实。各级各部门要切实履行主体责任。"
    let count = 5_000_000 / sentence.utf8.count
    let document = OutlineDump("一、总体要求。" + String(repeating: sentence, count: count)).document
    #expect(document.outline.count == 1)
    #expect(document.title(of: 0) == "总体要求")
    #expect(document.outline[0].ownText.count == count * sentence.utf8.count)
    #expect(document.outline[0].presence == .full)
  }

  @Test("A hundred thousand headings are as many sections")
  func manyHeadings() throws {
    var lines = ""
    for _ in 0..<20_000 { lines += "一、甲。文字。\n（一）子\n1.丑\n（1）寅\n①卯\n" }
    let document = OutlineDump(lines).document
    try #require(document.outline.count == 100_000)
    #expect(document.outline.sections.allSatisfy { $0.presence == .full })
    #expect(document.outline[99_999].depth == 5)
    #expect(SectionPaths(document.outline)[99_999] == "1~20000.1.1.1.1")
  }

  @Test("Blank lines and links at the end are passed over in one go, however many there are")
  func longTail() {
    let blank = OutlineDump("一、甲\n" + String(repeating: "\n", count: 300_000)).document
    #expect(blank.body.upperBound == blank.source.count)
    let links = OutlineDump("一、甲\n" + String(repeating: "Top\n", count: 100_000))
    #expect(links.parts == "body 1-1, back 2-100001")
  }

  @Test("Sections nested deeper than the limit stay at the limit, and are reported")
  func depthLimit() {
    var builder = OutlineBuilder()
    let count = Outline.depthLimit + 3
    for rank in 0..<count {
      builder.append(
        OutlineBuilder.Draft(
          number: SectionNumber(.arabic, 1), label: rank..<rank, title: rank..<rank,
          heading: rank..<rank + 1, contentsEntry: nil),
        rank: rank)
    }
    let outline = builder.outline(bodyEnd: count) { _ in false }
    #expect(builder.raised == [Outline.depthLimit, Outline.depthLimit + 1, Outline.depthLimit + 2])
    #expect(outline.sections.map(\.depth) == Array(1...Outline.depthLimit) + [64, 64, 64])
    #expect(outline.sections.suffix(4).map(\.parent) == [62, 62, 62, 62])
    #expect(outline[0].descendantCount == count - 1)
    #expect(outline.sections.suffix(5).map(\.descendantCount) == [4, 0, 0, 0, 0])
  }
}
