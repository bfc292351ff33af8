import Testing

@testable import OutlineModel

@Suite("Anomalies of the text")
struct TextAnomalyTests {
  @Test(
    "Text that breaks off is told where it does, and an elision where it stands, once",
    arguments: [
      ("要压实责任。", []),
      ("要压实责任，", ["text-cut 2 一、"]),
      ("要压实责任，\n……", ["text-cut 3 一、 words ……"]),
      ("要压实责任。\n（略）\n要严格考核。", ["text-cut 3 一、 words （略）"]),
      ("要压实责任……要严格考核。", []),
      ("要压实责任。\n...\n要严格考核。\n……略……", ["text-cut 3 一、 words ...", "text-cut 5 一、 words ……略……"]),
    ] as [(String, [String])])
  func textCut(text: String, expected: [String]) {
    #expect(AnomalyReport("一、压实责任\n\(text)\n二、强化考核\n文字。\n").lines == expected)
  }

  @Test("An elision in the contents is told without a section, one in front matter is not")
  func contentsCut() {
    let text = "讲话\n……\n目录\n一、甲部分\n二、乙部分\n……\n\n一、甲部分\n文字。\n二、乙部分\n文字。\n"
    #expect(AnomalyReport(text).lines == ["text-cut 6 words ……"])
  }

  @Test("In a novel, dots alone are a silence")
  func silence() {
    let document = GivenOutline("章1=“你走吧。”\n……\n“好。” 章2").document(.chapters)
    #expect(AnomalyReport(document).lines == [])
  }

  @Test("In the output of a program, dots alone are dots")
  func dots() {
    #expect(AnomalyReport("1. Start\n>>> sin(x)\n...\nValueError.\n2. End\nText.\n").lines(.textCut) == [])
  }

  @Test(
    "Words that a filter removed are told",
    arguments: [
      ("会议_强调，要落实。", ["会议_强调"]),
      ("部署会。_强调：“要落实。”", ["_强调"]),
      ("学习关于_工作的论述。", ["学习关于_工作的论"]),
      ("提高治理的_性和科学性。", ["高治理的_性和科学"]),
      ("推出一批产品。，打造品牌。", ["一批产品。，打造品牌"]),
      ("推出一批产品。,打造品牌。", ["一批产品。,打造品牌"]),
      ("推出产品，。", ["推出产品，。"]),
      ("抓组织、，抓资金。", ["抓组织、，抓资金"]),
      ("树立正确的z-教观。", ["立正确的z-教观"]),
      ("_要落实_ 的任务，会议_要求。", ["会议_要求"]),
    ])
  func wordsRemoved(text: String, expected: [String]) {
    #expect(AnomalyReport("一、抓落实\n\(text)\n").lines == expected.map { "words-removed 2 一、 words \($0)" })
  }

  @Test(
    "What was written so is left alone",
    arguments: [
      "单位____日期__年__月__日。",
      "共_页第_页，_年_月。",
      "变量max_count和名称_id都是标识。",
      "文件“名单_终稿.docx”已发。",
      "见 http://a.cn/通知_附件 一文。",
      "见 C:\\资料\\民法_合同编 一文。",
      "要 _切实_ 落实，_要快_。",
      "他说：“好。”，转身就走。",
      "一、二、三，都要抓。",
      "拍X-光片，用e-mail联系。",
    ])
  func nothingRemoved(text: String) {
    #expect(AnomalyReport("一、抓落实\n\(text)\n").lines(.wordsRemoved) == [])
  }

  @Test(
    "Marks in a heading that do not pair are told",
    arguments: [
      ("推进“放管服改革", ["“"]),
      ("推进放管服”改革", ["”"]),
      ("推进（试点改革", ["（"]),
      ("贯彻《条例", ["《"]),
      ("推进“放管服“改革", ["“"]),
      ("推进（试点】改革", ["】"]),
      ("推进“放管服”改革", []),
      ("推进（试点)改革", []),
      ("推进【试点】〔2024〕「甲」", []),
      ("完善Let’s机制", []),
      ("抓好1)组织2)资金", []),
    ])
  func unbalanced(title: String, expected: [String]) {
    let report = AnomalyReport("一、\(title)\n文字。\n二、加强领导\n文字。\n")
    #expect(report.lines == expected.map { "unbalanced-marks 1 一、 words \($0)" })
  }

  @Test("A mark that closes in the next line of a heading, or behind it, is paired")
  func closedBehind() {
    #expect(AnomalyReport("一、推进网箱（坑塘、\n水库）养殖\n文字。\n").lines(.unbalancedMarks) == [])
  }
}
