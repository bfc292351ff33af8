import Foundation
import MarkedText
import Testing

@Suite("Documents and their marked text")
struct ImportCaseTests {
  @Test("A document becomes the marked text that stands beside it", arguments: ImportCase.all)
  func markedText(_ example: ImportCase) throws {
    let run = try ImportRun(try example.document(), name: example.name)
    #expect(run.status == 0, "\(run.errorLine)")
    let text = String(decoding: run.output, as: UTF8.self)
    if ProcessInfo.processInfo.environment["TIGANG_RECORD"] == "1" { try example.record(text, "marked") }
    #expect(try text == example.companion("marked"))
    // The form holds: it can be read.
    #expect(try !run.marked().blocks.isEmpty)
  }

  @Test("There are documents to read")
  func existence() {
    #expect(ImportCase.all.count > 15)
  }

  @Test("Nothing that pandoc shows is lost", arguments: ImportCase.all)
  func pandoc(_ example: ImportCase) throws {
    let marked = try ImportRun(try example.document(), name: example.name).marked()
    let shown = LetterCounts(String(decoding: marked.text, as: UTF8.self))
    let lost = try LetterCounts(example.companion("pandoc")).subtracting(shown)
    #expect(lost == LetterCounts(Self.explained[example.name] ?? ""))
  }

  /// What pandoc shows and this does not, and why that is right.
  private static let explained = [
    // It does not know the attribute `value` of an entry, and numbers on.
    "lists.html": "de",
    // It shows what the page hides.
    "page.html": "看不见", "unseen.html": "nonononono",
  ]
}

/// How often each letter and digit occurs.
struct LetterCounts: Equatable {
  private var counts: [Character: Int] = [:]

  init(_ text: String) {
    for character in text where character.isLetter || character.isNumber {
      counts[character, default: 0] += 1
    }
  }

  /// What is left without the letters of another text.
  func subtracting(_ other: LetterCounts) -> LetterCounts {
    var rest = self
    for (character, count) in other.counts { rest.counts[character] = (rest.counts[character] ?? 0) - count }
    rest.counts = rest.counts.filter { $0.value > 0 }
    return rest
  }
}
