import Foundation
import Testing

@Suite(.timeLimit(.minutes(1)))
struct SearchJSONTests {
  private struct Answer: Decodable {
    let format: Int
    let query: String
    let meaning: String
    let total: Int
    let sections: [Count]
    let hits: [Hit]

    struct Count: Decodable, Equatable {
      let path: String
      let count: Int
    }

    struct Hit: Decodable {
      let path: String?
      let address: String?
      let part: String
      let line: Int
      let column: Int
      let range: [Int]
      let pinyin: Bool
      let text: String
    }
  }

  private func search(_ arguments: String) throws -> Answer {
    let outcome = try Shell.run("tigang search speech.txt --format json \(arguments)", in: .withSpeech())
    #expect(outcome.errors.isEmpty)
    let answer = try JSONDecoder.tigang.decode(Answer.self, from: outcome.output)
    #expect(outcome.status == (answer.total == 0 ? 1 : 0))
    return answer
  }

  /// Where a text stands in the speech: bytes, lines and columns found without the program.
  private func places(of text: String) throws -> [(range: [Int], line: Int, column: Int)] {
    let source = try TemporaryFolder.speech()
    var places: [(range: [Int], line: Int, column: Int)] = []
    var start = 0
    while let found = source.range(of: Data(text.utf8), in: start..<source.count) {
      let before = String(decoding: source[..<found.lowerBound], as: UTF8.self).components(separatedBy: "\n")
      let column = (before.last?.unicodeScalars.count ?? 0) + 1
      places.append(([found.lowerBound, found.upperBound], before.count, column))
      start = found.upperBound
    }
    return places
  }

  @Test(
    "Ranges are bytes of the file, columns are characters, both from the right end",
    arguments: ["民族文化", "创建", "3D"])
  func places(query: String) throws {
    let answer = try search("'\(query)'")
    let expected = try places(of: query)
    #expect(answer.format == 1 && answer.query == query)
    #expect(answer.total == expected.count && !expected.isEmpty)
    #expect(answer.hits.map(\.range) == expected.map(\.range))
    #expect(answer.hits.map(\.line) == expected.map(\.line))
    #expect(answer.hits.map(\.column) == expected.map(\.column))
    #expect(answer.hits.allSatisfy { $0.text.contains(query) })
  }

  @Test("Hits are counted by section, and outside the body they belong to none")
  func sections() throws {
    let answer = try search("民族文化")
    #expect(answer.total == 8)
    #expect(answer.sections == [.init(path: "2.2", count: 2), .init(path: "3.2", count: 5)])
    #expect(answer.hits.map(\.path) == [nil, "2.2", "2.2", "3.2", "3.2", "3.2", "3.2", "3.2"])
    #expect(answer.hits.first?.line == 33)
    #expect(answer.hits.map(\.address).first == .some(nil))
    #expect(answer.hits.last?.address == "三(二)")
  }

  @Test("A section that only the contents name has its hits there, for in: and in the path")
  func contentsOnly() throws {
    let answer = try search("'in:五 title:健全'")
    #expect(answer.total == 1)
    #expect(answer.hits.map(\.path) == ["5.2"])
    #expect(answer.hits.map(\.part) == ["contents"])
    #expect(answer.sections.isEmpty)
    #expect(try search("'in:四 title:健全'").total == 0)
    #expect(try search("民族文化 --max 2").hits.map(\.part) == ["contents", "body"])
  }

  @Test(
    "The meaning says in words how the query was read",
    arguments: [
      ("民族文化", "民族文化"), ("mztj", "pinyin mztj: 民族团结 9"), ("min zu", "pinyin min zu: 民族 27"),
      ("民族 -团结", "民族: 13; not 团结"), ("title:民族", "title 民族: 3"), ("in:三(二) 民族", "民族: 5; in 三(二)"),
      ("/民.文化/", "expression 民.文化: 8"), ("num:3", "number 3: 10"), ("創建|团结", "創建: 15 or 团结: 13"),
    ])
  func meaning(query: String, meaning: String) throws {
    #expect(try search("'\(query)'").meaning == meaning)
  }

  @Test("Initials find what the characters find, byte for byte")
  func pinyin() throws {
    #expect(try search("mztj").hits.map(\.range) == places(of: "民族团结").map(\.range))
    #expect(try search("'mztj pinyin:off'").hits.isEmpty)
  }

  @Test(
    "A hit says whether it is read in pinyin", arguments: [("mztj", true), ("民族团结", false), ("3d", false)])
  func reading(query: String, isPinyin: Bool) throws {
    let hits = try search(query).hits
    #expect(!hits.isEmpty && hits.allSatisfy { $0.pinyin == isPinyin })
  }

  @Test("--max limits the hits that are printed, not what is counted")
  func limit() throws {
    let answer = try search("民族文化 --max 1")
    #expect(answer.total == 8)
    #expect(answer.hits.count == 1)
    #expect(answer.sections.map(\.count) == [2, 5])
  }

  @Test("A search without hits is an answer too")
  func nothing() throws {
    let answer = try search("xyzzy")
    #expect(answer.total == 0)
    #expect(answer.hits.isEmpty && answer.sections.isEmpty)
  }

  @Test("Width and case of the query make no difference", arguments: ["３Ｄ打印", "3d打印", "３d打印"])
  func folding(query: String) throws {
    let expected = try places(of: "3D打印").map(\.range)
    #expect(try search(query).hits.map(\.range) == expected)
  }
}
