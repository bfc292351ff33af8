import TestSupport
import Testing

@testable import OutlineModel

@Suite("Items and references of random texts")
struct ItemPropertyTests {
  private static let pieces = [
    "（一）", "（二）", "(三)", "（一）、", "1.", "2．", "1）", "①", "②", "一是", "二是", "三要", "一、", "二、", "２　", "一　", "二の二　",
    "：",
    "；", "。", "，", "\n", "\n", "\r\n", "\n\n", "<!-- x -->", "文字", "第", "本办法第九条", "本条第（三）项", "《", "》", "“",
    "”", "见附件3",
    "Section 3.", "见3.2", "之", "\u{0}", "　", "项", "条",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...40, using: &random)).map { _ in random.pick(pieces) }.joined()
  }

  private static func sample(_ random: inout SeededGenerator) -> StatuteSample {
    let heading = random.pick(["第一条　", "第一章　总则\n"])
    return StatuteSample(heading + text(&random) + "\n第二条　" + text(&random) + "\n附件1　表\n")
  }

  @Test("Items nest, follow each other and lie in the own text of their section")
  func nesting() {
    var random = SeededGenerator(seed: 31)
    for round in 0..<2000 {
      let sample = Self.sample(&random)
      for (index, section) in sample.document.outline.sections.enumerated() {
        let items = ItemReader.items(of: index, in: sample.document)
        for (place, item) in items.enumerated() {
          let bounds = item.parent.map { items[$0].range } ?? section.ownText
          #expect(
            bounds.lowerBound <= item.range.lowerBound && item.range.upperBound <= bounds.upperBound,
            "round \(round)")
          #expect(item.depth == (item.parent.map { items[$0].depth } ?? 0) + 1)
          #expect((item.parent ?? -1) < place)
          let next = items.dropFirst(place + 1).first { $0.depth <= item.depth }
          #expect(item.range.upperBound <= next?.range.lowerBound ?? .max, "round \(round)")
        }
      }
    }
  }

  @Test("Every paragraph of an article lies in an item, and those that are numbered count from one")
  func paragraphs() {
    var random = SeededGenerator(seed: 32)
    for round in 0..<1000 {
      let sample = Self.sample(&random)
      for (index, section) in sample.document.outline.sections.enumerated()
      where section.number?.style == .article {
        let items = ItemReader.items(of: index, in: sample.document)
        let paragraphs = items.filter { $0.kind == .paragraph }
        #expect(
          paragraphs.map(\.number.value) == Array(0..<paragraphs.count).map { $0 + 1 }, "round \(round)")
        var lines = LineIterator(sample.document.source.bytes.span, section.ownText.range)
        while let line = lines.next(sample.document.source.bytes.span) {
          let text = sample.document.source.string(line.content)
          guard !line.isBlank, !text.hasPrefix("<!--") else { continue }
          #expect(items.contains { $0.range.contains(line.content.lowerBound) }, "round \(round): \(text)")
        }
      }
    }
  }

  @Test("An address that names an item leads to it or to nothing, never to its section")
  func itemOrNothing() {
    var random = SeededGenerator(seed: 34)
    let steps = ["(一)", "（二）", "(3)", "第一款", "第二项", "第三款第(一)项", "一是", "①", ".(二)"]
    for round in 0..<300 {
      let document = Self.sample(&random).document
      let resolver = AddressResolver(document)
      for section in document.outline.sections.indices {
        let address = document.address(of: section) + random.pick(steps)
        let targets = resolver.targets(address)
        #expect(targets.allSatisfy { $0.item != nil || $0.section != section }, "round \(round): \(address)")
      }
    }
  }

  @Test("References lie in the text in order, and those that dangle are among them")
  func references() {
    var random = SeededGenerator(seed: 33)
    for round in 0..<1000 {
      let document = Self.sample(&random).document
      let references = ReferenceReader.references(in: 0..<document.source.count, of: document)
      for (a, b) in zip(references, references.dropFirst()) {
        #expect(a.range.upperBound <= b.range.lowerBound, "round \(round)")
      }
      for anomaly in DanglingReferences.anomalies(in: document) {
        guard case .words(let range) = anomaly.detail else { continue }
        #expect(range.lowerBound == anomaly.byteOffset && !range.isEmpty, "round \(round)")
      }
    }
  }
}
