import Testing

@testable import OutlineModel

@Suite("Documents whose paragraphs are not lines")
struct WrappedDocumentTests {
  private static let paragraphs = [
    "　　一、磨坊的管理办法要让全村人都看得明白",
    "　　磨坊归全村所有，由值日的人家轮流照看。值日的人早上开闸，晚上关闸，水大的时候要多看几次，水小的时候要先问过下游。",
    "　　（一）开闸之前要先看水位和下游有没有人在洗衣服",
    "　　水位不到石头上的记号不开闸。下游有人的时候要先喊一声，等人上岸以后再开，开得要慢，免得冲走东西。",
    "　　（二）关闸",
    "　　天黑之前关闸，把水车停稳，再把门锁好，钥匙交给第二天值日的人家。",
    "　　二、账目每年公开一次",
    "　　收了多少粮食，用了多少木料，修了几次水车，都要写在墙上，谁都可以来看，看不明白的可以问管账的人。",
  ]
  private static let outline = """
    1 一、|磨坊的管理办法要让全村人都看得明白| full
      1.1 （一）|开闸之前要先看水位和下游有没有人在洗衣服| full
      1.2 （二）|关闸| full
    2 二、|账目每年公开一次| full
    """

  /// Each paragraph broken at some columns, punctuation never at the beginning of a line.
  private static func wrapped(columns: Int) -> (text: String, lines: [Int]) {
    var lines: [String] = []
    var starts: [Int] = []
    for paragraph in paragraphs {
      starts.append(lines.count + 1)
      var line: [Character] = []
      for character in paragraph {
        if line.count * 2 + 2 > columns {
          let moved = "，。、）".contains(character) ? [line.removeLast()] : []
          lines.append(String(line))
          line = moved
        }
        line.append(character)
      }
      lines.append(String(line))
    }
    return (lines.joined(separator: "\n"), starts)
  }

  @Test("Plain, wrapped at any width, or in one line: the outline is the same, with the lines of the source")
  func forms() {
    let plain = Self.paragraphs.joined(separator: "\n")
    expect(plain, lines: Array(1...8))
    expect(Self.paragraphs.joined(), lines: Array(repeating: 1, count: 8))
    for columns in stride(from: 30, through: 44, by: 2) {
      let wrapped = Self.wrapped(columns: columns)
      expect(wrapped.text, lines: wrapped.lines)
      expect(wrapped.text.replacing("\n", with: "\r\n"), lines: wrapped.lines)
    }
  }

  private func expect(_ text: String, lines: [Int], sourceLocation: SourceLocation = #_sourceLocation) {
    let document = Self.document(text)
    let dump = OutlineDump(document).text
    let found = dump.split(separator: "\n").map { $0[..<($0.range(of: " h")?.lowerBound ?? $0.endIndex)] }
    #expect(found.joined(separator: "\n") == Self.outline, "\(text)", sourceLocation: sourceLocation)
    let headings = document.outline.sections.map { document.source.line(of: $0.start) }
    #expect(headings == [lines[0], lines[2], lines[4], lines[6]], sourceLocation: sourceLocation)
    #expect(OutlineInvariants(document).violations == [], sourceLocation: sourceLocation)
    let counts = CharacterCounts(document)
    #expect(
      counts.spoken == CharacterCounts.count(in: Self.paragraphs.joined()), sourceLocation: sourceLocation)
  }

  @Test("A paper in pages has whole titles, and neither feet nor heads in its text and counts")
  func pages() throws {
    let document = Self.document(Self.paper)
    #expect(
      OutlineDump(document).text == """
        1 1.|Gates| full h5
          1.1 1.1.|What to see to before the gate is opened in the morning| full h12
        2 2.|Stones| full h27
        """)
    #expect(OutlineInvariants(document).violations == [])
    let text = document.text(of: 1)
    #expect(document.source.string(text).contains("[Page 1]"))
    let shown = document.source.inOneLine(document.source.paragraphContent(at: text.lowerBound + 80))
    #expect(
      shown.hasSuffix("upon it was cut by the first miller, who had measured the water for a whole year."))
    let count = CharacterCounts(document).count(of: 1, in: document.outline)
    #expect(count == CharacterCounts.count(in: Self.withoutPages(document.source.string(text))))
  }

  @Test(
    "What is held of a line within a paragraph, and of the foot and head of a page, is said of the source's lines",
    arguments: [
      (5, .beginsSeries), (8, .withinParagraph), (12, .beginsSeries), (13, .withinParagraph), (18, .setAside),
      (20, .setAside), (22, .withinParagraph), (24, .noNumber), (27, .continuesSeries),
    ] as [(Int, Verdict.Reason)])
  func explanation(line: Int, reason: Verdict.Reason) {
    let bytes = Array(Self.paper.utf8)
    let source = SourceText(bytes, breaks: .detected(in: bytes))
    #expect(OutlineParser.explain(source, line: line)?.reason == reason)
  }

  @Test("A person can still say that a line within a paragraph is a heading")
  func corrected() {
    let bytes = Array(Self.paper.utf8)
    let source = SourceText(bytes, breaks: .detected(in: bytes))
    let document = OutlineParser.parse(source, Corrections(headings: [9: nil]))
    #expect(document.outline.sections.map { source.line(of: $0.start) }.contains(9))
    #expect(OutlineInvariants(document).violations == [])
  }

  private static func document(_ text: String) -> Document {
    let bytes = Array(text.utf8)
    return OutlineParser.parse(SourceText(bytes, breaks: .detected(in: bytes)))
  }

  private static func withoutPages(_ text: String) -> String {
    text.split(separator: "\n").filter { !$0.contains("[Page") && !$0.hasPrefix("Rules 7") }.joined()
  }

  private static let paper = """
    Brook Guild                                         A. Miller

                   On Gates and Stones

    1.  Gates

       A gate is a board that holds the water back until the
       wheel is wanted. It is lifted by hand, slowly, and it is
       never lifted by one man alone when the brook is high, as
       the board may then be torn from his hands.

    1.1.  What to see to before the gate is opened in the
          morning

       The water has to stand at the mark. A stone with a mark
       upon it was cut by the first miller, who had measured

    Miller                    On Mills                   [Page 1]
    \u{C}
    Rules 7                   Mills                      May 2020

       the water for a whole year.

       Below the gate nobody may stand in the brook. They have
       to be called, and it takes them some time to climb out.

    2.  Stones

       Stones are dressed twice in a year by a mason who comes
       from beyond the hills, and they are turned after that so
       that they wear evenly on all of their sides, as they do

    Miller                    On Mills                   [Page 2]
    \u{C}
    Rules 7                   Mills                      May 2020

       where the mason lives.
    """
}
