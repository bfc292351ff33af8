import Testing

@testable import OutlineModel

@Suite("Tables of contents")
struct ContentsTests {
  @Test("Questions of several sentences, and lines that go on with them, are entries of contents")
  func questions() {
    let questions = ["我买了一只旧船。它会漏水。怎么办？", "船要上漆吗？", "冬天怎么办？", "有人说要两个锚，有人说一个就够，\n    说法不一。该听谁的？", "何时出发？"]
    let numbered = questions.enumerated().map { "1.\($0 + 1). \($1)" }
    let body = numbered.map { $0.replacing("\n    ", with: "") + "\n\n文字。\n\n" }.joined()
    let contents = "1. 旧船的修理\n" + numbered.map { "    \($0)\n" }.joined()
    let document = OutlineDump("目录\n\n\(contents)\n第 1 章 旧船的修理\n\n\(body)").document
    #expect(document.outline.sections.map(\.depth) == [1, 2, 2, 2, 2, 2])
    #expect(document.outline.sections.allSatisfy { $0.presence == .full && $0.contentsEntry != nil })
  }

  @Test(
    "A table of contents is known by the line above it",
    arguments: ["目录", "目 录", "目\u{3000}\u{3000}录", "提纲", "目次", "目录：", "目录/提纲:……", "Contents"])
  func heading(heading: String) {
    let dump = OutlineDump(
      """
      在会上的讲话
      \(heading)
      一、统一思想认识
      （一）提高站位
      二、狠抓工作落实

      同志们：
      一、统一思想认识
      （一）提高站位。要学习。
      二、狠抓工作落实
      要落实。
      """)
    #expect(
      dump.text == """
        1 一、|统一思想认识| full h8 c3
          1.1 （一）|提高站位| full h9 c4
        2 二、|狠抓工作落实| full h10 c5
        """)
    #expect(dump.parts == "front 1-1, contents 2-5, front 6-7, body 8-11")
  }

  @Test("A table of contents without a heading is known because the body repeats it")
  func repeated() {
    let dump = OutlineDump(
      """
      在会上的讲话
      一、统一思想认识
      （一）提高站位
      二、狠抓工作落实
      现在开会。
      一、统一思想认识
      （一）提高站位。要学习。
      二、狠抓工作落实
      """)
    #expect(
      dump.text == """
        1 一、|统一思想认识| full h6 c2
          1.1 （一）|提高站位| full h7 c3
        2 二、|狠抓工作落实| full h8 c4
        """)
    #expect(dump.parts == "front 1-1, contents 2-4, front 5-5, body 6-8")
  }

  @Test("A short entry without a number is found where it is all of a line, not where a line begins with it")
  func shortEntries() {
    let dump = OutlineDump(
      """
      目录
      第一章 港口的修建………3
      第二章 通向大海的长路………9
      索引………25

      第一章 港口的修建
      索引。在书的后面。
      港口分三期修建。
      第二章 通向大海的长路
      路很长。

      索引
      堤坝，见第一章。
      """)
    #expect(
      dump.text == """
        1 第一章|港口的修建| full h6 c2
        2 第二章|通向大海的长路| full h9 c3
        u1 |索引| full h12 c4
        """)
  }

  @Test("An appendix is found that has only its letter in the contents")
  func letteredEntry() {
    let dump = OutlineDump(
      """
      Contents
      1 Gates of the mill ........ 3
      2 Stones of the mill ....... 9
      A The guild ................ 25

      1 Gates of the mill
      There are two.
      2 Stones of the mill
      There are three.
      Appendix A The guild
      It is old.
      """)
    #expect(dump.text.split(separator: "\n").count == 3)
    #expect(dump.text.hasSuffix("|The guild| full h10 c4"))
  }

  @Test("Two headings that occur again are too few for contents")
  func shortRepetition() {
    expectOutline(
      of: "一、甲\n（一）子\n一、甲\n文字。\n",
      """
      1 一、|甲| full h1
        1.1 （一）|子| full h2
      1~2 一、|甲| full h3
      """)
  }

  @Test("What is deeper belongs to the section before it, not to one that only the contents name")
  func deeperBodyOnly() {
    expectOutline(
      of: "目录\n一、甲部分内容\n二、乙部分内容\n三、丙部分内容\n\n一、甲部分内容\n（一）补充内容\n三、丙部分内容\n",
      """
      1 一、|甲部分内容| full h6 c2
        1.1 （一）|补充内容| full h7
      2 二、|乙部分内容| contents-only c3
      3 三、|丙部分内容| full h8 c4
      """)
  }

  @Test("Headings that nothing repeats are the body, though no text stands between them")
  func skeleton() {
    let dump = OutlineDump("一、甲部分\n（一）子部分\n二、乙部分\n三、丙部分\n")
    #expect(dump.parts == "body 1-4")
    #expect(dump.document.outline.sections.allSatisfy { $0.presence == .full })
  }

  @Test("Where the contents are all there is, every section is contents-only")
  func contentsOnly() {
    let dump = OutlineDump("目录\n一、甲部分\n（一）子部分\n二、乙部分\n")
    #expect(
      dump.text == """
        1 一、|甲部分| contents-only c2
          1.1 （一）|子部分| contents-only c3
        2 二、|乙部分| contents-only c4
        """)
    #expect(dump.parts == "contents 1-4")
    #expect(dump.document.outline.sections.allSatisfy { $0.ownText.isEmpty && $0.heading.isEmpty })
  }

  @Test("Sections that only the contents name stand where they belong")
  func missingSections() {
    expectOutline(
      of: """
        提纲
        一、甲部分内容
        （一）子一内容
        （二）子二内容
        二、乙部分内容
        （一）子三内容
        （二）子四内容
        三、丙部分内容

        一、甲部分内容
        （二）子二内容。文字。
        二、乙部分内容
        （一）子三内容。文字。
        """,
      """
      1 一、|甲部分内容| full h10 c2
        1.1 （一）|子一内容| contents-only c3
        1.2 （二）|子二内容| full h11 c4
      2 二、|乙部分内容| full h12 c5
        2.1 （一）|子三内容| full h13 c6
        2.2 （二）|子四内容| contents-only c7
      3 三、|丙部分内容| contents-only c8
      """)
  }

  @Test("A section whose heading is missing is inferred from its children and lies behind the one before it")
  func inferred() {
    let dump = OutlineDump(
      """
      目录
      一、甲部分内容
      （一）子一内容
      二、乙部分内容
      （一）子二内容
      （二）子三内容

      一、甲部分内容
      （一）子一内容。文字。
      （二）子三内容。文字。
      """)
    #expect(
      dump.text == """
        1 一、|甲部分内容| full h8 c2
          1.1 （一）|子一内容| full h9 c3
        2 二、|乙部分内容| inferred c4
          2.1 （一）|子二内容| contents-only c5
          2.2 （二）|子三内容| full h10 c6
        """)
    #expect(dump.document.text(of: 2) == dump.document.text(of: 4))
  }

  @Test("Headings that only the body has stand between those that the contents name")
  func bodyOnly() {
    expectOutline(
      of: """
        目录
        一、甲部分内容
        二、乙部分内容

        一、甲部分内容
        （一）补充的内容
        1.细节
        二、乙部分内容
        三、丙部分内容
        """,
      """
      1 一、|甲部分内容| full h5 c2
        1.1 （一）|补充的内容| full h6
          1.1.1 1.|细节| full h7
      2 二、|乙部分内容| full h8 c3
      3 三、|丙部分内容| full h9
      """)
  }

  @Test("A title that the body words otherwise is matched by its number")
  func otherWords() {
    expectOutline(
      of: """
        目录
        一、统一思想
        二、狠抓落实
        三、强化保障

        一、统一思想
        二、以钉钉子精神抓落实
        三、强化保障
        """,
      """
      1 一、|统一思想| full h6 c2
      2 二、|以钉钉子精神抓落实| full h7 c3
      3 三、|强化保障| full h8 c4
      """)
  }

  @Test("Width, spaces and punctuation make no other title")
  func looseTitles() {
    expectOutline(
      of: """
        目录
        一、提高站位，凝聚“合力”
        二、狠抓 落实

        一、提高站位,凝聚"合力"
        二、狠抓落实。文字。
        """,
      """
      1 一、|提高站位,凝聚"合力"| full h5 c2
      2 二、|狠抓落实| full h6 c3
      """)
  }

  @Test("An elision at the end of the contents belongs to them")
  func elisionInContents() {
    let dump = OutlineDump("目录\n一、甲部分内容\n二、乙部分内容\n……\n\n一、甲部分内容\n文字。\n二、乙部分内容\n文字。\n")
    #expect(dump.parts == "contents 1-4, front 5-5, body 6-9")
    #expect(dump.document.outline.sections.map(\.presence) == [.full, .full])
  }

  @Test("A heading with a lower number than the first entry is the body's")
  func lowerNumber() {
    let dump = OutlineDump("目录\n二、乙部分\n三、丙部分\n\n一、甲部分\n文字。\n二、乙部分\n文字。\n三、丙部分\n文字。\n")
    #expect(dump.parts == "contents 1-3, front 4-4, body 5-10")
    #expect(dump.document.outline.sections.allSatisfy { $0.presence == .full })
  }

  @Test("A word that text follows directly, and blank lines part from the entries, is a heading")
  func wordBeforeText() {
    let dump = OutlineDump("目录\n一、甲部分\n二、乙部分\n\n前言\n开头的话。\n一、甲部分\n文字。\n二、乙部分\n文字。\n")
    #expect(dump.ownText(of: "u1") == "开头的话。")
    let other = OutlineDump("目录\n一、甲部分\n二、乙部分\n结束语\n\n一、甲部分\n文字。\n二、乙部分\n文字。\n")
    #expect(other.document.outline.sections.last?.presence == .contentsOnly)
  }

  @Test("The word 目录 in the footer makes no contents")
  func strayWord() {
    let dump = OutlineDump("一、甲部分\n文字。\n二、乙部分\n文字。\n目录\nTop\n")
    #expect(dump.text == "1 一、|甲部分| full h1\n2 二、|乙部分| full h3")
    #expect(!dump.document.parts.contains { $0.kind == .contents })
  }
}
