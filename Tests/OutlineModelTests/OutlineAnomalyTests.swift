import Testing

@testable import OutlineModel

@Suite("Anomalies of levels, contents and empty sections")
struct OutlineAnomalyTests {
  @Test(
    "A level that one section skips and its siblings do not is told",
    arguments: [
      (
        "一、甲\n（一）子。文字。\n（二）丑。文字。\n二、乙\n（一）寅。文字。\n（二）卯。文字。\n三、丙\n1.辰。文字。\n2.巳。文字。\n",
        ["level-skip 8 三、"]
      ),
      // Left out throughout (GB/T 9704-2012, 7.3.3).
      ("一、甲\n1.子。文字。\n2.丑。文字。\n二、乙\n1.寅。文字。\n2.卯。文字。\n", []),
      // As many sections do as do not.
      ("一、甲\n（一）子。文字。\n（二）丑。文字。\n二、乙\n1.寅。文字。\n2.卯。文字。\n", []),
      // An annex is a text of its own.
      (
        "一、甲\n（一）子。文字。\n二、乙\n（一）寅。文字。\n附件1\n1.辰。文字。\n2.巳。文字。\n", []
      ),
      // The level is there.
      ("一、甲\n（一）子。文字。\n二、乙\n（一）寅。文字。\n三、丙\n（一）辰。文字。\n1.巳。文字。\n2.午。文字。\n", []),
    ] as [(String, [String])])
  func levelSkip(text: String, expected: [String]) {
    #expect(AnomalyReport(text).lines == expected)
  }

  @Test("In a statute, chapters may hold articles where others hold sections")
  func noLevelSkipInStatutes() {
    let outline = GivenOutline("章1 条1 章2 节1 条2 节2 条3 章3 节1 条4 节2 条5")
    #expect(AnomalyReport(outline.document()).lines == [])
  }

  @Test(
    "Contents and body are compared by sections and by titles",
    arguments: [
      ("一、统一思想\n文字。\n二、狠抓落实\n文字。\n三、加强领导\n文字。\n", []),
      // Spaces, width and punctuation do not count.
      ("一、统一 思想。文字。\n二、狠抓，落实\n文字。\n三、加强领导：\n文字。\n", []),
      ("一、统一思想\n文字。\n三、加强领导\n文字。\n", ["missing-in-body 3 二、 other 二、狠抓落实"]),
      (
        "一、统一思想\n文字。\n二、狠抓落实\n文字。\n三、加强党的领导\n文字。\n",
        ["titles-differ 10 三、 other 加强领导"]
      ),
      (
        "一、统一思想\n文字。\n二、狠抓落实\n文字。\n三、加强领导\n文字。\n四、严格考核\n文字。\n",
        ["missing-in-contents 12 四、"]
      ),
      // The contents name only the first level.
      ("一、统一思想\n（一）甲。文字。\n（二）乙。文字。\n二、狠抓落实\n文字。\n三、加强领导\n文字。\n", []),
    ] as [(String, [String])])
  func contents(body: String, expected: [String]) {
    #expect(AnomalyReport("目录\n一、统一思想\n二、狠抓落实\n三、加强领导\n\n" + body).lines == expected)
  }

  @Test("Sections that the contents lack are told, however many they name", arguments: 4...8)
  func lackingInContents(count: Int) {
    let headings = "一二三四五六七八".prefix(count).map { "\($0)、第\($0)样事情" }
    for first in 0..<count - 1 {
      for second in first + 1..<count {
        let named = headings.indices.filter { $0 != first && $0 != second }.map { headings[$0] + "\n" }
        let body = headings.map { "\($0)\n文字。\n" }
        let report = AnomalyReport("目录\n\(named.joined())\n\(body.joined())")
        let lines = [first, second].map {
          "missing-in-contents \(count + 2 * $0 + 1) \(headings[$0].prefix(2))"
        }
        #expect(report.lines == lines)
      }
    }
  }

  @Test("Sections that the contents name nothing of are not told, unless they name most others like them")
  func lackingSeries() {
    let chapters = "一二三".map { chapter in
      ["\(chapter)、有关\(chapter)的事"] + "一二".map { "（\($0)）\(chapter)之\($0)" }
    }
    let body = chapters.joined().map { "\($0)\n文字。\n" }.joined()
    func labels(named: [[String]]) -> [String] {
      AnomalyReport("目录\n\(named.joined().map { $0 + "\n" }.joined())\n\(body)").lines
        .map { String($0.drop { $0 != " " }.dropFirst()) }
    }
    let heads = chapters.map { [$0[0]] }
    #expect(labels(named: heads) == [])
    #expect(labels(named: [chapters[0], heads[1], heads[2]]) == [])
    #expect(labels(named: [chapters[0], chapters[1], heads[2]]) == ["24 （一）", "26 （二）"])
  }

  @Test("A section that only the contents name is told once, with all that is in it")
  func missingSubtree() {
    let report = AnomalyReport(
      """
      目录
      一、甲部分内容
      二、乙部分内容
      （一）子部分内容
      （二）丑部分内容
      三、丙部分内容
      四、丁部分内容

      一、甲部分内容
      文字。
      三、丙部分内容
      文字。
      四、丁部分内容
      文字。
      """)
    #expect(report.lines == ["missing-in-body 3 二、 other 二、乙部分内容"])
  }

  @Test("Contents without a body miss nothing")
  func contentsAlone() {
    #expect(AnomalyReport("目录\n一、甲部分内容\n二、乙部分内容\n三、丙部分内容\n").lines(.missingInBody) == [])
  }

  @Test(
    "A section with no text in all that is under it is told",
    arguments: [
      ("一、甲\n文字。\n二、乙\n三、丙\n文字。\n", ["no-text 3 二、"]),
      (
        "一、甲\n（一）子。文字。\n（二）丑。文字。\n（三）寅。文字。\n二、乙\n（一）卯\n（二）辰\n",
        ["no-text 5 二、"]
      ),
      // The title is a sentence, or says that something is left out.
      ("一、甲\n文字。\n二、乙要抓落实。\n三、丙\n文字。\n", []),
      ("一、甲\n文字。\n二、乙（略）\n三、丙\n文字。\n", []),
      // An agenda.
      ("一、传达文件\n二、讨论方案\n三、其他\n", []),
      // What is announced as a list.
      ("一、甲\n文字。\n二、乙\n存在问题如下：\n（一）不重视\n（二）不具体\n三、丙\n文字。\n四、丁\n文字。\n", []),
    ] as [(String, [String])])
  func noText(text: String, expected: [String]) {
    #expect(AnomalyReport(text).lines(.noText) == expected)
  }

  @Test("Clauses that are sentences say all in their titles")
  func clauses() {
    let english =
      "1 Scope\nWhat it is for.\n2 Rules\n2.1 Numbers\n2.1.1 All numbers shall rise.\n2.1.2 None is left out.\n"
    #expect(AnomalyReport(english).lines(.noText) == [])
    let clauses = GivenOutline("1 2 2.1=应当记录。 2.2")
    #expect(AnomalyReport(clauses.document(.decimal)).lines == [])
  }

  @Test("A repealed article says so in its text")
  func repealed() {
    #expect(AnomalyReport(GivenOutline("条1 条2=（删除） 条3").document()).lines == [])
  }
}
