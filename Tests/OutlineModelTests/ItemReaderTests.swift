import Testing

@testable import OutlineModel

/// The own text of a section, and its items: a line for each, with its number behind `¶` for a paragraph, and
/// its text up to the next item.
struct ItemCase: CustomTestStringConvertible {
  let text: String
  let expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { String(text.prefix(30)) }
}

@Suite("Items")
struct ItemReaderTests {
  static let articles = [
    ItemCase("单独一款。\n", "¶1 单独一款。"),
    ItemCase("第一款。\n\n  第二款。\n　　第三款。\n", "¶1 第一款。 | ¶2 第二款。 | ¶3 第三款。"),
    ItemCase(
      "有下列情形之一的：\n（一）甲；\n（二）乙；\n（三）丙。\n前款另有规定的除外。\n",
      "¶1 有下列情形之一的： |  一 （一）甲； |  二 （二）乙； |  三 （三）丙。 | ¶2 前款另有规定的除外。"),
    ItemCase(
      "甲：\n(一)子：\n1.寅；\n2.卯。\n(二)丑。\n", "¶1 甲： |  一 (一)子： |   1 1.寅； |   2 2.卯。 |  二 (二)丑。"),
    ItemCase(
      "甲：\n（一）子。\n子的说明。\n（二）丑。\n乙。\n", "¶1 甲： |  一 （一）子。 子的说明。 |  二 （二）丑。 | ¶2 乙。"),
    ItemCase("甲：\n（一）子。\n乙：\n（一）丑。\n", "¶1 甲： |  一 （一）子。 | ¶2 乙： |  一 （一）丑。"),
    ItemCase("甲：\n子；\n（二）丑；\n（三）寅。\n乙。\n", "¶1 甲： |  一 子； |  二 （二）丑； |  三 （三）寅。 | ¶2 乙。"),
    ItemCase(
      "甲：\n（一）子；\n丑；\n（三）寅。\n乙。\n", "¶1 甲： |  一 （一）子； |  二 丑； |  三 （三）寅。 | ¶2 乙。"),
    ItemCase("甲：\n（三）不成序列。\n", "¶1 甲： | ¶2 （三）不成序列。"),
    ItemCase("甲。\n（三）不成序列。\n", "¶1 甲。 | ¶2 （三）不成序列。"),
    ItemCase("甲。\n（一）、（二）项除外。\n", "¶1 甲。 | ¶2 （一）、（二）项除外。"),
    ItemCase("违反第五条第（一）项、第（二）项的，处罚。\n", "¶1 违反第五条第（一）项、第（二）项的，处罚。"),
    ItemCase("甲。\n<!-- FORCE BREAK -->\n乙。\n", "¶1 甲。 | ¶2 乙。"),
    ItemCase(
      "包括：（1）老人；（2）儿童。\n乙。\n", "¶1 包括： |  1 （1）老人； |  2 （2）儿童。 | ¶2 乙。"),
    ItemCase("（一）老人；\n（二）儿童。\n", "一 （一）老人； | 二 （二）儿童。"),
    ItemCase(
      "甲。\n２　乙は、次に掲げる者とする。\n一　子\n二　丑\n二の二　寅\n３　丙。\n",
      "¶1 甲。 | ¶2 ２　乙は、次に掲げる者とする。 |  一 一　子 |  二 二　丑 |  二-2 二の二　寅 | ¶3 ３　丙。"),
    ItemCase("甲：\n一、子：\n（一）寅。\n（二）卯。\n二、丑。\n", "¶1 甲： |  一 一、子： |   一 （一）寅。 |   二 （二）卯。 |  二 二、丑。"),
    ItemCase("甲：\n（一）项目；\n（二）条件；\n（三）和平。\n", "¶1 甲： |  一 （一）项目； |  二 （二）条件； |  三 （三）和平。"),
    ItemCase("甲。\n（一）至（三）项除外。\n", "¶1 甲。 | ¶2 （一）至（三）项除外。"),
    ItemCase("罚款1.5万元。\n2025年起施行。\n", "¶1 罚款1.5万元。 | ¶2 2025年起施行。"),
  ]

  static let sections = [
    ItemCase("抓好三件事：一是修路；二是架桥；三是通水。最后要验收。\n另起一段。\n", "一 一是修路； | 二 二是架桥； | 三 三是通水。最后要验收。"),
    ItemCase("一要快，二要好。\n", "一 一要快， | 二 二要好。"),
    ItemCase("一是修路。\n二是架桥。\n别的话。\n", "一 一是修路。 | 二 二是架桥。"),
    ItemCase("目的一是明确的，不再多说。\n", ""),
    ItemCase("做好：①修路；②架桥。\n", "1 ①修路； | 2 ②架桥。"),
    ItemCase("见图（1）、图（2）。\n", ""),
    ItemCase("只有（1）一处。\n", ""),
    ItemCase("1）甲；\n2）乙。\n", "1 1）甲； | 2 2）乙。"),
    ItemCase("①修路；②架桥；③通水。\n", "1 ①修路； | 2 ②架桥； | 3 ③通水。"),
    ItemCase("（1）修路。先修桥。（2）架桥。\n（3）通水。\n", "1 （1）修路。先修桥。 | 2 （2）架桥。 | 3 （3）通水。"),
    ItemCase("①修路，见②和别处。\n", "1 ①修路，见②和别处。"),
    ItemCase("产量①增加，销量②。也增加。\n", ""),
    ItemCase("他说“好”①。后来又说“不好”②。\n", ""),
    ItemCase("理由有二。第一，路远；第二，桥窄。\n", "一 第一，路远； | 二 第二，桥窄。"),
    ItemCase("甲队得了第一，乙队得了第二，都很好。\n", ""),
    ItemCase("没有条目。\n两段文字。\n", ""),
    ItemCase("", ""),
  ]

  @Test(
    "The paragraphs of an article are items, and entries belong to the one before them", arguments: articles)
  func article(_ example: ItemCase) {
    let sample = StatuteSample("第一条　" + example.text + "第二条　别的条文。\n")
    #expect(Self.describe(ItemReader.items(of: 0, in: sample.document), sample.document) == example.expected)
  }

  @Test("In other sections only entries are items", arguments: sections)
  func section(_ example: ItemCase) {
    let sample = StatuteSample("第一章　标题\n" + example.text)
    #expect(Self.describe(ItemReader.items(of: 0, in: sample.document), sample.document) == example.expected)
  }

  @Test("An item lies within the one that holds it, and behind the one before it")
  func nesting() {
    for example in Self.articles {
      let items = ItemReader.items(of: 0, in: StatuteSample("第一条　" + example.text).document)
      for (index, item) in items.enumerated() {
        guard let parent = item.parent else { continue }
        #expect(parent < index && items[parent].depth == item.depth - 1)
        #expect(items[parent].range.lowerBound <= item.range.lowerBound)
        #expect(items[parent].range.upperBound >= item.range.upperBound, "\(example)")
      }
      for (a, b) in zip(items, items.dropFirst()) where a.depth >= b.depth {
        #expect(a.range.upperBound <= b.range.lowerBound, "\(example)")
      }
    }
  }

  /// A line for each item, indented by its depth, up to the first one inside it, with ` | ` between them;
  /// Chinese numerals as such.
  static func describe(_ items: [Item], _ document: Document) -> String {
    items.enumerated().map { index, item in
      let inside = items.dropFirst(index + 1).first { $0.parent == index }
      let signs = ["零", "一", "二", "三", "四", "五"]
      let isChinese = item.number.style == .chinese || item.number.style == .chineseParenthesised
      let value = isChinese ? signs[item.number.value] : "\(item.number.value)"
      let suffix = item.number.suffix.map { "-\($0)" } ?? ""
      let text = document.source.string(
        item.range.lowerBound..<(inside?.range.lowerBound ?? item.range.upperBound)
      ).split(whereSeparator: \.isNewline)
        .joined(separator: " ")
      return String(repeating: " ", count: item.depth - 1) + (item.kind == .paragraph ? "¶" : "") + value
        + suffix
        + " " + text
    }.joined(separator: " | ")
  }
}
