import TestSupport
import Testing

@testable import OutlineModel

/// What one fault in a statute does to its outline: nothing but what it says.
@Suite("One fault in a statute")
struct StatuteFaultTests {
  private static let count = 30

  /// The articles of a statute, a line each, in chapters of six.
  private struct Statute {
    var lines: [String] = []
    /// The places of the articles.
    var articles: [Int] = []

    init(_ random: inout SeededGenerator) {
      for article in 1...count {
        if article % 6 == 1 { lines.append("第\(SeededGenerator.numeral(article / 6 + 1))章　第\(article)类管理") }
        articles.append(lines.count)
        let subject = random.pick(["道路", "桥梁", "水库", "档案"])
        lines.append(
          "第\(SeededGenerator.numeral(article))条　\(subject)\(article)号的养护应当符合规定，并按照要求报送有关部门登记备案。")
      }
    }

    var document: Document { OutlineParser.parse(SourceText(lines.joined(separator: "\n") + "\n")) }
    /// Label and parent's label of all sections in order.
    var sections: [String] {
      let document = document
      return document.outline.sections.indices.map { index in
        document.label(of: index) + " in " + (document.outline[index].parent.map(document.label(of:)) ?? "-")
      }
    }
    var anomalies: [Anomaly.Code] { document.examination().map(\.code) }
  }

  /// Checks every article but the first and last ones of the statute.
  private func forEachArticle(_ check: (Statute, _ article: Int) -> Void) {
    var random = SeededGenerator(seed: 51)
    let statute = Statute(&random)
    #expect(statute.anomalies == [])
    #expect(statute.sections.count == Self.count + 5)
    for article in 2..<Self.count { check(statute, article) }
  }

  @Test("A dropped article is lost alone, and its number is missed")
  func dropped() {
    forEachArticle { statute, article in
      var faulty = statute
      let place = faulty.articles[article - 1]
      faulty.lines.remove(at: place)
      var expected = statute.sections
      expected.remove(at: place)
      #expect(faulty.sections == expected, "article \(article)")
      #expect(faulty.anomalies == [.numberGap], "article \(article)")
    }
  }

  @Test("A doubled article is there twice, which is told once")
  func doubled() {
    forEachArticle { statute, article in
      var faulty = statute
      let place = faulty.articles[article - 1]
      faulty.lines.insert(faulty.lines[place], at: place)
      var expected = statute.sections
      expected.insert(expected[place], at: place)
      #expect(faulty.sections == expected, "article \(article)")
      #expect(faulty.anomalies == [.numberDuplicate], "article \(article)")
    }
  }

  @Test("Two neighbours that have changed places are both there, and one is out of order")
  func swapped() {
    forEachArticle { statute, article in
      guard article + 1 < Self.count, article % 6 != 0 else { return }
      var faulty = statute
      let place = faulty.articles[article - 1]
      faulty.lines.swapAt(place, place + 1)
      var expected = statute.sections
      expected.swapAt(place, place + 1)
      #expect(faulty.sections == expected, "article \(article)")
      #expect(faulty.anomalies == [.numberOrder], "article \(article)")
    }
  }

  @Test("An article that runs on in the line of the one before is found there")
  func joined() {
    forEachArticle { statute, article in
      guard article % 6 != 0 else { return }
      var faulty = statute
      let place = faulty.articles[article - 1]
      faulty.lines[place] += faulty.lines.remove(at: place + 1)
      #expect(faulty.sections == statute.sections, "article \(article)")
      #expect(faulty.anomalies == [.headingInParagraph], "article \(article)")
    }
  }

  @Test("An article with another number stays where it is, and is told once", arguments: 1...9)
  func renumbered(digit: Int) {
    forEachArticle { statute, article in
      let wrong = article / 10 * 10 + digit
      guard wrong != article else { return }
      var faulty = statute
      let place = faulty.articles[article - 1]
      let label = "第\(SeededGenerator.numeral(wrong))条"
      faulty.lines[place] = label + faulty.lines[place].drop { $0 != "　" }
      var expected = statute.sections
      expected[place] = label + expected[place].drop { $0 != " " }
      #expect(faulty.sections == expected, "article \(article) as \(wrong)")
      #expect(faulty.anomalies.count == 1, "article \(article) as \(wrong): \(faulty.anomalies)")
    }
  }

  @Test("A dropped heading of a chapter leaves its articles in the chapter before")
  func droppedChapter() {
    var random = SeededGenerator(seed: 52)
    let statute = Statute(&random)
    for chapter in 2...4 {
      var faulty = statute
      faulty.lines.remove(at: faulty.articles[(chapter - 1) * 6] - 1)
      let (lost, kept) = (
        "第\(SeededGenerator.numeral(chapter))章", "第\(SeededGenerator.numeral(chapter - 1))章"
      )
      let expected = statute.sections.filter { $0 != "\(lost) in -" }.map {
        $0.hasSuffix(" in \(lost)") ? $0.replacing(" in \(lost)", with: " in \(kept)") : $0
      }
      #expect(faulty.sections == expected, "chapter \(chapter)")
      #expect(faulty.anomalies == [.numberGap], "chapter \(chapter)")
    }
  }
}
