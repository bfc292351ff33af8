import Testing

@testable import OutlineModel

/// A layout of what stands before the first section: the lines, and the front that a dump shows of it.
struct FrontLayout: CustomTestStringConvertible {
  let name: String
  let lines: String
  let front: String

  var testDescription: String { name }
}

@Suite("Front matter")
struct FrontMatterTests {
  static let layouts = [
    FrontLayout(
      name: "report with dashes, date line and speaker",
      lines: """
        政 府 工 作 报 告

        ——2024年1月15日在青山县第八届人民代表大会第三次会议上

        青山县人民政府县长\u{3000}\u{3000}李四

        各位代表：

        现在，我代表县人民政府向大会报告工作，请予审议。
        """,
      front: "政 府 工 作 报 告 / 2024-01-15 / 各位代表： / 7"),
    FrontLayout(
      name: "speech with a date in brackets and a name",
      lines: "在全县经济工作会议上的讲话\n张  三\n（2024年3月8日）\n\n同志们：\n今天讲三点意见。",
      front: "在全县经济工作会议上的讲话 / 2024-03-08 / 同志们： / 5"),
    FrontLayout(
      name: "date in Chinese numerals",
      lines: "在庆祝大会上的讲话\n（二〇二四年七月一日）\n尊敬的各位来宾，女士们、先生们：",
      front: "在庆祝大会上的讲话 / 2024-07-01 / 尊敬的各位来宾，女士们、先生们： / 3"),
    FrontLayout(
      name: "date with letters O for 〇", lines: "在表彰大会上的讲话\n（二O二三年十月十日）\n同志们：",
      front: "在表彰大会上的讲话 / 2023-10-10 / 同志们： / 3"),
    FrontLayout(
      name: "date with circles for 〇", lines: "在表彰大会上的讲话\n二○二四年一○月三○日\n同志们：",
      front: "在表彰大会上的讲话 / 2024-10-30 / 同志们： / 3"),
    FrontLayout(
      name: "date with dots in full width",
      lines: "在座谈会上的发言\n２０２４．１２．３１\n各位领导、各位同事:",
      front: "在座谈会上的发言 / 2024-12-31 / 各位领导、各位同事: / 3"),
    FrontLayout(
      name: "publication before the day of the speech",
      lines: "在座谈会上的讲话\n（2024年3月8日）\n发布时间：2024-03-11 来源：本站\n同志们：",
      front: "在座谈会上的讲话 / 2024-03-11 / 同志们： / 4"),
    FrontLayout(
      name: "saved page whose title stands twice",
      lines: """
        首页 > 范文大全
        范文大全
        最新文章
        青年干部要做奋斗者
        发布日期：2024/05/04
        青年干部要做奋斗者
        朋友们：
        """,
      front: "青年干部要做奋斗者 / 2024-05-04 / 朋友们： / 7"),
    FrontLayout(
      name: "no salutation: the first paragraph opens",
      lines: "全县防汛工作实施方案\n为切实做好防汛工作，现制定本方案。",
      front: "全县防汛工作实施方案 / - / - / 2"),
    FrontLayout(
      name: "a sentence that speaks of persons is no salutation",
      lines: "年度工作总结\n一年来，在上级领导下取得较好成绩。现将情况总结如下：",
      front: "年度工作总结 / - / - / 2"),
    FrontLayout(name: "a title alone", lines: "年度工作要点", front: "年度工作要点 / - / - / 2"),
    FrontLayout(
      name: "month without day is no date", lines: "工作总结\n（2024年3月）\n同志们：", front: "工作总结 / - / 同志们： / 3"),
    FrontLayout(
      name: "days that do not exist are no date", lines: "工作总结\n2024年13月1日\n2024年1月32日\n同志们：",
      front: "工作总结 / - / 同志们： / 4"),
    FrontLayout(
      name: "a date within the opening is none of the title block",
      lines: "工作报告\n各位代表：\n自2023年5月6日以来，全县上下一心，攻坚克难，各项工作取得明显成效，现将有关情况报告如下，请各位代表予以审议，并提出宝贵意见。",
      front: "工作报告 / - / 各位代表： / 2"),
  ]

  @Test("Title, date, salutation and opening are recognised", arguments: layouts)
  func layout(layout: FrontLayout) {
    let dump = OutlineDump(layout.lines + "\n一、甲\n文字。\n二、乙\n文字。\n")
    #expect(dump.front == layout.front)
    #expect(dump.document.outline.count == 2)
  }

  @Test("The date of a signature, behind the first paragraph, is none of the title block")
  func signature() {
    let letter = OutlineDump("给读者的信\n我们把这本小册子交给您。\n编辑部\n2024年5月6日\n")
    #expect(letter.document.date == nil)
    let dated = OutlineDump("给读者的信\n2024年5月1日\n我们把这本小册子交给您。\n2024年5月6日\n")
    #expect(dated.document.date == "2024-05-01")
  }

  @Test("Front matter on both sides of the contents is read together")
  func aroundContents() {
    let dump = OutlineDump(
      """
      在推进会上的讲话
      发布时间：2024-05-06
      目录
      一、甲部分
      二、乙部分

      在推进会上的讲话
      同志们：
      一、甲部分
      二、乙部分
      """)
    #expect(dump.front == "在推进会上的讲话 / 2024-05-06 / 同志们： / 8")
    #expect(dump.document.title?.lowerBound == 0)
    #expect(dump.parts == "front 1-2, contents 3-5, front 6-8, body 9-10")
  }

  @Test("Navigation before and links behind the text are kept out of the body")
  func navigation() {
    let dump = OutlineDump(
      """
      网站首页
      首页 > 领导讲话 > 正文

      在全县动员大会上的讲话

      同志们：
      一、甲
      文字。
      二、乙
      文字。

      上一篇：关于放假的通知
      下一篇：没有了
      责任编辑：王五
      版权所有 © 青山县人民政府
      返回顶部
      Top
      """)
    #expect(dump.parts == "front 1-6, body 7-11, back 12-17")
    #expect(dump.document.title.map(dump.document.source.string) == "在全县动员大会上的讲话")
    #expect(dump.ownText(of: "2") == "文字。")
  }

  @Test("Where paragraphs are indented, short lines without indent at the end are footer, sentences are not")
  func indent() {
    let paragraph = "    " + String(repeating: "各级各部门要切实履行主体责任，", count: 4) + "抓出成效。\n"
    let text = "    一、甲\n" + String(repeating: paragraph, count: 4)
    #expect(OutlineDump(text + "某某工作室\n网友评论\n").parts == "body 1-5, back 6-7")
    for ending in ["谢谢大家！", "谢谢大家!", "让我们共同努力。", "大家说行不行？"] {
      #expect(OutlineDump(text + ending + "\n").parts == "body 1-6")
    }
  }

  @Test("A word of the footer within the text cuts nothing off")
  func footerWordInText() {
    let dump = OutlineDump("一、甲\n版权所有者要维权。\n二、乙\n文字。\n")
    #expect(dump.parts == "body 1-4")
  }

  @Test("A document without headings is one section behind its title")
  func plain() {
    let dump = OutlineDump("在表彰会上的主持词\n同志们：\n现在开会。\n一是宣读决定。\n散会！\n")
    #expect(dump.text == "u1 || full")
    #expect(dump.front == "在表彰会上的主持词 / - / 同志们： / 2")
    #expect(dump.parts == "front 1-1, body 2-5")
    #expect(dump.document.profile == .plain)
  }

  @Test(
    "Any text is a document of at least one section",
    arguments: ["", "\n", "\n\n \n\u{3000}\n", "只有标题", "一句话。\n"])
  func tiny(text: String) {
    let dump = OutlineDump(text)
    #expect(dump.text == "u1 || full")
    #expect(dump.document.body == 0..<text.utf8.count)
    #expect(dump.document.title == nil)
    #expect(dump.document.anomalies == [])
  }
}
