import OutlineModel
import Testing

@testable import OutlineSearch

@Suite("Numbers")
struct NumberScanTests {
  private func found(_ query: String, in text: String) throws -> [String] {
    let source = SourceText(text)
    let hits = try SearchIndex(Document(Array(text.utf8))).allHits(of: SearchQuery(query))
    return hits.byteRanges.map { source.string(ByteRange($0)) }
  }

  @Test(
    "A sign that is a part of a word is no number",
    arguments: [
      ("num:3", "参加、参与、参考、人参", []), ("num:3", "第参条,叁、甲,(参)", ["参", "叁", "参"]),
      ("num:5", "伍先生", []), ("num:6", "陆地,大陆", []), ("num:0", "零售,零 售", []),
      ("num:1", "一些,一般,统一,唯一,一定", []), ("num:1", "一人,第一,其一。", ["一", "一", "一"]),
      ("num:2", "二、两人", ["二", "两"]), ("num:35", "参拾伍,叁拾伍元", ["参拾伍", "叁拾伍"]),
    ] as [(String, String, [String])])
  func words(query: String, text: String, expected: [String]) throws {
    #expect(try found(query, in: text) == expected)
  }

  @Test(
    "Commas that group thousands belong to a number",
    arguments: [
      ("num:1234", "1,234 1，234 1234", ["1,234", "1，234", "1234"]),
      ("num:1234567", "共1,234,567元", ["1,234,567"]),
      ("num:234", "1,234", []), ("num:123", "2020,123;123", ["123", "123"]), ("num:1", "1,2345", ["1"]),
      ("num:1", "1,", ["1"]),
    ] as [(String, String, [String])])
  func groups(query: String, text: String, expected: [String]) throws {
    #expect(try found(query, in: text) == expected)
  }
}
