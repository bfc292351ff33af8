import Foundation
import TestSupport
import Testing

@testable import OutlineModel

/// Documents with lines dropped, doubled, swapped, joined and cut, and with numbers, bytes and signs changed.
///
/// Where the environment variable TIGANG_CORPUS names a folder, its texts are among them.
@Suite("Mutants of documents")
struct MutantTests {
  /// No more than so many bytes of a file are taken, from a line on.
  private static let excerptBytes = 3000

  @Test(
    "Whatever happens to a document, all that can be asked of it agrees", arguments: DocumentKind.allCases)
  func kinds(kind: DocumentKind) {
    var random = SeededGenerator(seed: 41)
    for round in 0..<400 {
      let text = Array(random.wellNumbered(kind).utf8)
      check(random.mutant(of: text), "round \(round)")
    }
  }

  @Test("Documents in good order hold what they should to be mutated", arguments: DocumentKind.allCases)
  func originals(kind: DocumentKind) {
    var random = SeededGenerator(seed: 42)
    for _ in 0..<20 {
      let document = OutlineParser.parse(SourceText(random.wellNumbered(kind)))
      #expect(document.outline.count >= 10)
      #expect(document.examination().map(\.code).filter { ![.repeatedText, .noText].contains($0) } == [])
    }
  }

  @Test("The same holds for documents made of headings, text and garbage")
  func garbage() {
    var random = SeededGenerator(seed: 43)
    for round in 0..<600 { check(random.mutant(of: random.document(lines: 30)), "round \(round)") }
  }

  @Test("The same holds for the bundled speech and the documents of the tests")
  func files() throws {
    let paths =
      ["Resources/speech.txt"]
      + ["report", "titles", "deep", "items", "damaged"].map {
        "Tests/BrowserUITests/Documents/\($0).txt"
      }
    try check(paths.map { Self.root.appending(path: $0) }, seed: 44, rounds: 60)
  }

  @Test("The same holds for the texts of a corpus", .enabled(if: corpus != nil, "TIGANG_CORPUS is not set"))
  func corpusFiles() throws {
    let folder = URL(fileURLWithPath: try #require(corpus))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    try check(names.filter { $0.hasSuffix(".txt") }.map { folder.appending(path: $0) }, seed: 45, rounds: 40)
  }

  private func check(_ files: [URL], seed: UInt64, rounds: Int) throws {
    var random = SeededGenerator(seed: seed)
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      for round in 0..<rounds {
        check(random.mutant(of: excerpt(of: bytes, &random)), "\(file.lastPathComponent), round \(round)")
      }
    }
  }

  /// Some of the lines of a text that follow each other.
  private func excerpt(of bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let place = Int.random(in: 0...max(0, bytes.count - Self.excerptBytes), using: &random)
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return Array(bytes[start...].prefix(Self.excerptBytes))
  }

  private func check(_ bytes: [UInt8], _ name: String) {
    let violations = DocumentProbe(bytes).violations
    #expect(violations == [], "\(name): \(String(decoding: bytes, as: UTF8.self))")
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}

/// The folder of further texts, nil where the machine has none.
private let corpus = ProcessInfo.processInfo.environment["TIGANG_CORPUS"]
