import MarkedText
import Testing

@Suite("Pages as they are found")
struct FoundPageTests {
  /// A page and what a reader expects of it: the blocks of its main text, in short.
  struct Page: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let html: String
    var title: String?
    var date: String?
    let body: [String]
  }

  @Test("Title, date and main text of a page are what a reader expects", arguments: pages)
  func mainText(_ page: Page) throws {
    let marked = try ImportRun(Array(page.html.utf8), name: "a.html").marked()
    #expect(marked.title == page.title)
    #expect(marked.date == page.date)
    let body = zip(marked.blocks, marked.summary).filter { $0.0.part == .body && !$0.0.range.isEmpty }.map(
      \.1)
    #expect(
      body.map { $0.replacing(text, with: "…").replacing(/[ \u{3000}\u{A0}]+/, with: " ") } == page.body)
  }

  @Test("A page of nothing but comments has them as its text")
  func commentsOnly() throws {
    let page = "<body><div class=comments><h2>甲</h2><p>\(text)</p><h2>乙</h2><p>\(text)</p></div></body>"
    let marked = try ImportRun(Array(page.utf8), name: "a.html").marked()
    #expect(marked.blocks.filter { $0.kind == .heading }.map(\.part) == [.body, .body])
  }

  static let pages = [notice, frames, layout, word, blog, declared]

  private static let notice = Page(
    testDescription: "a notice of an office",
    html: """
      <html><head><meta charset=utf-8><title>关于河道的通知_河东县</title>
      <meta name=PubDate content="2025-08-20 09:30:00"><meta name=ArticleTitle content="关于河道的通知"></head><body>
      <div><a href=/>首页</a><a href=/a>公开</a></div><div class=crumb>位置：<a href=/>首页</a> &gt; <a href=/y>通知</a></div>
      <div><h1>关于河道的通知</h1><div>发布时间：2025-08-20 <a>大</a> <a>小</a></div>
      <div class=TRS_Editor><p align=center>东政发〔2025〕12号</p><p>　　<strong>一、要求</strong></p><p>　　\(text)</p>
      <p>　　<strong>（一）责任。</strong>\(text)</p><p>　　<strong>二、任务</strong></p><p>　　\(text)</p>
      <p align=right>2025年8月18日</p></div><div class=share>分享到：<a>微信</a><a>微博</a></div></div>
      <div class=foot><a>网站地图</a><p>主办：办公室</p></div></body></html>
      """,
    title: "关于河道的通知", date: "2025-08-20",
    body: [
      "paragraph: 东政发〔2025〕12号", "paragraph: 一、要求", "paragraph: …", "paragraph: （一）责任。…",
      "paragraph: 二、任务", "paragraph: …", "paragraph: 2025年8月18日",
    ])

  private static let frames = Page(
    testDescription: "a page in frames",
    html: """
      <html><head><title>河道手册</title></head><frameset cols="20%,80%"><frame src=menu.html name=目录>
      <frame src=main.html><noframes><body><p>不支持框架。</p></body></noframes></frameset></html>
      """,
    title: "河道手册", body: ["paragraph: 目录", "paragraph: main.html"])

  private static let layout = Page(
    testDescription: "text within tables that lay out the page",
    html: """
      <title>关于河道的报告</title><table><tr><td colspan=2><a href=1>首页</a> <a href=2>新闻</a></td></tr><tr><td><table>
      <tr><td><a href=4>相关</a></td></tr></table></td><td><table><tr><td align=center><b>关于河道的报告</b></td></tr>
      <tr><td><p>一、情况</p><p>\(text)</p><table border=1><tr><th>年</th><th>长</th></tr><tr><td>1</td><td>2</td></tr>
      </table><p>二、问题</p><p>\(text)</p></td></tr></table></td></tr><tr><td colspan=2>版权所有</td></tr></table>
      """,
    title: "关于河道的报告",
    body: [
      "paragraph: 一、情况", "paragraph: …", "table: 年 | 长\n1 | 2", "paragraph: 二、问题", "paragraph: …",
    ])

  private static let word = Page(
    testDescription: "a document that Word has saved as a page",
    html: """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>报告</title><!--[if gte mso 9]><xml>
      <o:Author>张三</o:Author></xml><![endif]--><style><!-- p.MsoNormal {mso-style-unhide:no;} --></style></head><body>
      <!-- <![if no]> --><h1><![if !supportLists]><span style='mso-list:Ignore'>一、</span><![endif]>情况<o:p></o:p></h1>
      <p class=MsoNormal>\(text)<o:p></o:p></p><p><!--[if !supportLists]-->1.<span>&nbsp; </span><!--[endif]-->清淤</p>
      <h1>二、问题</h1><p>\(text)<!--[if gte vml 1]><v:shape>无</v:shape><![endif]--></p></body></html>
      """,
    title: "报告",
    body: ["heading 1: 一、情况", "paragraph: …", "paragraph: 1. 清淤", "heading 1: 二、问题", "paragraph: …"])

  private static let blog = Page(
    testDescription: "an entry of a diary with comments",
    html: """
      <title>River | A diary</title><meta property="og:title" content="River">
      <meta property="article:published_time" content="2025-08-20T09:30:00Z"><header><a href=/>A diary</a></header>
      <div id=main><div class=post><h2>River</h2><p>\(text)</p><p>\(text)</p><h3>One</h3><p>\(text)</p><h3>Two</h3>
      <p>\(text)</p></div><div id=comments><h3>2 comments</h3><ol><li>Bob: <p>Very nice.</p></li><li>Cat: <p>No.</p></li>
      </ol><h3>Leave a reply</h3></div></div><div id=sidebar><h3>Recent</h3><a href=1>One</a></div>
      """,
    title: "River", date: "2025-08-20",
    body: [
      "heading 2: River", "paragraph: …", "paragraph: …", "heading 3: One", "paragraph: …", "heading 3: Two",
      "paragraph: …",
    ])

  private static let declared = Page(
    testDescription: "a page that says GB2312 and is UTF-8",
    html: """
      <meta http-equiv=Content-Type content="text/html; charset=gb2312"><title>报告</title><h2>一、情况</h2><p>\(text)</p>
      <h2>二、问题</h2><p>\(text)</p>
      """,
    title: "报告", body: ["heading 2: 一、情况", "paragraph: …", "heading 2: 二、问题", "paragraph: …"])
}

/// A paragraph as long as those of a document.
private let text = "河道整治工作今年按照计划推进，各乡镇都有专人负责，截至目前共完成清淤三十公里，修复堤岸八公里，栽种了树木四百棵，都已验收。"
