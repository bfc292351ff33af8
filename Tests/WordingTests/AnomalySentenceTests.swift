import OutlineModel
import Testing

@testable import Wording

@Suite("The sentences about anomalies")
struct AnomalySentenceTests {
  struct Case: CustomTestStringConvertible {
    let anomaly: Anomaly
    let document: Document
    let english: String
    let chinese: String

    var testDescription: String { "\(anomaly.code.rawValue): \(english)" }

    init(
      _ code: Anomaly.Code, _ path: String?, _ detail: Anomaly.Detail = .nothing,
      in document: Document = SampleDocuments.speech, en english: String, zh chinese: String
    ) {
      let section = path.flatMap { SectionPaths(document.outline).section(at: $0) }
      anomaly = Anomaly(code, at: section.map { document.outline[$0].start } ?? 0, section: section, detail)
      self.document = document
      self.english = english
      self.chinese = chinese
    }
  }

  private static let speech = SampleDocuments.speech
  private static let statute = SampleDocuments.statute

  static let numbers = [
    Case(
      .numberLost, "1.2", en: "the number of 一(二) is lost in the body; recognised by its title",
      zh: "正文中“一(二)”的编号丢失,据标题认出"),
    Case(
      .numberGap, "1.3", .expected(2...2), en: "一(二) is missing between 一(一) and 一(三)",
      zh: "“一(一)”之后缺“一(二)”,接着是“一(三)”"),
    Case(
      .numberGap, "9", .expected(8...8), in: statute, en: "第八条 is missing between 第七条 and 第九条",
      zh: "第七条之后缺第八条,接着是第九条"),
    Case(
      .numberGap, "13", .expected(11...12), in: statute,
      en: "第十一条 and 第十二条 are missing between 第十条 and 第十三条", zh: "第十条之后缺第十一条和第十二条,接着是第十三条"),
    Case(
      .numberGap, "13", .expected(1...12), in: statute, en: "第一条 to 第十二条 are missing before 第十三条",
      zh: "第十三条之前缺第一条到第十二条"),
    Case(.numberGap, "1.3", en: "numbers are missing before 一(三)", zh: "“一(三)”之前缺号"),
    Case(
      .numberDuplicate, "9", .other(statute.range(of: "第七条")), in: statute,
      en: "第九条 stands here again, first in line 1", zh: "第九条重复,前一处在第 1 行"),
    Case(
      .numberOrder, "9", .expected(8...8), in: statute, en: "第九条 is out of order: 第八条 was expected",
      zh: "第九条次序颠倒,此处应为第八条"),
    Case(
      .numberOrder, "9", .other(statute.range(of: "第十三条")), in: statute,
      en: "第九条 is out of order: its number is lower than the one before it in line 5",
      zh: "第九条次序颠倒,编号小于前面一个(第 5 行)"),
    Case(
      .seriesStart, "2.3", .expected(1...2), en: "the series begins with 二(三), not with 二(一)",
      zh: "编号从“二(三)”开始,不是从“二(一)”开始"),
    Case(
      .numberMisprint, "10", .words(statute.range(of: "笫十条")), in: statute,
      en: "\"笫十条\" is probably misprinted; it is read as 10", zh: "“笫十条”的编号疑有误印,按 10 认定"),
    Case(
      .levelSkip, "1", en: "一 goes straight to \"(一)\"; the sections beside it have a level in between",
      zh: "“一”之下直接是“(一)”,同级各节中间还有一级"),
    Case(
      .levelSkip, "u1", in: statute, en: "\"附则\" skips a level that the sections beside it have",
      zh: "“附则”跳过一级,同级各节都有这一级"),
    Case(
      .depthLimit, "1.3", en: "一(三) is deeper than 64 levels and kept at that level",
      zh: "“一(三)”超过 64 级,按第 64 级处理"),
  ]

  static let texts = [
    Case(
      .headingInParagraph, "9", in: statute, en: "the heading of 第九条 begins in the middle of a paragraph",
      zh: "第九条的标题在段落中间开始"),
    Case(
      .missingInBody, "1.2", en: "一(二) is in the contents (line 6) and not in the body",
      zh: "目录(第 6 行)中有“一(二)”,正文中没有"),
    Case(
      .missingInBody, "2", in: SampleDocuments.inferred,
      en: "二 is in the contents (line 6), and its heading not in the body", zh: "目录(第 6 行)中有“二”,正文中缺此标题"),
    Case(.missingInContents, "2.3", en: "二(三) is not in the contents", zh: "目录中没有“二(三)”"),
    Case(
      .titlesDiffer, "2", .other(speech.range(of: "附加说明")),
      en: "the title of 二 is \"补充说明\", in the contents (line 7) \"附加说明\"",
      zh: "“二”的标题是“补充说明”,目录中(第 7 行)是“附加说明”"),
    Case(.noText, "1", en: "neither 一 nor what is inside it has any text", zh: "“一”及其下各节都没有文字"),
    Case(.noText, "u1", in: statute, en: "\"附则\" is a heading without text", zh: "“附则”只有标题,没有文字"),
    Case(.textCut, "1.3", en: "the text breaks off here", zh: "文字在此中断"),
    Case(
      .textCut, "1.3", .words(speech.range(of: "写到这里")), en: "something is left out here: \"写到这里\"",
      zh: "此处有省略:“写到这里”"),
    Case(
      .wordsRemoved, "1.1", .words(speech.range(of: "_强调")), en: "words seem to be removed here: \"_强调\"",
      zh: "此处疑有词语被删:“_强调”"),
    Case(
      .unbalancedMarks, "1.1", .words(speech.range(of: "“三件事")),
      en: "marks that do not pair in the heading of 一(一): \"“三件事\"", zh: "“一(一)”的标题中引号或括号不成对:““三件事”"),
    Case(
      .unbalancedMarks, "1.1", .words(speech.range(of: "“")),
      en: "marks that do not pair in the heading of 一(一): “", zh: "“一(一)”的标题中引号或括号不成对:“"),
    Case(
      .danglingReference, "1.3", .words(speech.range(of: "(三)加强", fromLine: 16)),
      en: "a reference to a section that this document does not have: \"(三)加强\"", zh: "所引的章节本文中没有:“(三)加强”"),
    Case(
      .wrongCount, "1", .count(stated: 5, found: 4), en: "5 are announced, but 4 follow",
      zh: "文中说有 5 个,实际有 4 个"),
    Case(
      .repeatedText, "2.3",
      .other(ByteRange(speech.range(of: "一、").lowerBound..<speech.range(of: "二、").lowerBound)),
      en: "this text stands in lines 4 to 6 already", zh: "这段文字在第 4 到 6 行已经有过"),
  ]

  @Test("Each says what is odd and where in the words of the document", arguments: numbers + texts)
  func sentence(_ example: Case) {
    #expect(Language.english.wording.anomaly(example.anomaly, in: example.document) == example.english)
    #expect(Language.chinese.wording.anomaly(example.anomaly, in: example.document) == example.chinese)
  }

  @Test("Every code is spoken of in these cases")
  func everyCode() {
    #expect(
      Set((Self.numbers + Self.texts).map(\.anomaly.code.rawValue)).count == Anomaly.Code.allCases.count)
  }

  static let details: [Anomaly.Detail] = [
    .nothing, .expected(2...3), .other(ByteRange(3..<9)), .count(stated: 2, found: 1),
    .words(ByteRange(3..<9)),
  ]

  @Test(
    "A detail that tells nothing of a code makes no sentence of it break", arguments: Anomaly.Code.allCases)
  func everyDetail(code: Anomaly.Code) {
    for document in [Self.speech, Self.statute] {
      for section in [nil] + document.outline.sections.indices.map(Optional.some) {
        for detail in Self.details {
          let anomaly = Anomaly(code, at: 0, section: section, detail)
          for language in Language.allCases {
            let sentence = language.wording.anomaly(anomaly, in: document)
            #expect(
              !sentence.isEmpty && !sentence.contains("\"\"") && !sentence.contains("“”"), "\(sentence)")
          }
        }
      }
    }
  }

  @Test("The short names of the codes differ, and none is long", arguments: Language.allCases)
  func names(_ language: Language) {
    let names = Anomaly.Code.allCases.map { language.wording.name(of: $0) }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { (1...16).contains($0.count) })
  }

  @Test("Long words are cited in part, in one line")
  func longWords() {
    let text = "一、甲\n\n" + String(repeating: "很长的 \n一段话", count: 30)
    let document = OutlineParser.parse(SourceText(text))
    let anomaly = Anomaly(.wordsRemoved, at: 0, section: 0, .words(ByteRange(0..<text.utf8.count)))
    let sentence = Language.english.wording.anomaly(anomaly, in: document)
    #expect(sentence.hasSuffix("..\"") && sentence.count < 130)
    #expect(!sentence.contains("\n") && !sentence.contains("  "))
  }
}
