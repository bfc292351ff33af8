import CellGrid
import TestSupport
import Testing

@testable import BrowserUI

@Suite("Whatever is typed")
struct RandomKeysTests {
  private static let keys: [Key] =
    KeyTable.entries.flatMap { $0.keys.flatMap { $0 } }
    + [
      "二", "(", ")", ".", "3", "a", "o", "s", "文", "族", .delete, .backspace, .enter, .escape, .function(9),
      .insert,
    ]
  /// Keys that are about searching, for the most part.
  private static let searchKeys: [Key] = [
    "/", "/", "文", "族", "3", "e", .enter, .enter, "s", "L", "L", "*", "n", "N", .escape, .backspace, .up,
    .down,
    "j", "k", "G", "g", .tab, "z", "R", "M", "1", "I", "h", "]", .control("c"),
  ]
  private static let actions: [MouseAction] = [.press, .drag, .release, .doubleClick, .wheelUp, .wheelDown]

  /// Anomalies of the speech, some of which its first piece has not.
  private static let anomalies =
    "missing-in-body 17 1.2; words-removed 61 - _指出; number-lost 69 2.2; no-text 85 4.1"

  /// A key for the most part; now and then the mouse, another size, the clock, an answer or a new snapshot.
  private static func step(_ generator: inout SeededGenerator, keys: [Key]) -> KeyScript.Step {
    let column = generator.number(-1...100)
    let row = generator.number(-1...40)
    switch generator.number(0...39) {
    case 0, 1: return .mouse(generator.pick(actions), GridPoint(column: column, row: row))
    case 2: return .resize(GridSize(columns: max(0, column), rows: max(0, row)))
    case 3: return .time(generator.number(0...10_000))
    case 4: return .hold
    case 5, 6: return .answer
    case 7: return .load(bytes: generator.pick([nil, 100, 2_000, 4_500]))
    case 8: return .progress(bytes: generator.number(0...1_000_000_000))
    default: return .key(generator.pick(keys))
    }
  }

  /// Whether nothing stands on the line between the panes.
  private static func hasWholeSplit(_ screen: Grid, _ model: Model) -> Bool {
    guard !model.layout.isTooSmall, let split = model.layout.split, model.mode == .browsing else {
      return true
    }
    return model.layout.tree.rows.allSatisfy { screen[column: split, row: $0].base == "|" }
  }

  @Test(
    "Every screen has the size of the terminal, and the tree shows the current section", arguments: 0..<36)
  func screens(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var sample = seed % 3 == 0 ? try .speech : SampleDocument(bytes: generator.document(sections: seed))
    if seed % 5 == 2 { sample.marks = generator.marks(for: sample.bytes) }
    if seed % 5 == 3 { sample = try SampleDocument(named: seed % 2 == 0 ? "guide.marked" : "readme.marked") }
    if seed % 5 == 1 { sample = try SampleDocument(named: "items.txt") }
    if seed >= 28 {
      sample = SampleDocument(bytes: generator.markedText(blocks: seed), name: "random.marked")
    }
    if seed % 3 == 0, seed < 28 { sample.anomalies = try AnomalyNote.all(in: Self.anomalies) }
    var browser = ScriptedBrowser(
      sample, language: seed % 2 == 0 ? .chinese : .english, isLoaded: seed % 4 != 1)
    for count in 0..<500 {
      let step = Self.step(&generator, keys: seed % 7 < 3 ? Self.searchKeys : Self.keys)
      browser.take(step)
      let model = browser.model
      if count % 4 == 0 {
        let screen = model.screen()
        try #require(screen.size == model.size, "after \(step)")
        try #require(Self.hasWholeSplit(screen, model), "after \(step)")
      }
      guard let reading = model.reading else { continue }
      let cursor = reading.cursor
      let rows = max(1, model.layout.tree.size.rows)
      try #require(reading.outline.sections.indices.contains(reading.current))
      try #require(reading.tree.rows.indices.contains(cursor.row), "after \(step)")
      let isInView = reading.places(from: reading.tree.top, count: rows).contains(cursor)
      try #require(model.layout.tree.size.columns == 0 || isInView, "after \(step)")
    }
  }
}
