import Testing

@testable import OutlineModel

@Suite("Outlines that a person or the format corrects")
struct CorrectedOutlineTests {
  private let speech = "一、甲\n文字。\n乙部分\n文字。\n（一）子\n文字。\n三、丙\n文字。\n"

  private func outline(_ text: String, _ corrections: Corrections) -> String {
    OutlineDump(OutlineParser.parse(SourceText(text), corrections)).text
  }

  @Test("A line that is said to be a heading is one at the top, or at the depth that is said")
  func headings() {
    #expect(
      outline(speech, Corrections(headings: [3: 1])) == """
        1 一、|甲| full h1
        u1 |乙部分| full h3
          u1.1 （一）|子| full h5
        3 三、|丙| full h7
        """)
    #expect(
      outline(speech, Corrections(headings: [3: nil])) == outline(speech, Corrections(headings: [3: 1])))
    #expect(
      outline(speech, Corrections(headings: [3: 2])) == """
        1 一、|甲| full h1
          1.u1 |乙部分| full h3
          1.1 （一）|子| full h5
        3 三、|丙| full h7
        """)
  }

  @Test("A line that is said to be no heading is text of the section before it")
  func texts() {
    let document = OutlineParser.parse(SourceText(speech), Corrections(texts: [5]))
    let dump = OutlineDump(document)
    #expect(dump.text == "1 一、|甲| full h1\n3 三、|丙| full h7")
    #expect(dump.ownText(of: "1") == "文字。\n乙部分\n文字。\n（一）子\n文字。")
  }

  @Test("Patterns for the levels decide alone")
  func levels() throws {
    let corrections = Corrections(levels: [try LinePattern(".部分"), try LinePattern("（.）")])
    #expect(
      outline(speech, corrections) == """
        u1 |乙部分| full h3
          u1.1 （一）|子| full h5
        """)
  }

  @Test("A forced profile makes sections of what another one takes for items")
  func profile() {
    let text = "第一条　甲事登记。\n（一）子事登记。\n（二）丑事登记。\n第二条　乙事公开。\n第三条　丙事不办。\n"
    #expect(!outline(text, .none).contains("（一）"))
    #expect(outline(text, Corrections(profile: .speech)).contains("  1.1 （一）|子事登记| full h2"))
  }

  @Test("Where the format marks headings, marks decide and numbers refine")
  func marks() {
    let text = "总体\n一、甲\n文字。\n（一）子\n二、乙\n文字。\n"
    func heading(_ words: String, _ depth: Int) -> FormatMarks.Heading {
      let before = text.utf8.count - (text.split(separator: words, maxSplits: 1).last?.utf8.count ?? 0)
      return FormatMarks.Heading(before - words.utf8.count..<before, depth: depth)
    }
    var marks = FormatMarks()
    marks.headings = [heading("总体", 1), heading("一、甲", 2), heading("二、乙", 2)]
    let source = SourceText(Array(text.utf8), marks: marks)
    let document = OutlineParser.parse(source)
    #expect(
      OutlineDump(document).text == """
        u1 |总体| full h1
          u1.1 一、|甲| full h2
          u1.2 二、|乙| full h5
        """)
    #expect(document.profile == .markup)
    #expect(OutlineParser.explain(source, line: 2)?.reason == .markedByFormat)
    #expect(OutlineParser.explain(source, line: 4)?.reason == .notMarkedByFormat)
  }

  @Test("Corrected lines are explained by the correction")
  func reasons() {
    let corrections = Corrections(headings: [3: nil], texts: [5])
    #expect(OutlineParser.explain(SourceText(speech), line: 3, corrections)?.reason == .correctedToHeading)
    #expect(OutlineParser.explain(SourceText(speech), line: 5, corrections)?.reason == .correctedToText)
  }
}
