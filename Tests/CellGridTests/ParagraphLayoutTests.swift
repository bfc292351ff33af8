import CellGrid
import Testing

@Suite("Layout of paragraphs")
struct ParagraphLayoutTests {
  @Test(
    "Chinese text breaks between any two characters",
    arguments: [
      ("中文文本", 4, "中文|文本"), ("中文文本", 5, "中文|文本"), ("中文文本", 8, "中文文本"), ("中文", 1, "中|文"), ("", 9, ""),
      ("한국어로", 4, "한국|어로"), ("中😀文", 4, "中😀|文"),
    ])
  func chinese(text: String, columns: Int, lines: String) { expect(text, columns, lines) }

  @Test(
    "No line begins with closing punctuation or ends with opening punctuation",
    arguments: [
      ("中文，文", 4, "中|文，|文"), ("中文”。文", 6, "中|文”。|文"), ("国家“中”", 5, "国家|“中”"), ("中文（文）", 6, "中文|（文）"),
      ("中文（文", 8, "中文（文"), ("他说：“好", 8, "他说：|“好"), ("他说：“好", 7, "他说：|“好"), ("中文……文", 6, "中文……|文"),
      ("中文……文", 5, "中|文……|文"), ("中文％中", 4, "中|文％|中"), ("《中》（二）", 6, "《中》|（二）"), ("人々の", 2, "人|々|の"),
      ("中国人々", 6, "中国|人々"), ("コーヒー", 4, "コー|ヒー"), ("约翰·史密斯", 5, "约翰·|史密|斯"), ("价格￥100", 6, "价格|￥100"),
      ("中文, 中文", 4, "中|文, |中文"), ("中文 ，文", 6, "中|文 ，|文"), ("中文( 文", 5, "中文|( 文"), ("５℃", 2, "５|℃"),
    ])
  func punctuation(text: String, columns: Int, lines: String) { expect(text, columns, lines) }

  @Test(
    "Dashes and dots that come in pairs are not split",
    arguments: [
      ("中文——文", 5, "中文|——文"), ("中文——文", 6, "中文——|文"), ("中a--b", 4, "中|a--b"), ("a……", 2, "a…|…"),
      ("中文中……", 6, "中文|中……"),
    ])
  func pairs(text: String, columns: Int, lines: String) { expect(text, columns, lines) }

  @Test(
    "Words and numbers stay whole where a line has room for them",
    arguments: [
      ("利用3D打印", 5, "利用|3D打|印"), ("约3.14米", 6, "约3.14|米"), ("共计1,000元", 7, "共计|1,000元"),
      ("I don't know", 6, "I |don't |know"),
      ("I don’t know", 6, "I |don’t |know"), ("a foo_bar", 8, "a |foo_bar"),
      ("see foo(bar)", 9, "see |foo(bar)"),
      ("增长100%以上", 7, "增长|100%以|上"), ("“国家”GDP增长", 6, "“国家”|GDP增|长"), ("a\u{A0}b c", 4, "a\u{A0}b |c"),
      ("24/7 2025-08", 6, "24/7 |2025-0|8"), ("a \"b c\" d", 4, "a \"b |c\" d"),
      ("пример слова", 7, "пример |слова"),
      ("un café", 5, "un |café"),
    ])
  func words(text: String, columns: Int, lines: String) { expect(text, columns, lines) }

  @Test(
    "A line may break behind a space and behind a hyphen or slash within a word",
    arguments: [
      ("well-known fact", 6, "well-|known |fact"), ("and/or", 4, "and/|or"),
      ("ls --help -v", 6, "ls |--help |-v"),
      ("a -verbose", 8, "a |-verbose"), ("see /usr/bin", 9, "see /usr/|bin"), ("中-文", 3, "中-|文"),
      ("zero\u{200B}width", 6, "zero\u{200B}|width"),
    ])
  func opportunities(text: String, columns: Int, lines: String) { expect(text, columns, lines) }

  @Test(
    "Spaces at a break stay on the line before and take no room beyond it",
    arguments: [
      ("abc    def", 3, "abc    |def"), ("abc\t\tdef", 4, "abc\t\t|def"),
      ("中文\u{3000}\u{3000}中", 4, "中文\u{3000}\u{3000}|中"),
      ("abc   ", 3, "abc   "), ("abc  \r", 4, "abc  \r"), ("      ", 3, "      "),
    ])
  func spaces(text: String, columns: Int, lines: String) {
    expect(text, columns, lines)
    let first = LaidOutLine(
      Array(text.utf8), 0..<(lines.split(separator: "|").first?.utf8.count ?? 0), columns: columns)
    #expect(first.columns <= columns)
  }

  @Test(
    "An indentation stays on the line that it indents",
    arguments: [
      ("\u{3000}\u{3000}中文文", 8, "\u{3000}\u{3000}中文|文"), ("    longword", 8, "    long|word"),
      ("\tab", 4, "\t|ab"), ("\tabcd", 10, "\tab|cd"),
    ])
  func indentation(text: String, columns: Int, lines: String) { expect(text, columns, lines) }

  @Test(
    "What is longer than a line breaks where it does the least harm",
    arguments: [
      ("abcdefgh", 3, "abc|def|gh"), ("中abcdefgh", 4, "中|abcd|efgh"), ("！！！！", 4, "！！|！！"),
      ("（（（中", 4, "（（|（中"), ("abcd,e", 4, "abc|d,e"),
      ("abc(defg)", 4, "abc|(def|g)"), ("————", 2, "——|——"), ("a\u{A0}b", 2, "a\u{A0}|b"),
      ("((   b", 4, "((   |b"),
    ])
  func emergencies(text: String, columns: Int, lines: String) { expect(text, columns, lines) }

  @Test(
    "Clusters stay whole, and one wider than the line has a line of its own",
    arguments: [
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}e\u{301}|e\u{301}"), ("中👨‍👩‍👧文", 6, "中|👨‍👩‍👧|文"), ("中👨‍👩‍👧文", 4, "中|👨‍👩‍👧|文"),
      ("🇨🇳🇨🇳", 3, "🇨🇳|🇨🇳"),
      ("葛\u{E0100}城", 2, "葛\u{E0100}|城"), ("a\u{202E}b", 5, "a|\u{202E}|b"), ("ab\u{1B}[", 3, "ab|\u{1B}["),
    ])
  func clusters(text: String, columns: Int, lines: String) { expect(text, columns, lines) }

  @Test(
    "A tab goes to the next multiple of eight, but not beyond the line",
    arguments: [
      ("a\tb", 9, "a\tb"), ("a\tb", 8, "a\t|b"), ("a\tb\tc", 17, "a\tb\tc"), ("a\tb\tc", 16, "a\tb\t|c"),
      ("a\tb\tc", 12, "a\tb\t|c"), ("a\t，b", 8, "a\t|，b"),
    ])
  func tabs(text: String, columns: Int, lines: String) { expect(text, columns, lines) }

  @Test(
    "A seam is a space or nothing, stays whole, and changes no other rule of breaking",
    arguments: [
      ("中文\n中文", 8, "中文\n中文", false), ("中文\r\n  中文", 4, "中文\r\n  |中文", false), ("ab\ncd", 5, "ab\ncd", true),
      ("ab\ncd", 4, "ab\n|cd", true), ("中文\n  ab", 6, "中文\n  |ab", true), ("中文\n，中", 4, "中|文\n，|中", false),
      ("well-\n known", 6, "well-\n |known", false), ("\n ab", 4, "\n ab", false),
    ])
  func seams(text: String, columns: Int, lines: String, isSpace: Bool) {
    let bytes = Array(text.utf8)
    let blanks = bytes.indices.filter { bytes[$0] <= 0x20 }
    let seam = LayoutSeam(blanks[0]..<blanks[blanks.count - 1] + 1, isSpace: isSpace)
    let layout = ParagraphLayout(bytes, 0..<bytes.count, seams: [seam], columns: columns)
    #expect(layout.lines.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "|") == lines)
    let cells = LaidOutLine(bytes, 0..<bytes.count, seams: [seam]).glyphs.map(\.cell.base)
    let joined = text.unicodeScalars.filter { $0.value > 0x20 }.count
    #expect(cells.count == joined + (isSpace ? 1 : 0))
  }

  @Test("Bytes that are no UTF-8 take one column for each U+FFFD, and the text goes on behind them")
  func invalid() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xFE, 0xE4, 0xB8, 0x62, 0xE4, 0xB8, 0xAD, 0xF0, 0x9F]
    #expect(ParagraphLayout(bytes, 0..<11, columns: 4).lines == [0..<5, 5..<11])
  }

  @Test("Only the given range is laid out")
  func range() {
    let bytes = Array("前中文文本后".utf8)
    #expect(ParagraphLayout(bytes, 3..<15, columns: 4).lines == [3..<9, 9..<15])
    #expect(ParagraphLayout(bytes, 3..<3, columns: 4).lines == [3..<3])
  }

  private func expect(
    _ text: String, _ columns: Int, _ lines: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let bytes = Array(text.utf8)
    let layout = ParagraphLayout(bytes, 0..<bytes.count, columns: columns)
    let found = layout.lines.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "|")
    #expect(found == lines, sourceLocation: sourceLocation)
  }
}
