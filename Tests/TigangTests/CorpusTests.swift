import Foundation
import Testing

/// The folder of real documents with answer keys, nil where the machine has none.
private let corpus = ProcessInfo.processInfo.environment["TIGANG_CORPUS"]

/// Real documents, where the machine has them: `TIGANG_CORPUS` is a folder with three reports, and with statutes
/// beside their answer keys in its folder `outline`.
@Suite(.enabled(if: corpus != nil, "TIGANG_CORPUS is not set"), .timeLimit(.minutes(2)))
struct CorpusTests {
  /// The sections of the reports, path and line, as read by eye.
  private static let reports = [
    "report-2013.gb18030.txt": "1 11, 2 18, 2.1 22, 2.2 28, 2.3 34, 2.4 41",
    "report-2014.gb18030.txt":
      "1 11, 1.1 17, 1.2 27, 1.3 37, 1.4 47, 2 55, 2.1 65, 2.2 75, 2.3 85, 2.4 97, 2.5 111",
    "report-2018.gb18030.txt": "1 11, 2 35, 2.1 47, 2.2 55, 2.3 63, 2.4 73, 2.5 81, 2.6 89, 2.7 97, 2.8 107",
  ]

  private func outline(_ file: URL) throws -> OutlineJSON {
    let folder = try TemporaryFolder()
    try folder.write(try Data(contentsOf: file), to: "document.txt")
    let outcome = try Shell.run("tigang outline document.txt --format json", in: folder)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    return try OutlineJSON(outcome.output)
  }

  private var folder: URL {
    get throws { URL(filePath: try #require(corpus)) }
  }

  @Test("The reports have the sections that a reader sees, and nothing odd", arguments: reports.keys.sorted())
  func report(name: String) throws {
    let outline = try outline(folder.appending(path: name))
    let sections = outline.sections.map { "\($0.path) \($0.line ?? 0)" }
    #expect(sections.joined(separator: ", ") == Self.reports[name])
    #expect(outline.anomalies.isEmpty)
  }

  @Test("The statutes have the sections of their keys below the right parents, and nothing odd")
  func statutes() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "outline").path)
    let keys = files.filter { $0.hasSuffix(".key.json") }
    #expect(!keys.isEmpty)
    for name in keys {
      let file = try folder.appending(path: "outline/\(name)")
      let key = try JSONDecoder().decode(AnswerKey.self, from: Data(contentsOf: file))
      let outline = try outline(folder.appending(path: "outline/\(name.dropLast(".key.json".count))"))
      #expect(key.differences(from: outline) == [], "\(name)")
      #expect(outline.anomalies.isEmpty, "\(name)")
    }
  }
}

/// The sections that a document has by its answer key.
private struct AnswerKey: Decodable {
  struct Section: Decodable {
    let line: Int
    let number: Int?
    let suffix: Int?
    let parent: Int?
    let optional: Bool
  }

  let sections: [Section]

  /// What an outline has otherwise; optional sections count neither way.
  func differences(from outline: OutlineJSON) -> [String] {
    let optional = Set(sections.filter(\.optional).map(\.line))
    let expected = sections.filter { !$0.optional }.map { section in
      let parent = section.parent.map { optional.contains($0) ? "any" : "\($0)" } ?? "top"
      return (section.line, "\(section.number ?? 0)-\(section.suffix ?? 0)", parent)
    }
    let found = Dictionary(Self.places(outline).map { ($0.line, $0) }) { first, _ in first }
    var differences = Set(found.keys).subtracting(expected.map(\.0)).subtracting(optional).map {
      "extra \($0)"
    }
    for (line, number, parent) in expected {
      let place = found[line]
      if place?.number != number || parent != "any" && place?.parent != parent {
        differences.append("\(line): \(number) below \(parent), not \(place.map { "\($0)" } ?? "nothing")")
      }
    }
    return differences
  }

  private static func places(_ outline: OutlineJSON) -> [(line: Int, number: String, parent: String)] {
    var open: [OutlineJSON.Section] = []
    return outline.sections.compactMap { section in
      while let last = open.last, last.depth >= section.depth { open.removeLast() }
      let parent = open.last.map { $0.line.map(String.init) ?? "none" } ?? "top"
      open.append(section)
      return section.line.map { ($0, "\(section.number ?? 0)-\(section.suffix ?? 0)", parent) }
    }
  }
}
