import Testing

@testable import OutlineModel

@Suite("Headings with paths of numbers")
struct PathHeadingTests {
  @Test("A number that is left out does not lose the one behind it")
  func gap() {
    let dump = OutlineDump("1 范围\n文字。\n2 术语\n2.1 甲\n文字。\n2.3 丙\n文字。\n3 要求\n文字。\n")
    #expect(
      dump.text == """
        1 1|范围| full h1
        2 2|术语| full h3
          2.1 2.1|甲| full h4
          2.3 2.3|丙| full h6
        3 3|要求| full h8
        """)
    #expect(dump.document.examination().map(\.code) == [.numberGap])
  }

  @Test("A number that the break of a line put at its start does not take the place of the heading")
  func wrappedLine() {
    let dump = OutlineDump(
      """
      1.  Scope

         This text describes messages. What section
         2.1 is about; so is what follows.

      2.  Messages

      2.1.  Form

         Text.

      2.2.  Meaning

         Text.
      """)
    #expect(
      dump.text == """
        1 1.|Scope| full h1
        2 2.|Messages| full h6
          2.1 2.1.|Form| full h8
          2.2 2.2.|Meaning| full h12
        """)
  }

  @Test("A short question is a title, and so is what begins with a bracket")
  func questions() {
    expectOutline(
      of: "1 问\n1.1 什么是民族？\n文字。\n1.2 「サービス」の定義\n文字。\n1.3 {pre,post}inst\n文字。\n",
      """
      1 1|问| full h1
        1.1 1.1|什么是民族？| full h2
        1.2 1.2|「サービス」の定義| full h4
        1.3 1.3|{pre,post}inst| full h6
      """)
  }

  @Test("A series runs on past a thousand")
  func longSeries() {
    let text = (1...1200).map { "\($0). 第\($0)个标题\n" }.joined()
    #expect(OutlineDump(text).document.outline.count == 1200)
    let articles = (9_990...10_010).map { "第\($0)条　文字。\n" }.joined()
    #expect(OutlineDump(articles).document.outline.count == 21)
  }

  @Test("A line that is said to be a heading is one however long it is")
  func longCorrection() throws {
    let long = String(repeating: "很长的一行，", count: 20)
    let document = OutlineParser.parse(
      SourceText("一、甲\n文字。\n\(long)\n文字。\n"), Corrections(headings: [3: 2]))
    let section = try #require(document.outline.sections.last)
    #expect(document.outline.count == 2 && section.presence == .full)
    #expect(document.source.line(of: section.headingStart ?? 0) == 3)
    #expect(document.title(of: 1).count == HeadingTitle.characterLimit)
  }

  @Test("A document that is said to have no numbering is one section")
  func plain() {
    let document = OutlineParser.parse(SourceText("一、甲\n文字。\n二、乙\n文字。\n"), Corrections(profile: .plain))
    #expect(document.outline.count == 1 && document.profile == .plain)
  }

  @Test(
    "A capital letter behind the full stop of a path begins a title, and behind a number an amount",
    arguments: [
      ("1.Introduction\nText.\n1.1.Terminology\nText.\n1.2.Scope\nText.\n2.Rules\nText.\n", 4),
      ("1. Introduction\nText.\n2.4GHz is a band.\n2. Rules\nText.\n", 2),
    ])
  func attachedTitles(text: String, count: Int) {
    #expect(OutlineDump(text).document.outline.count == count)
  }
}
