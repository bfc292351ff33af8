import Foundation
import Testing

@Suite(.timeLimit(.minutes(1)))
struct OutlineJSONTests {
  private func outline(_ arguments: String = "speech.txt") throws -> OutlineJSON {
    let outcome = try Shell.run("tigang outline --format json \(arguments)", in: .withSpeech())
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    return try OutlineJSON(outcome.output)
  }

  @Test("The speech has its twenty sections, each with its place, its label and what there is of it")
  func sections() throws {
    #expect(try outline().sections.map(SpeechSection.init) == SpeechSection.all)
  }

  @Test("Numbers, styles, depths and columns belong to the labels")
  func numbers() throws {
    for section in try outline().sections {
      let components = section.path.split(separator: ".").map { Int($0) }
      #expect(section.depth == components.count)
      #expect(section.number == components.last)
      #expect(section.suffix == nil)
      #expect(section.style == (section.depth == 1 ? "chinese" : "chinese-parenthesised"))
      // Two spaces stand before each heading.
      #expect(section.column == section.line.map { _ in 3 })
    }
  }

  @Test("Characters are counted without white space, with the heading and all inside")
  func characters() throws {
    let sections = try outline().sections
    let lines = String(decoding: try TemporaryFolder.speech(), as: UTF8.self).components(separatedBy: "\n")
    for (path, range) in [("3.2", 79...79), ("3", 75...81), ("2.2", 69...71), ("4.1", 85...87)] {
      let expected = lines[range.lowerBound - 1..<range.upperBound].joined().unicodeScalars.count {
        !$0.properties.isWhitespace
      }
      #expect(sections.first { $0.path == path }?.characters == expected, "\(path)")
    }
    #expect(sections.filter { $0.presence == "contents-only" }.allSatisfy { $0.characters == 0 })
  }

  @Test("The document is named with its title, its date, its encoding and its profile")
  func document() throws {
    let outline = try outline()
    #expect(outline.format == 1)
    #expect(outline.source == "speech.txt")
    #expect(outline.encoding == "utf-8")
    #expect(outline.profile == "speech")
    #expect(outline.title == "在创建全国民族团结进步示范县工作推进会上的主持讲话")
    #expect(outline.date == "2025-08-20")
    #expect(try self.outline("- <speech.txt").source == "-")
  }

  @Test("Its anomalies are those that were put into it, in the order of the text")
  func anomalies() throws {
    let anomalies = try outline().anomalies
    let expected = [
      "missing-in-body 17 1.2", "missing-in-body 19 1.3", "missing-in-body 21 2", "missing-in-body 23 2.1",
      "missing-in-body 41 4.2", "missing-in-body 43 4.3", "missing-in-body 45 5", "text-cut 53 -",
      "words-removed 61 -", "text-cut 67 1.1", "number-lost 69 2.2", "words-removed 79 3.2",
      "text-cut 87 4.1",
    ]
    #expect(anomalies.map { "\($0.code) \($0.line ?? 0) \($0.section ?? "-")" } == expected)
    #expect(anomalies.first { $0.code == "number-lost" }?.message.contains("二(二)") == true)
  }

  @Test("All fields of the contract are there, where nothing is to be said as null")
  func fields() throws {
    let outcome = try Shell.run("tigang outline --format json speech.txt", in: .withSpeech())
    let object = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(
      Set(object.keys).isSuperset(of: [
        "format", "source", "encoding", "profile", "title", "date", "sections", "anomalies",
      ]))
    let sections = try #require(object["sections"] as? [[String: Any]])
    for section in sections {
      #expect(
        Set(section.keys).isSuperset(of: [
          "path", "depth", "label", "number", "suffix", "style", "title", "line", "column", "contents_line",
          "presence",
          "characters",
        ]))
    }
    #expect(sections[2]["line"] is NSNull)
    #expect(sections[2]["column"] is NSNull)
  }

  @Test("--depth leaves out deeper sections and counts them all the same")
  func depth() throws {
    let sections = try outline("speech.txt --depth 1").sections
    #expect(sections.map(\.path) == ["1", "2", "3", "4", "5"])
    #expect(try sections.map(\.characters) == outline().sections.filter { $0.depth == 1 }.map(\.characters))
  }

  @Test("The messages are English and the JSON the same, whatever the interface speaks")
  func language() throws {
    let english = try Shell.run("tigang outline --format json speech.txt", in: .withSpeech())
    let chinese = try Shell.run("tigang outline --format json speech.txt --language zh", in: .withSpeech())
    #expect(english.output == chinese.output)
  }

  @Test("What could harm a terminal or break the JSON is escaped, and comes back as it was")
  func escapes() throws {
    let folder = try TemporaryFolder()
    let title = "引\"号\\反\u{1B}[2J\u{202E}倒\u{9B}转"
    try folder.write("一、\(title)\n\n正文。\n\n二、第二节\n\n正文。\n", to: "odd \"name\".txt")
    let outcome = try Shell.run("tigang outline --format json 'odd \"name\".txt'", in: folder)
    let outline = try OutlineJSON(outcome.output)
    #expect(outline.source == "odd \"name\".txt")
    #expect(outline.sections.first?.title == title)
    #expect(
      outcome.text.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
      })
    #expect(!outcome.text.unicodeScalars.contains("\u{202E}"))
  }
}
