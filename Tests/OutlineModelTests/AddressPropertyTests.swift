import TestSupport
import Testing

@testable import OutlineModel

@Suite("Addresses of random outlines")
struct AddressPropertyTests {
  @Test("The address of a section names it, from wherever one is")
  func roundTrip() {
    var random = SeededGenerator(seed: 21)
    for round in 0..<120 {
      let document = OutlineParser.parse(SourceText(random.skeleton(sections: 20)))
      let paths = SectionPaths(document.outline)
      let resolver = AddressResolver(document)
      for section in document.outline.sections.indices where !paths[section].contains("~") {
        let current = random.once(in: 2) ? nil : Int.random(in: 0..<document.outline.count, using: &random)
        let address = document.address(of: section)
        #expect(resolver.resolve(address, from: current) == .section(section), "round \(round): \(address)")
      }
    }
  }

  @Test("Paths are unique, and each leads back to its section")
  func paths() {
    var random = SeededGenerator(seed: 22)
    for round in 0..<300 {
      let document = OutlineParser.parse(SourceText(random.document(lines: 30)))
      let paths = SectionPaths(document.outline)
      let all = document.outline.sections.indices.map { paths[$0] }
      #expect(Set(all).count == all.count, "round \(round): \(all)")
      let resolver = AddressResolver(document)
      for (section, path) in all.enumerated() {
        #expect(resolver.resolve("=\(path)") == .section(section), "round \(round): \(path)")
        #expect(
          path.split(separator: ".").count == document.outline[section].depth, "round \(round): \(path)")
      }
    }
  }

  @Test("Any text is an address that names sections of the document, nearest first, or nothing")
  func anyText() {
    var random = SeededGenerator(seed: 23)
    let pieces = [
      "一", "十", "2", "３", "（", ")", ".", "、", "第", "节", "=", "~", "标题", "u1", "①", "㈢", " ", "\u{0}", "号",
      "-",
    ]
    for round in 0..<600 {
      let document = OutlineParser.parse(SourceText(random.skeleton(sections: 12)))
      let typed = (0..<Int.random(in: 0...6, using: &random)).map { _ in random.pick(pieces) }.joined()
      let current = Int.random(in: 0..<document.outline.count, using: &random)
      let candidates = AddressResolver(document).candidates(typed, from: current)
      #expect(Set(candidates).count == candidates.count, "round \(round): \(typed)")
      #expect(candidates.allSatisfy(document.outline.sections.indices.contains), "round \(round): \(typed)")
    }
  }
}
