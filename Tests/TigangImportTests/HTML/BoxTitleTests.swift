import Testing

@testable import tigang_import

@Suite("Titles of boxes in pages")
struct BoxTitleTests {
  private static func summary(_ body: String) throws -> [String] {
    let text = "一段够长的文字，说明这一节讲的是什么，读者应当怎样去做。"
    let page = "<h1>书</h1><h2>一、甲</h2><p>\(text)</p>\(body)<h2>二、乙</h2><p>\(text)</p>"
    let run = try ImportRun(Array("<html><body>\(page)</body></html>".utf8), name: "a.html")
    return try run.marked().summary.filter { !$0.hasSuffix(text) && $0 != "paragraph: " }
  }

  @Test(
    "The only heading of a box, before its text, is a paragraph, and so is who wrote it",
    arguments: [
      "<div class=\"note\"><h3 class=\"title\">注意</h3><p>小心。</p></div>",
      "<div class=\"x caution y\"><div><h4>注意</h4></div>小心。</div>",
      "<section role=\"doc-tip\"><h3>注意</h3><p>小心。</p></section>",
      "<h3 class=\"author\">注意</h3><p>小心。</p>",
    ])
  func boxes(body: String) throws {
    #expect(
      try Self.summary(body) == [
        "heading 1: 书", "heading 2: 一、甲", "paragraph: 注意", "paragraph: 小心。", "heading 2: 二、乙",
      ])
  }

  @Test(
    "A heading that heads more than a remark stays one",
    arguments: [
      "<div class=\"note\"><h3>注意</h3><p>小心。</p><h4>又</h4></div>", "<div class=\"note\"><h2>注意</h2></div>",
      "<div class=\"note\"><p>小心。</p><h3>注意</h3></div>", "<div class=\"notes\"><h3>注意</h3></div>",
    ])
  func sections(body: String) throws {
    #expect(try Self.summary(body).contains { $0.hasPrefix("heading") && $0.hasSuffix("注意") })
  }
}
