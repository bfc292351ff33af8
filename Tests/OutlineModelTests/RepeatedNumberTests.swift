import Testing

@testable import OutlineModel

/// A heading whose number is that of the one before it by mistake, while the series goes on: 三、 三、 四、.
@Suite("Numbers that are given twice")
struct RepeatedNumberTests {
  @Test(
    "The second heading is a section too, and the anomaly is told",
    arguments: [
      ("一、甲\n文字。\n二、乙\n文字。\n二、丙\n文字。\n三、丁\n文字。\n", ["1", "2", "2~2", "3"]),
      ("一、甲\n（一）子\n文字。\n（二）丑\n文字。\n（二）寅\n文字。\n（三）卯\n文字。\n", ["1", "1.1", "1.2", "1.2~2", "1.3"]),
      ("一、甲\n1．子\n文字。\n2．丑\n文字。\n2．寅\n文字。\n3．卯\n文字。\n", ["1", "1.1", "1.2", "1.2~2", "1.3"]),
      ("1. 河道\n文字。\n2. 堤岸\n文字。\n2. 桥梁\n文字。\n3. 道路\n文字。\n", ["1", "2", "2~2", "3"]),
      ("1 A\nText.\n2 B\nText.\n2 C\nText.\n2.1 D\nText.\n3 E\nText.\n", ["1", "2", "2~2", "2~2.1", "3"]),
      (
        "一、甲\n（一）子\n文字。\n二、乙\n（一）丑\n文字。\n二、丙\n（一）寅\n文字。\n三、丁\n文字。\n",
        ["1", "1.1", "2", "2.1", "2~2", "2~2.1", "3"]
      ),
      ("一、甲\n文字。\n三、乙\n文字。\n三、丙\n文字。\n四、丁\n文字。\n", ["1", "3", "3~2", "4"]),
    ])
  func isSection(text: String, paths: [String]) {
    let dump = OutlineDump(text)
    let lines = dump.text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.map { $0.prefix { $0 != " " } } == paths.map { $0[...] })
    #expect(dump.document.examination().contains { $0.code == .numberDuplicate || $0.code == .numberOrder })
  }

  @Test(
    "A line that is the heading once more, and an entry of a list, are none",
    arguments: [
      "一、甲\n文字。\n二、乙\n文字。\n二、乙\n文字。\n三、丁\n文字。\n",
      "一、甲\n文字。\n二、乙\n文字：\n1. 子；\n2. 丑；\n2. 寅；\n3. 卯。\n三、丁\n文字。\n",
      "1. Rivers\nText.\n2. Roads\nText:\n1. one\n2. two\n2. three\n2.1. Lanes\nText.\n",
    ])
  func isNoSection(text: String) {
    #expect(OutlineDump(text).document.outline.count == 3)
  }
}
