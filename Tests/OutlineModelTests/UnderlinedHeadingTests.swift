import Testing

@testable import OutlineModel

@Suite("Headings with a row of signs below them")
struct UnderlinedHeadingTests {
  @Test("They are headings whatever their numbers say, whole and without the row")
  func annexes() {
    let long =
      "1.2. Fields that say on what other packages a package depends, conflicts or breaks: " + "name, " * 20
    let dump = OutlineDump(
      """
      Handbook
      ********

      1. Scope
      ********

      Text.

      \(long)
      \("=" * long.utf8.count)

      Text:

      1. one
      2. two

      2. 什么是民族。怎么看
      *********************

      Text.

      1. Annex: flow charts
      *********************

      Text.
      """)
    let lines = dump.text.split(separator: "\n")
    #expect(
      lines.map { $0.prefix(24) } == [
        "1 1.|Scope| full h4", "  1.2 1.2.|Fields that s", "2 2.|什么是民族。怎么看| full h17",
        "1~2 1.|Annex: flow chart",
      ])
    #expect(dump.ownText(of: "2") == "Text.")
    #expect(dump.document.title.map { dump.document.source.string($0.range) } == "Handbook")
  }

  @Test(
    "A line above something else is judged as ever",
    arguments: [
      "7. seven\n--\n", "7. seven\n---- ----\n", "7. seven\n-----x\n", "7. seven\n.......\n",
      "7. a row that is much wider than what stands below it\n---\n",
    ])
  func others(line: String) {
    #expect(OutlineDump("1. One\nText.\n\(line)2. Two\nText.\n").document.outline.count == 2)
  }

  @Test("A document without sections begins behind the row below its title")
  func title() {
    let document = OutlineDump("Tests of packages\n=================\n\nText.\n").document
    #expect(document.outline.count == 1)
    #expect(document.source.string(document.outline[0].ownText.range) == "\nText.\n")
  }

  @Test("The verdict says so")
  func verdict() {
    let document = OutlineDump("1. One\n======\n\n7. Seven\n========\n").document
    #expect(OutlineParser.explain(document.source, line: 4)?.reason == .underlined)
  }
}

extension String {
  fileprivate static func * (text: String, count: Int) -> String { String(repeating: text, count: count) }
}
