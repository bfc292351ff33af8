import Testing

@testable import OutlineModel

@Suite("Anomalies of numbers")
struct NumberingAnomalyTests {
  @Test(
    "Series that are whole have no anomaly",
    arguments: [
      "条1 条2 条3",
      // Articles run on through chapters, chapters begin again in each part.
      "编1 章1 条1 条2 章2 条3 编2 章1 条4 章2 条5",
      // Chapters may run on through sub-parts and begin again in the next part.
      "编1 分1 章1 条1 章2 条2 分2 章3 条3 编2 分1 章1 条4 章2 条5 分2 章3 条6",
      // Insertions.
      "条119 条120 条120-1 条120-2 条121",
      "条1 条2-1 条2-2 条3 条3-6 条4",
      "章1 条1 章1-2 条2 章2 条3",
      // Extracts.
      "条463 条464",
      "章3 条21 条22 章4 条23",
      "编3 分1 章1 条463 章2 条464",
      // Repealed articles that share one heading.
      "条1 条2=至第4条　删除 条5",
      "条1 条2=甲。\n第3条及び第4条　削除 条5",
      "章1 条1 条2=甲。\n\n第3條至第5條\n（刪除） 章2 条6",
      // An annex has articles of its own.
      "章1 条1 条2 附1 条1 条2 附2 条1",
      // Paths.
      "1 1.1 1.2 2 2.1 2.1.1 2.1.2 3",
      "0 1 1.1 2",
      // The newest first.
      "章5 章4 章3 章2", "章9 章7 章4", "章1 条9 条8 条5",
      // Parents that are missing.
      "1.1 1.2 2.1 2.2 3.1",
    ])
  func whole(outline: String) {
    #expect(AnomalyReport(GivenOutline(outline).document()).lines == [])
  }

  @Test(
    "One fault is one anomaly, and the series goes on with whichever number fits next",
    arguments: [
      ("条1 条2 条4 条5", ["number-gap 3 第4条 expected 3-3"]),
      ("条1 条2 条9 条10 条11", ["number-gap 3 第9条 expected 3-8"]),
      ("条1 条2 条2 条3", ["number-duplicate 3 第2条 other 第2条"]),
      ("条1 条2 条2 条4", ["number-duplicate 3 第2条 other 第2条"]),
      ("条1 条3 条3 条4", ["number-order 2 第3条 expected 2-2"]),
      ("条1 条3 条2 条4", ["number-order 2 第3条 expected 2-2"]),
      ("条1 条2 条8 条4 条5", ["number-order 3 第8条 expected 3-3"]),
      ("条1 条2 条3 条1 条2 条3", ["number-duplicate 4 第1条 other 第1条"]),
      ("条1 条2 条3 条4 条2 条3 条4 条5", ["number-duplicate 5 第2条 other 第2条"]),
      // A gap is seen across the chapters through which articles run.
      ("章1 条1 条2 章2 条4 条5 章3 条6", ["number-gap 7 第4条 expected 3-3"]),
      ("章1 条1 章2 条2 章3 条3 章4 条1 条2", ["number-duplicate 12 第1条 other 第1条"]),
      ("编1 章1 条1 章3 条2 编2 章1 条3", ["number-gap 6 第3章 expected 2-2"]),
      ("1 1.1 1.3 2 2.1", ["number-gap 5 1.3 expected 2-2"]),
      ("条1 条2=甲。\n第3条规定的除外。 条5", ["number-gap 4 第5条 expected 3-4"]),
      ("条1 条2=删除 条4", ["number-gap 3 第4条 expected 3-3"]),
      ("章3 章2 章1 章4", ["number-order 1 第3章 expected 1-1", "number-order 3 第2章 expected 1-1"]),
    ])
  func fault(outline: String, expected: [String]) {
    #expect(AnomalyReport(GivenOutline(outline).document()).lines == expected)
  }

  @Test(
    "A series that begins above one is told where nothing marks an extract",
    arguments: [
      ("编1 章1 条1 编2 章2 条2 编3 章1 条3", ["series-start 8 第2章 expected 1-1"]),
      ("条1 条2 章2 条3 章3 条4", ["series-start 3 第2章 expected 1-1"]),
      ("1 1.2 1.3 2 2.1", ["series-start 3 1.2 expected 1-1"]),
    ])
  func start(outline: String, expected: [String]) {
    #expect(AnomalyReport(GivenOutline(outline).document()).lines == expected)
  }

  @Test(
    "In speeches siblings are one series",
    arguments: [
      ("一、甲\n（一）子。文字。\n（二）丑。文字。\n二、乙\n（一）寅。文字。\n", []),
      ("一、甲\n文字。\n三、乙\n文字。\n", ["number-gap 3 三、 expected 2-2"]),
      ("一、甲\n文字。\n二、乙\n（二）寅。文字。\n（三）卯。文字。\n", ["series-start 4 （二） expected 1-1"]),
    ] as [(String, [String])])
  func speeches(text: String, expected: [String]) {
    let report = AnomalyReport(text)
    #expect(report.lines(.numberGap, .numberDuplicate, .numberOrder, .seriesStart) == expected)
  }

  @Test("Sections that only the contents name count as there")
  func contentsOnly() {
    let report = AnomalyReport(
      "目录\n一、甲部分\n二、乙部分\n三、丙部分\n\n一、甲部分\n文字。\n三、丙部分\n文字。\n")
    #expect(report.lines == ["missing-in-body 3 二、 other 二、乙部分"])
  }

  @Test("A hundred thousand sections take one pass, and a series that begins again everywhere is told once")
  func manySections() {
    var builder = OutlineBuilder()
    for index in 0..<100_000 {
      builder.append(
        OutlineBuilder.Draft(
          number: SectionNumber(.article, index % 50_000 + 1), label: index..<index + 1,
          title: index + 1..<index + 1, heading: index..<index + 1, contentsEntry: nil),
        rank: 0)
    }
    let outline = builder.outline(bodyEnd: 100_000) { _ in false }
    let document = Document(
      source: SourceText(Array(repeating: 0x61, count: 100_000)), outline: outline,
      parts: [Part(.body, 0..<100_000)], profile: .statute, title: nil, date: nil, salutation: nil,
      opening: 0, anomalies: [])
    let anomalies = NumberingAnomalies(document).anomalies()
    #expect(anomalies.map(\.code) == [.numberDuplicate])
    #expect(anomalies.map(\.section) == [50_000])
  }
}
