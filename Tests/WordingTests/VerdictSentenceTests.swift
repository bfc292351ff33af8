import OutlineModel
import Testing

@testable import Wording

@Suite("The sentences about verdicts")
struct VerdictSentenceTests {
  struct Case: CustomTestStringConvertible {
    let reason: Verdict.Reason
    let english: String
    let chinese: String
    var hasPredecessor = false
    var hasSuccessor = false

    var testDescription: String { "\(reason)" }

    /// The verdict on the second of the three lines.
    var verdict: Verdict {
      func neighbour(_ value: Int) -> Verdict.Neighbour {
        Verdict.Neighbour(
          byteOffset: (value - 1) * VerdictSentenceTests.lineBytes, number: SectionNumber(.chinese, value))
      }
      return Verdict(
        reason, number: SectionNumber(.chinese, 2),
        label: ByteRange(VerdictSentenceTests.lineBytes..<VerdictSentenceTests.lineBytes + 6),
        predecessor: hasPredecessor ? neighbour(1) : nil, successor: hasSuccessor ? neighbour(3) : nil)
    }
  }

  private static let source = SourceText("一、甲。\n二、乙。\n三、丙。\n")
  private static let lineBytes = 13

  static let headings = [
    Case(
      reason: .continuesSeries,
      english:
        "Line 2: a heading. \"二、\" follows \"一、\" (line 1) in its series. It was compared with \"三、\" (line 3) behind it.",
      chinese: "第 2 行:标题。“二、”接着“一、”(第 1 行)。对照的是后面的“三、”(第 3 行)。", hasPredecessor: true, hasSuccessor: true),
    Case(
      reason: .beginsSeries,
      english:
        "Line 2: a heading. \"二、\" begins a series. It was compared with \"一、\" (line 1) before it and \"三、\" (line 3) behind it.",
      chinese: "第 2 行:标题。“二、”是一组编号的开头。对照的是前面的“一、”(第 1 行)和后面的“三、”(第 3 行)。", hasPredecessor: true,
      hasSuccessor: true),
    Case(
      reason: .resumesSeries,
      english:
        "Line 2: a heading. \"二、\" goes on after \"一、\" (line 1), though numbers in between are missing.",
      chinese: "第 2 行:标题。“二、”接在“一、”(第 1 行)之后,中间缺号。", hasPredecessor: true),
    Case(
      reason: .formOutweighsNumber,
      english:
        "Line 2: a heading. \"二、\" is written as the headings of this document are, though its number is out of order behind \"一、\" (line 1).",
      chinese: "第 2 行:标题。“二、”的写法同本文的标题一样,但编号在“一、”(第 1 行)之后次序不对。", hasPredecessor: true),
    Case(
      reason: .beginsExtract,
      english:
        "Line 2: a heading. The document is an extract: \"二、\" is the first number of its kind, and the series goes on.",
      chinese: "第 2 行:标题。本文是节录:“二、”是这种编号的第一个,后面接着编下去。"),
    Case(
      reason: .headingWord, english: "Line 2: a heading. \"二、\" stands for a heading by itself.",
      chinese: "第 2 行:标题。“二、”本身就是标题用语。"),
    Case(
      reason: .titleOfHeading,
      english: "Line 2: a heading. It is the title of \"一、\" (line 1) on the line before.",
      chinese: "第 2 行:标题。是上一行“一、”(第 1 行)的标题。", hasPredecessor: true),
    Case(
      reason: .namedInContents,
      english: "Line 2: a heading. The contents name it, with the number 2; its own number was lost.",
      chinese: "第 2 行:标题。目录中有它,编号是 2,正文中编号丢失。"),
    Case(
      reason: .markedByFormat, english: "Line 2: a heading. The format marks it as a heading.",
      chinese: "第 2 行:标题。文件格式标明它是标题。"),
    Case(
      reason: .underlined,
      english: "Line 2: a heading. A row of signs below the line marks it as a heading.",
      chinese: "第 2 行:标题。此行下面有一行符号,标明它是标题。"),
    Case(
      reason: .correctedToHeading, english: "Line 2: a heading. It was named as a heading by hand.",
      chinese: "第 2 行:标题。已由人指定为标题。"),
  ]

  static let others = [
    Case(
      reason: .itemOfStatute,
      english: "Line 2: an item. In a statute, numbers like \"二、\" stand below an article.",
      chinese: "第 2 行:条目。在法规中,“二、”这样的编号在条之下。"),
    Case(
      reason: .listEntry,
      english:
        "Line 2: an item. \"二、\" belongs to a list, whose entries end with semicolons or run long below a level of its own.",
      chinese: "第 2 行:条目。“二、”属于列举:各项以分号结尾,或者在另有编号的一级之下成段。"),
    Case(
      reason: .ordinalWord, english: "Line 2: an item. \"二、\" counts points within the text.",
      chinese: "第 2 行:条目。“二、”在文字中分点。"),
    Case(
      reason: .noNumber,
      english:
        "Line 2: neither a heading nor an item. It begins with no number and with no word that stands for a heading.",
      chinese: "第 2 行:不是标题,也不是条目。行首没有编号,也没有标题用语。"),
    Case(
      reason: .loneWord,
      english:
        "Line 2: neither a heading nor an item. \"二、\" stands for a heading, but the text has no numbered headings.",
      chinese: "第 2 行:不是标题,也不是条目。“二、”虽是标题用语,但全文没有带编号的标题。"),
    Case(
      reason: .citation,
      english:
        "Line 2: neither a heading nor an item. \"二、\" is cited within a sentence. It was compared with \"一、\" (line 1) before it.",
      chinese: "第 2 行:不是标题,也不是条目。“二、”是句中的引用。对照的是前面的“一、”(第 1 行)。", hasPredecessor: true),
    Case(
      reason: .quotation,
      english:
        "Line 2: neither a heading nor an item. \"二、\" stands within a quotation and does not continue the document's own numbers.",
      chinese: "第 2 行:不是标题,也不是条目。“二、”在引文中,不接本文的编号。"),
    Case(
      reason: .strayNumber,
      english:
        "Line 2: neither a heading nor an item. \"二、\" continues no series; the heading before it is \"一、\" (line 1).",
      chinese: "第 2 行:不是标题,也不是条目。“二、”不接任何编号,前面的标题是“一、”(第 1 行)。", hasPredecessor: true),
    Case(
      reason: .enumeration,
      english: "Line 2: neither a heading nor an item. \"二、\" enumerates within a sentence.",
      chinese: "第 2 行:不是标题,也不是条目。“二、”是句中的列举。"),
    Case(
      reason: .sentence,
      english: "Line 2: neither a heading nor an item. It quotes a heading and goes on as a sentence.",
      chinese: "第 2 行:不是标题,也不是条目。引用了标题,后面接着成句。"),
    Case(
      reason: .contentsEntry,
      english: "Line 2: neither a heading nor an item. It is a line of the printed contents.",
      chinese: "第 2 行:不是标题,也不是条目。是目录中的一行。"),
    Case(
      reason: .outsideBody,
      english: "Line 2: neither a heading nor an item. It stands before or behind the body.",
      chinese: "第 2 行:不是标题,也不是条目。在正文之前或之后。"),
    Case(
      reason: .withinParagraph,
      english:
        "Line 2: neither a heading nor an item. It goes on with the paragraph that begins with \"二、\" in line 2.",
      chinese: "第 2 行:不是标题,也不是条目。接着第 2 行“二、”开头的一段。"),
    Case(
      reason: .setAside,
      english: "Line 2: neither a heading nor an item. It is set aside with the foot and head of a page.",
      chinese: "第 2 行:不是标题,也不是条目。同页脚和页眉一起不算正文。"),
    Case(
      reason: .inTableOrCode,
      english: "Line 2: neither a heading nor an item. It stands in a table or in code.",
      chinese: "第 2 行:不是标题,也不是条目。在表格或代码中。"),
    Case(
      reason: .notMarkedByFormat,
      english:
        "Line 2: neither a heading nor an item. Only lines that the format or a pattern marks are headings here, and this one is not marked.",
      chinese: "第 2 行:不是标题,也不是条目。本文只以格式或者指定的写法标明的行为标题,此行不在其中。"),
    Case(
      reason: .correctedToText,
      english: "Line 2: neither a heading nor an item. It was named as text by hand.",
      chinese: "第 2 行:不是标题,也不是条目。已由人指定为正文。"),
  ]

  @Test(
    "Each says what the line was taken for, why, and what it was compared with", arguments: headings + others)
  func sentences(_ example: Case) {
    let verdict = example.verdict
    #expect(Language.english.wording.verdict(verdict, ofLine: 2, in: Self.source) == example.english)
    #expect(Language.chinese.wording.verdict(verdict, ofLine: 2, in: Self.source) == example.chinese)
  }

  @Test("Every reason is spoken of in these cases")
  func everyReason() {
    let reasons = (Self.headings + Self.others).map(\.reason)
    #expect(Set(reasons) == Set(Verdict.Reason.allCases) && reasons.count == Verdict.Reason.allCases.count)
  }

  @Test("Where the line has no number, its beginning is cited")
  func noLabel() {
    let verdict = Verdict(.headingWord, label: ByteRange(emptyAt: 0))
    let sentence = Language.english.wording.verdict(verdict, ofLine: 1, in: SourceText("附则\n文字。\n"))
    #expect(sentence == "Line 1: a heading. \"附则\" stands for a heading by itself.")
  }
}
