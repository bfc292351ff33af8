import OutlineModel
import TestSupport
import Testing

@testable import OutlineSearch

@Suite("Hostile expressions", .timeLimit(.minutes(1)))
struct HostileExpressionTests {
  /// Those that take a search which runs back more steps than there are atoms, for 300 characters.
  private static let expressions = [
    "(a*)*b", "(a|a)*b", "(a|aa)+b", "(a+)+(a+)+b", "(a?){50}a{50}b", "(.*)*x", "(a|b|ab)*c", "((a*)*)*d",
  ]

  @Test("An expression has one state at a time, however many ways lead to it", arguments: expressions)
  func endsAtAll(expression: String) throws {
    let index = SearchIndex(Document(Array(String(repeating: "a", count: 300).utf8)))
    #expect(try index.allHits(of: SearchQuery("/\(expression)/")).count == 0)
  }

  @Test("Four times the text takes no more than about four times as long", arguments: expressions)
  func takesLinearTime(expression: String) throws {
    let query = try SearchQuery("/\(expression)/")
    let line = String(repeating: "a", count: 30) + "\n"
    let ratios = try (0..<5).map { _ in
      let (small, big) = (try duration(query, line, count: 20), try duration(query, line, count: 80))
      return big / small
    }
    // Work that grows with the square would take 16 times as long.
    #expect(ratios.min() ?? 0 < 9)
  }

  private func duration(_ query: SearchQuery, _ line: String, count: Int) throws -> Double {
    let index = SearchIndex(Document(Array(String(repeating: line, count: count).utf8)))
    return try processorTime { _ = try index.allHits(of: query) }
  }
}
