import Testing

@testable import OutlineModel

@Suite("Finding paragraphs that are not lines")
struct ParagraphDetectionTests {
  /// Lines in front of a case that leave no doubt that the text is wrapped at 60 columns.
  private static let wrapped = """
    The mill stands where the brook leaves the wood, and it was
    built by a family that had come over the hills with nothing
    but two oxen and a chest of tools. Nobody remembers what it
    ground in the first years, because the books of those years
    were lost when the river rose and took the lower floor with
    everything that stood in it.

    """
  /// The same for 34 columns.
  private static let narrow = """
    　　磨坊在小溪出林子之处，是翻山过
    来的一家人盖的，他们那时只有两头牛
    和一箱工具。头几年磨过什么，如今没
    有人记得，因为那些年的账本在河水上
    涨的时候连同底层的东西一起冲走了，
    后来的人只能听老人讲起这些事情来。

    """

  @Test(
    "Lines of wrapped Latin text are joined where a sentence goes on",
    arguments: [
      (
        "The old wheel was taken down when the new one of iron came,\nbut it was kept.",
        "The old wheel was taken down when the new one of iron came, but it was kept."
      ),
      ("It was kept.\nNobody used it.", "It was kept.|Nobody used it."),
      (
        "   The first line of this paragraph is indented, as in many\nbooks, and others are not.",
        "   The first line of this paragraph is indented, as in many books, and others are not."
      ),
      (
        "The wheel was painted green in the year of the great flood\n\nand so on.",
        "The wheel was painted green in the year of the great flood||and so on."
      ),
      (
        "* oil, which has to be changed each year by somebody who is\n  trained for it\n* grease",
        "* oil, which has to be changed each year by somebody who is trained for it|* grease"
      ),
      (
        "1. The miller opens the gate in the morning when all of the\n   neighbours have come\n2. He shuts it",
        "1. The miller opens the gate in the morning when all of the neighbours have come|2. He shuts it"
      ),
      (
        "What the guild had agreed upon in the year is laid out with\n3.2 of this rule in mind.",
        "What the guild had agreed upon in the year is laid out with 3.2 of this rule in mind."
      ),
      (
        "The guild had agreed upon all of it in the year of the flood.\n3.2. Stones",
        "The guild had agreed upon all of it in the year of the flood.|3.2. Stones"
      ),
      (
        "3.2. Stones that are bought from elsewhere\n     and laid by others",
        "3.2. Stones that are bought from elsewhere and laid by others"
      ),
      (
        "Mill       Stones      Founded as of the year of the flood\nUpper      2           1650",
        "Mill       Stones      Founded as of the year of the flood|Upper      2           1650"
      ),
      (
        "if (stones > 2 && wheel.isTurning && gate.isOpen(upTo: 3)) {\nopen(gate);",
        "if (stones > 2 && wheel.isTurning && gate.isOpen(upTo: 3)) {|open(gate);"
      ),
      (
        "+----------------------+-----------------------------------+\n| gate  | wheel |",
        "+----------------------+-----------------------------------+|| gate  | wheel |"
      ),
      (
        "2.1. Gates ........................................ 12\n2.2. Wheels ............................. 14",
        "2.1. Gates ........................................ 12|2.2. Wheels ............................. 14"
      ),
      ("Anna Miller\nLower Road 3\nBrookside", "Anna Miller|Lower Road 3|Brookside"),
      (
        "The stones were of a hard sort that came from a far-\noff hill that nobody had seen.",
        "The stones were of a hard sort that came from a far-off hill that nobody had seen."
      ),
    ])
  func latin(text: String, paragraphs: String) {
    let found = Self.paragraphs(Self.wrapped + "\n" + text)
    #expect(found.dropFirst(2).joined(separator: "|") == paragraphs)
  }

  @Test(
    "Lines of wrapped Chinese text are joined where the line before was full",
    arguments: [
      ("　　水车换成铁的以后，木头的那一架没\n有扔掉。", "　　水车换成铁的以后，木头的那一架没有扔掉。"),
      ("　　水车换成铁的以后，木头的没有扔。\n　　现在还在。", "　　水车换成铁的以后，木头的没有扔。|　　现在还在。"),
      ("　　一、换下来的木头水车要好好保存，\n不得拆散\n　　二、闸门每天早上开", "　　一、换下来的木头水车要好好保存，不得拆散|　　二、闸门每天早上开"),
      ("第一章　磨坊\n第一条　磨坊归全村。", "第一章　磨坊|第一条　磨坊归全村。"),
      ("　　工匠用的是 Swift 和别的一些 mill\nstone 工具。", "　　工匠用的是 Swift 和别的一些 mill stone 工具。"),
      ("山高月小\n水落石出\n江流有声", "山高月小|水落石出|江流有声"),
    ])
  func chinese(text: String, paragraphs: String) {
    let found = Self.paragraphs(Self.narrow + "\n" + text)
    #expect(found.dropFirst(2).joined(separator: "|") == paragraphs)
  }

  @Test(
    "Text that nobody wrapped keeps its lines",
    arguments: [
      // Verse: lines of one width, each a sentence.
      String(repeating: "山前的人家都在等，春天的水来了没有。\n", count: 12),
      // A list of names, a program, lines that are paragraphs of any length.
      (1...30).map { "name-\($0 * $0 * 37)" }.joined(separator: "\n"),
      (1...30).map { "let stone\($0) = mill.stones[\(String(repeating: "9", count: $0 % 7))] + \($0)" }
        .joined(separator: "\n"),
      (1...30).map { String(repeating: "水车要修，", count: $0 * 5 % 17 + 1) + "闸门也要修。" }
        .joined(separator: "\n"),
      "", "\n", "one line", "two\nlines",
    ])
  func plain(text: String) {
    #expect(ParagraphBreaks.detected(in: Array(text.utf8)).isEmpty)
  }

  @Test(
    "A line that holds several paragraphs is divided before their indents, but not behind a label",
    arguments: [
      ("　　", "　　第一条　　磨坊归全村。　　第二条　　闸门每天早上由值日的人打开。　　水车每年修一次，由全村出钱，账目要公开。"),
      ("    ", "    第一条    磨坊归全村。    第二条    闸门每天早上由值日的人打开。    水车每年修一次，由全村出钱，账目要公开。"),
    ])
  func lostLineEnds(indent: String, text: String) {
    #expect(
      Self.paragraphs(text) == [
        "\(indent)第一条\(indent)磨坊归全村。", "\(indent)第二条\(indent)闸门每天早上由值日的人打开。",
        "\(indent)水车每年修一次，由全村出钱，账目要公开。",
      ])
  }

  @Test(
    "Wide spaces within a line divide nothing where no sentences end before them",
    arguments: [
      String(repeating: "张三　　李四　　王五　　", count: 8),
      "第一条　　" + String(repeating: "磨坊归全村，闸门归值日的人，水车归工匠，", count: 5),
    ])
  func wideSpaces(text: String) {
    #expect(ParagraphBreaks.detected(in: Array(text.utf8)).isEmpty)
  }

  @Test(
    "The evidence may end anywhere, within a number too", arguments: ["一、甲", "（一）甲", "1、甲", "①甲", "Ⅳ、甲"])
  func evidenceCut(heading: String) {
    for behind in 0...8 {
      for lineFeed in ["", "\n"] {
        let before = String(repeating: "x", count: (1 << 18) - behind - lineFeed.utf8.count) + lineFeed
        let source = SourceText(Array("\(before)\(heading)\n正文。\n".utf8))
        #expect(ParagraphBreaks.detected(in: source.bytes).isEmpty)
      }
    }
  }

  @Test("The feet and heads of pages are set aside, and a paragraph goes on behind them")
  func pages() {
    func page(_ number: Int) -> String {
      "\n\nMiller             On Mills             [Page \(number)]\n\u{C}\nRules 7            Mills             May 2020\n\n"
    }
    let text =
      Self.wrapped
      + "\nThe old wheel was taken down when the new one of iron came,\n" + page(1)
      + "\nbut it was kept.\n" + page(2)
      + "\nNobody used it.\n\n\nMiller          On Mills         [Page 3]"
    let found = Self.paragraphs(text)
    #expect(
      found.dropFirst(2) == [
        "The old wheel was taken down when the new one of iron came, but it was kept.", "", "Nobody used it.",
        "",
      ])
  }

  /// The paragraphs of a text, each in one line.
  private static func paragraphs(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let source = SourceText(bytes, breaks: .detected(in: bytes))
    var paragraphs: [String] = []
    var offset = 0
    while offset < source.count {
      paragraphs.append(source.inOneLine(source.paragraphContent(at: offset)))
      offset = source.nextParagraphStart(behind: offset)
    }
    return paragraphs
  }
}
