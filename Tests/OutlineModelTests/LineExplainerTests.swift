import Testing

@testable import OutlineModel

@Suite("What is held of a line")
struct LineExplainerTests {
  @Test(
    "The verdict is what became of the line in the outline",
    arguments: [
      ("前言\n文字。\n结语\n文字。\n", 1, .loneWord),
      ("前言\n文字。\n一、甲\n文字。\n二、乙\n文字。\n", 1, .headingWord),
      ("目录\n一、统一思想认识\n二、狠抓工作落实\n\n一、统一思想认识\n文字。\n狠抓工作落实\n文字。\n", 7, .namedInContents),
      ("目录\n一、统一思想认识\n二、狠抓工作落实\n\n一、统一思想认识\n文字。\n狠抓工作落实\n文字。\n", 2, .contentsEntry),
      ("第一条　甲。\n第二条　乙。\n第四条　丙。\n第三条　丁。\n第五条　戊。\n", 4, .formOutweighsNumber),
      ("第一条　甲。\n第二条　乙。\n丙。 第三条　丁。\n第四条　戊。\n第五条　己。\n", 3, .continuesSeries),
      ("第一章\n总则\n第一条　甲。\n第二条　乙。\n第三条　丙。\n", 2, .titleOfHeading),
    ] as [(String, Int, Verdict.Reason)])
  func reasons(text: String, line: Int, reason: Verdict.Reason) {
    #expect(OutlineParser.explain(SourceText(text), line: line)?.reason == reason)
    #expect(DocumentProbe(Array(text.utf8)).violations == [])
  }

  @Test("There is no verdict on a line that there is not")
  func none() {
    #expect(OutlineParser.explain(SourceText("一、甲\n"), line: 3) == nil)
    #expect(OutlineParser.explain(SourceText("一、甲\n"), line: 0) == nil)
  }

  @Test("A line is the heading of one section, though another one could take its title from it")
  func titleFarBelow() {
    let text = "第一章\n\(String(repeating: " ", count: 60))\n总则\n第一条　甲。\n第二条　乙。\n第三条　丙。\n"
    #expect(DocumentProbe(Array(text.utf8)).violations == [])
    let corrected = OutlineParser.parse(
      SourceText("第一章\n总则\n第一条　甲。\n第二条　乙。\n第三条　丙。\n"), Corrections(headings: [2: nil]))
    #expect(OutlineInvariants(corrected).violations == [])
    #expect(corrected.outline.count == 5)
  }

  @Test("An entry of the contents is no lost heading where the line has a number of its own")
  func damagedEntry() {
    let text =
      "目录\n1.  Scope ..... 2\n「 2.1. Notes ..... 3\n3. Frames ..... 4\n\n1.  Scope\nText.\n2.  Terms\n2.1. Notes\nText.\n3. Frames\nText.\n"
    #expect(DocumentProbe(Array(text.utf8)).violations == [])
  }

  @Test("An elision in the contents is no entry")
  func elision() {
    let text = "目录\n一、统一思想认识\n……略……\n三、强化督查考核\n\n一、统一思想认识\n文字。\n三、强化督查考核\n文字。\n"
    expectOutline(
      of: text,
      "1 一、|统一思想认识| full h6 c2\n3 三、|强化督查考核| full h8 c4")
  }
}
