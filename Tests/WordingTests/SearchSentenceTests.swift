import OutlineModel
import OutlineSearch
import Testing

@testable import Wording

@Suite("The sentences on queries")
struct SearchSentenceTests {
  private static let document = OutlineParser.parse(
    SourceText("题目\n\n一、民族团结\n\n民族与民主,mz,第3条。\n\n二、团结\n\n没有别的。\n"))

  @Test(
    "The meaning of a query is said in both languages, and of a plain text nothing",
    arguments: [
      ("民族", nil, nil),
      ("mztj", "pinyin mztj: 民族团结 1", "拼音 mztj: 民族团结 1"),
      ("mz", "pinyin mz: mz 1, 民族 2, 民主 1", "拼音 mz: mz 1, 民族 2, 民主 1"),
      ("民族 -别的", "民族: 2; not 别的", "民族: 2; 不含 别的"),
      ("民主|别的", "民主: 1 or 别的: 1", "民主: 1 或 别的: 1"),
      ("title:团结", "title 团结: 2", "标题 团结: 2"),
      ("/民./", "expression 民.: 3", "正则 民.: 3"),
      ("num:3", "number 3: 1", "数 3: 1"),
      ("团结 in:二", "团结: 1; in 二", "团结: 1; 在 二 内"),
      ("团结 -in:二", "团结: 1; not in 二", "团结: 1; 不含 在 二 内"),
      ("团结 in:九", "团结: 0; no \"九\"", "团结: 0; 没有“九”"),
    ] as [(String, String?, String?)])
  func meaning(typed: String, english: String?, chinese: String?) throws {
    let query = try SearchQuery(typed)
    let hits = try #require(SearchIndex(Self.document).hits(of: query, isCancelled: { false }))
    #expect(Language.english.wording.meaning(of: hits) == english)
    #expect(Language.chinese.wording.meaning(of: hits) == chinese)
  }

  @Test(
    "What is no query is explained in both languages",
    arguments: [
      (" ", "the query is empty", "没有写要查找什么"),
      ("-a", "the query only says what is not wanted", "只写了不要什么,没有写要查找什么"),
      ("num:x", "\"x\" is no number; num: takes a number alone, as num:32", "“x”不是数;num: 后只写数字"),
      ("in:一", "where or how to search, not what for", "只写了在哪里、怎样查找"),
      ("title:", "nothing stands behind title:", "title: 后没有内容"),
      ("\"\"", "nothing in the quotation marks", "引号里没有内容"),
      ("//", "no expression between the slashes", "// 之间没有"), ("/a/i", "i cannot stand behind", "不能加 i"),
      ("a|in:一", "in: cannot stand beside |", "| 两边不能是 in:"),
      ("a -pinyin:off", "- cannot stand before pinyin:", "pinyin: 前不能加 -"),
      (String(repeating: "a", count: 1001), "at most 1,000 characters", "最多 1,000 字"),
      (String(repeating: "a ", count: 101), "at most 100 words", "最多 100 个"),
      (
        "pinyin:al", "pinyin:al is not known; pinyin: is off, common or all",
        "没有 pinyin:al;pinyin: 后可写 off、common、all"
      ),
      ("/(a/", "the expression /(a/ cannot be read: character 1: this ( is not closed", "第 1 字,( 没有闭合"),
      ("/a)/", "character 2: there is no ( for this )", "第 2 字,) 没有对应的 ("),
      ("/[a/", "character 1: ", "第 1 字,[ 没有闭合"), ("/[]/", "character 1: ", "[] 里没有字符"),
      ("/x[b-a]/", "character 3: ", "范围的首尾颠倒"), ("/*a/", "character 1: ", "没有可重复的内容"),
      ("/a{3,2}/", "character 2: ", "重复次数应写作 {2}、{2,} 或 {2,5}"), ("/a{2000}/", "character 2: ", "表达式太大"),
      ("/\\b/", "\\b", "不支持 \\b"),
      ("/" + String(repeating: "(", count: 200) + "/", "character ", "括号套得太深"),
    ])
  func faults(typed: String, english: String, chinese: String) throws {
    let fault = #expect(throws: SearchQueryError.self) { try SearchQuery(typed) }
    let error = try #require(fault)
    let sentences = (Language.english.wording.queryError(error), Language.chinese.wording.queryError(error))
    #expect(sentences.0.contains(english), "\(sentences.0)")
    #expect(sentences.1.contains(chinese), "\(sentences.1)")
  }
}
