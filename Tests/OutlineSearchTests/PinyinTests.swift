import OutlineModel
import Testing

@testable import OutlineSearch

@Suite("Pinyin")
struct PinyinTests {
  /// What the first hit of a query is.
  private func found(_ query: String, in text: String) throws -> String? {
    let document = Document(Array(text.utf8))
    let hits = try SearchIndex(document).allHits(of: SearchQuery(query))
    return hits.byteRanges.first.map(document.source.string)
  }

  private func check(_ example: PinyinCase) throws {
    let found = try found(example.query, in: example.text)
    #expect(found == example.found, "\(example.query) in \(example.text)")
  }

  @Test("Syllables, initials and both together", arguments: PinyinCase.syllables)
  func syllables(example: PinyinCase) throws { try check(example) }

  @Test("Every common reading of a character", arguments: PinyinCase.polyphones)
  func polyphones(example: PinyinCase) throws { try check(example) }

  @Test("Every way to split letters into syllables", arguments: PinyinCase.splits)
  func splits(example: PinyinCase) throws { try check(example) }

  @Test("A last syllable that is not finished", arguments: PinyinCase.unfinished)
  func unfinished(example: PinyinCase) throws { try check(example) }

  @Test("Letters among ideographs, ü, spaces, traditional forms", arguments: PinyinCase.scripts)
  func scripts(example: PinyinCase) throws { try check(example) }

  @Test(
    "Historical readings are found on request alone",
    arguments: [("tong", "重"), ("ru", "女"), ("liao", "樂")])
  func rare(query: String, text: String) throws {
    #expect(try found(query, in: text) == nil)
    #expect(try found("\(query) pinyin:all", in: text) == text)
  }

  @Test("pinyin:off leaves letters that are letters")
  func off() throws {
    #expect(try found("minzu pinyin:off", in: "民族 minzu") == "minzu")
  }

  @Test("Hits say whether they are as they are written, and the meaning counts the readings")
  func tellsReadings() throws {
    let document = Document(Array("民族 mz 民主 民族".utf8))
    let hits = try SearchIndex(document).allHits(of: SearchQuery("mz"))
    #expect((0..<hits.count).map(hits.isPinyin) == [true, false, true, true])
    #expect([0, 1, 7, 8, 10, 22].map(hits.best) == [1, 1, 1, 1, 1, 1])
    let read = try SearchIndex(document).allHits(of: SearchQuery("minz"))
    #expect([0, 1, 10, 17].map(read.best) == [0, 1, 1, 2])
    #expect(try SearchIndex(document).allHits(of: SearchQuery("火星")).best(from: 0) == nil)
    let term = try #require(hits.meaning.clauses.first?.first)
    #expect(term.literalCount == 1 && term.pinyinCount == 3)
    #expect(term.readings == [.init(text: "民族", count: 2), .init(text: "民主", count: 1)])
  }

  @Test("Every letter more finds no more places")
  func refines() throws {
    let text = "各民族团结,民主,名字,中国人民的民族"
    let index = SearchIndex(Document(Array(text.utf8)))
    for query in ["minzutuanjie", "mztj", "zhongguorenmin"] {
      var last = Set(0..<text.utf8.count)
      for length in 1...query.count {
        let hits = try index.allHits(of: SearchQuery(String(query.prefix(length))))
        let starts = Set(hits.byteRanges.map(\.lowerBound))
        #expect(starts.isSubset(of: last), "\(query.prefix(length))")
        last = starts
      }
      #expect(!last.isEmpty || query == "mztj")
    }
  }
}
