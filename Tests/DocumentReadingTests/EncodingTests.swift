import OutlineModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite("Encodings")
struct EncodingTests {
  @Test("A document has the same text and the same outline in every encoding", arguments: SampleText.all)
  func outline(_ sample: SampleText) throws {
    for (name, encoding) in sample.encodings {
      let source = try SourceDecoder.decode(EncodedText.bytes(sample.text, name))
      #expect(source.string(0..<source.count) == sample.text, "\(name)")
      #expect(source.encoding == encoding.name, "\(name)")
      #expect(source.invalidSequenceCount == 0, "\(name)")
      let document = OutlineParser.parse(source)
      #expect(document.outline.sections.indices.map(document.title) == sample.titles, "\(name)")
    }
  }

  @Test(
    "A byte order mark decides, and is taken off",
    arguments: [TextEncoding.utf8, .gb18030] + TextEncoding.wide)
  func marks(encoding: TextEncoding) throws {
    let bytes = encoding.mark + EncodedText.bytes("㐀一\nA", encoding.name)
    let source = try SourceDecoder.decode(bytes)
    #expect(source.encoding == encoding.name)
    #expect(source.string(0..<source.count) == "㐀一\nA")
    #expect(try SourceDecoder.decode(encoding.mark).count == 0)
  }

  @Test(
    "UTF-16 and UTF-32 are told without a mark", arguments: TextEncoding.wide,
    ["Plain English text.\n", "第一条　文字。\n", "Глава первая\n", "一\n"])
  func wide(encoding: TextEncoding, text: String) throws {
    #expect(SourceDecoder.judge(EncodedText.bytes(text, encoding.name)) == .encoding(encoding))
  }

  @Test(
    "Short Chinese text is told, names and rare words too",
    arguments: [
      "附件", "目录和附件", "北京", "一、总则", "张伟 王芳 李娜", "欧阳娜娜 司马懿", "赵钱孙李周吴郑王", "中文标题一二三四五六",
      "蒹葭苍苍，白露为霜。所谓伊人，在水一方。", "魑魅魍魉", "贵州省黔东南苗族侗族自治州", "審判長：陳水木", "總則",
      "法释〔2024〕2号", "★重要★\n", "(二)艾滋病、病毒性肝炎、细菌性和阿米巴痢疾、伤寒和副伤寒、炭疽、斑疹伤寒",
    ])
  func chinese(text: String) {
    #expect(SourceDecoder.judge(EncodedText.bytes(text, "GB18030")) == .encoding(.gb18030))
  }

  @Test(
    "What is plainly not Chinese in GB18030 is left to be asked about",
    arguments: [
      ("BIG5", "工作要點", TextEncoding.big5), ("BIG5", "目錄", .big5), ("BIG5", "臺北市政府", .big5),
      ("EUC-KR", "마을 도서관", .eucKR), ("EUC-KR", "김철수 이영희", .eucKR), ("EUC-KR", "안녕하세요", .eucKR),
      ("EUC-JP", "こんにちは", .eucJP), ("EUC-JP", "東京都", .eucJP), ("SHIFT_JIS", "こんにちは", .shiftJIS),
      ("SHIFT_JIS", "東京都の図書館", .shiftJIS), ("ISO-8859-1", "Les élèves arrivés à l'école", .utf8),
      ("WINDOWS-1251", "Глава первая. Общие положения", .utf8),
      ("KOI8-R", "Глава первая. Общие положения", .utf8),
      ("ISO-8859-7", "Κεφάλαιο πρώτο. Γενικές διατάξεις", .utf8),
    ])
  func others(name: String, text: String, likely: TextEncoding) {
    #expect(SourceDecoder.judge(EncodedText.bytes(text, name)) == .undetected(likely: likely))
  }

  @Test(
    "One line beyond ASCII tells the encoding of a long text, wherever it stands",
    arguments: [0, 1, 500, 999])
  func oneLine(place: Int) throws {
    var lines = Array(
      repeating: EncodedText.bytes("Plain text without any other signs at all.\n", "ASCII"), count: 1000)
    lines[place] = EncodedText.bytes("2. 第二节的标题和文字\n", "GBK")
    #expect(SourceDecoder.judge(Array(lines.joined())) == .encoding(.gb18030))
    lines[place] = EncodedText.bytes("2. caf\u{E9}\n", "ISO-8859-1")
    #expect(SourceDecoder.judge(Array(lines.joined())) == .undetected(likely: .utf8))
  }

  @Test("A long text without any line end is told by its beginning")
  func oneLongLine() throws {
    let text = String(repeating: "村里的图书室开了三年，借书的人越来越多。", count: 9000)
    for cut in 0..<3 {
      let bytes = Array(repeating: UInt8(ascii: "x"), count: cut) + EncodedText.bytes(text, "GB18030")
      #expect(SourceDecoder.judge(bytes) == .encoding(.gb18030))
    }
  }

  @Test("What is no text in any encoding is binary")
  func binary() {
    let header: [UInt8] = [
      0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1, 0, 0, 0, 0xA0,
    ]
    #expect(SourceDecoder.judge(header) == .binary)
    #expect(SourceDecoder.judge(Array(repeating: 0, count: 1000)) == .binary)
    #expect(throws: SourceDecoder.Failure.noText) { try SourceDecoder.decode(header) }
    #expect(throws: Never.self) { try SourceDecoder.decode(header, as: .gb18030) }
    #expect(SourceDecoder.judge(Array("一、甲\u{0}乙\n".utf8)) == .encoding(.utf8))
  }

  @Test(
    "An encoding has the names under which people know it",
    arguments: [
      ("GBK", "gb18030"), ("gb2312", "gb18030"), ("CP936", "gb18030"), ("Big5", "big5"), ("cp950", "big5"),
      ("sjis", "shift_jis"), ("Shift-JIS", "shift_jis"), ("Windows-31J", "shift_jis"), ("EUC_JP", "euc-jp"),
      ("euckr", "euc-kr"), ("CP949", "euc-kr"), ("utf8", "utf-8"), ("UTF-16LE", "utf-16le"),
      ("KOI8-R", "koi8-r"), ("ISO-8859-1", "iso-8859-1"), ("windows-1252", "windows-1252"),
    ])
  func names(name: String, expected: String) {
    #expect(TextEncoding(named: name)?.name == expected)
  }

  @Test(
    "What is no name of an encoding is none",
    arguments: ["", "nonesuch", "utf-8//IGNORE", "中文", "gbk2", "a b"])
  func noNames(name: String) {
    #expect(TextEncoding(named: name) == nil)
  }

  @Test("An encoding that is named is taken, whatever the bytes say")
  func named() throws {
    let bytes = Array("Ж中".utf8)
    let latin = try #require(TextEncoding(named: "ISO-8859-1"))
    let source = try SourceDecoder.decode(bytes, as: latin)
    #expect(source.string(0..<source.count).unicodeScalars.count == 5)
    #expect(source.encoding == "iso-8859-1")
  }

  @Test(
    "Characters that only the wider form of an encoding has are read",
    arguments: [("EUC-JP", "①"), ("EUC-KR", "힣"), ("BIG5", "㗎")])
  func supersets(name: String, character: String) throws {
    let wider = ["EUC-JP": "EUC-JP-MS", "EUC-KR": "UHC", "BIG5": "BIG5-HKSCS"]
    let bytes = EncodedText.bytes(character, wider[name] ?? name)
    let encoding = try #require(TextEncoding(named: name))
    let source = try SourceDecoder.decode(bytes, as: encoding)
    #expect(source.string(0..<source.count) == character)
  }
}
