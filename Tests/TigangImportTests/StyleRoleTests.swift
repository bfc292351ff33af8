import Testing

@testable import tigang_import

@Suite("Roles of styles")
struct StyleRoleTests {
  @Test(
    "A style of a heading is known by its name in any language, encoded or not",
    arguments: [
      "heading 2", "Heading_20_2", "标题 2", "標題 2", "見出し 2", "제목 2", "Überschrift 2", "Titre 2",
      "_6807__9898__20_2",
    ])
  func headings(name: String) {
    #expect(StyleRole(styleName: name) == .heading(depth: 2))
  }

  @Test(
    "A name that only resembles one says nothing",
    arguments: ["Heading_2", "标题 2 字符", "Kopf 1", "a_zz_b", "_", ""])
  func others(name: String) {
    #expect(StyleRole(styleName: name) == nil)
  }

  @Test("Entries of contents and preformatted text are known by encoded names")
  func encoded() {
    #expect(StyleRole(styleName: "Contents_20_3") == .contents(depth: 3))
    #expect(StyleRole(styleName: "Preformatted_20_Text") == .preformatted)
  }
}
