import OutlineModel
import OutlineSearch
import Testing

@testable import Wording

@Suite("The sentences of both languages")
struct SentenceTests {
  private static let document = OutlineParser.parse(
    SourceText("题目\n\n一、第一节\n\n正文里有词。\n\n(一)小节\n\n又有词。\n\n二、第二节\n\n没有别的。\n"))

  private static let troubles: [Trouble] = [
    .cannotRead(file: "甲", .notFound), .cannotRead(file: "甲", .noPermission),
    .cannotRead(file: "甲", .isDirectory),
    .cannotRead(file: "甲", .noRegularFile), .cannotRead(file: "甲", .tooLarge(limit: 12_345)),
    .cannotWrite(file: "甲", .noPermission), .fileExists("甲"), .noLine(9, file: "甲", lineCount: 1),
    .noConverter(file: "甲", encoding: "GB18030"),
    .noTerminal, .terminalUnknown("vt0"), .noEditor("vi"), .nothingPiped,
    .badCorrection(file: "甲", line: 3, .syntax("x")),
  ]

  private static func hits(_ query: String) -> SearchHits? {
    (try? SearchQuery(query)).flatMap { SearchIndex(document).hits(of: $0, isCancelled: { false }) }
  }

  /// Every sentence that needs no more than a little data, by a name.
  private static func sentences(_ wording: any Wording) -> [(name: String, text: String)] {
    let nearby: [AddressResolution.Nearby] = ["3", "1.9", "二(一)", "1.1.1"].compactMap {
      if case .nothing(let nearby) = AddressResolver(document).resolve($0) { nearby } else { nil }
    }
    let figures = DocumentFigures(document, CharacterCounts(document))
    var sentences = BrowserCommand.allCases.flatMap {
      [("description of \($0)", wording.description($0)), ("hint of \($0)", wording.hint($0))]
    }
    sentences += troubles.map { ("\($0)", wording.trouble($0)) }
    sentences += troubles.map { ("obstacle of \($0)", wording.obstacle($0)) }
    sentences += nearby.map { ("\($0)", wording.noSection("9", $0, in: document)) }
    sentences += [PartKind.frontMatter, .contents, .body, .backMatter].map { ("\($0)", wording.name(of: $0)) }
    sentences += [Presence.excerpt, .contentsOnly].map { ("flag of \($0)", wording.flag($0)) }
    sentences += [Presence.inferred, .contentsOnly].flatMap { presence in
      [nil, 7].map { ("absence", wording.absence(presence, contentsLine: $0)) }
    }
    sentences += [true, false].flatMap {
      [
        ("summary", wording.summary(figures, minutes: 1, isShort: $0)),
        ("searchWrapped", wording.searchWrapped(forward: $0)), ("noSibling", wording.noSibling(before: $0)),
        ("following", wording.following($0)), ("readAgain", wording.readAgain(isChanged: $0)),
        ("mouse", wording.mouse($0)), ("items", wording.items($0)),
      ]
    }
    sentences += ["词", "火星"].compactMap(hits).map { ("hits", wording.hits($0)) }
    return sentences + [
      ("searching", wording.searching), ("noSearch", wording.noSearch),
      ("severalSections", wording.severalSections("3")),
      ("noFurtherJump", wording.noFurtherJump), ("markSet", wording.markSet("a")),
      ("noMark", wording.noMark("a")),
      ("addressPrompt", wording.addressPrompt), ("addressExamples", wording.addressExamples),
      ("copyPrompt", wording.copyPrompt), ("writePrompt", wording.writePrompt),
      ("fileNamePrompt", wording.fileNamePrompt), ("setMarkPrompt", wording.setMarkPrompt),
      ("goToMarkPrompt", wording.goToMarkPrompt), ("helpTitle", wording.helpTitle),
      ("figuresTitle", wording.figuresTitle), ("sheetHint", wording.sheetHint), ("loading", wording.loading),
      ("copied", wording.copied(characters: 1)), ("written", wording.written("甲")),
      ("rehearsal", wording.rehearsal(elapsed: 1, planned: 2, total: 3)),
      ("tooSmall", wording.tooSmall(columns: 20, rows: 5)), ("noFileToEdit", wording.noFileToEdit),
      ("noFileToReadAgain", wording.noFileToReadAgain),
      ("notEditable", wording.notEditable),
      ("anomalies", wording.anomalies(2)), ("noAnomalies", wording.noAnomalies),
      ("listHint", wording.listHint), ("nothingToSearch", wording.nothingToSearch),
      ("noLinks", wording.noLinks), ("linkListHint", wording.linkListHint),
      ("opening", wording.opening("甲", .reading(bytes: 1_234_567))), ("wholeTreeHint", wording.wholeTreeHint),
      ("openingBriefly", wording.opening(briefly: .waiting)),
      ("invalidSequences", wording.invalidSequences(3)),
    ]
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

  @Test(
    "No sentence is empty, has white space at its start or ends in a full stop", arguments: Language.allCases)
  func sentencesAreWhole(_ language: Language) {
    for (name, text) in Self.sentences(language.wording) {
      #expect(!text.isEmpty && text.first != " " && text.last != "." && text.last != "。", "\(name)")
    }
  }

  @Test("Chinese sentences are Chinese, but for names of keys and systems")
  func chineseIsChinese() {
    let foreign: Set = ["Esc", "Enter", "fg", "TERM", "GB", "TOML", "vt", "vi", "kB"]
    for (name, text) in Self.sentences(Language.chinese.wording) {
      #expect(text.unicodeScalars.contains(where: Self.isHan), "\(name)")
      let words = text.split { !($0.isASCII && $0.isLetter) }.map(String.init).filter { $0.count > 1 }
      #expect(foreign.isSuperset(of: words), "\(name): \(text)")
    }
  }

  @Test("English sentences are English, but for addresses and names")
  func englishIsEnglish() {
    for (name, text) in Self.sentences(Language.english.wording) {
      let han = text.unicodeScalars.filter(Self.isHan)
      #expect(han.allSatisfy { "一二三甲".unicodeScalars.contains($0) }, "\(name): \(text)")
    }
  }

  @Test("Every command says something else than the others", arguments: Language.allCases)
  func descriptionsDiffer(_ language: Language) {
    let descriptions = BrowserCommand.allCases.map { language.wording.description($0) }
    #expect(Set(descriptions).count == descriptions.count)
  }

  @Test("Both languages have the same figures in the same order")
  func figures() {
    let figures = DocumentFigures(Self.document, CharacterCounts(Self.document))
    let rows = Language.allCases.map { $0.wording.figures(figures, of: Self.document, rate: 180) }
    #expect(rows[0].count == rows[1].count)
    #expect(rows.joined().allSatisfy { !$0.name.isEmpty && !$0.value.isEmpty })
  }

  @Test(
    "What one section, one hit and several are called",
    arguments: [
      (Language.english, "词", "2 in 2 sections"), (.english, "第一节", "1 in 1 section"),
      (.english, "火星", "nothing found"), (.english, "题目", "none in the body, 1 front matter"),
      (.chinese, "词", "2 处,2 节"), (.chinese, "火星", "没有找到"),
    ])
  func hitCounts(language: Language, query: String, sentence: String) throws {
    let hits = try #require(Self.hits(query))
    #expect(language.wording.hits(hits).replacing("，", with: ",") == sentence)
  }

  @Test(
    "How far opening has come is said with the file's name and without",
    arguments: [
      (Language.chinese, Optional("甲.docx"), .reading(bytes: 1_234_499), "正在打开 甲.docx ... 1,234 kB  Esc 取消"),
      (.english, "甲.docx", .reading(bytes: 1_234_500), "opening 甲.docx ... 1,235 kB  Esc cancel"),
      (.english, nil, .reading(bytes: 999), "1 kB  Esc cancel"),
      (.chinese, "甲", .importing(converter: nil, seconds: 3), "正在打开 甲 ... 3 秒  Esc 取消"),
      (.english, nil, .importing(converter: nil, seconds: 3), "3 s  Esc cancel"),
      (.chinese, "甲", .importing(converter: "soffice", seconds: 3), "正在打开 甲 ... soffice 正在转换,3 秒  Esc 取消"),
      (
        .english, "甲", .importing(converter: "soffice", seconds: 3),
        "opening 甲 ... soffice converts it, 3 s  Esc cancel"
      ),
      (.chinese, "甲", .waiting, "正在等待 甲 的内容  Esc 取消"), (.chinese, nil, .waiting, "正在等待  Esc 取消"),
      (.english, "甲", .waiting, "waiting for 甲  Esc cancel"),
      (.english, nil, .waiting, "waiting  Esc cancel"),
    ] as [(Language, String?, OpeningStage, String)])
  func opening(language: Language, file: String?, stage: OpeningStage, sentence: String) {
    #expect(language.wording.opening(file, stage) == sentence)
  }

  @Test("Seconds are written as minutes, and thousands set apart")
  func numbers() {
    let wording = Language.english.wording
    #expect([0, 9, 60, 185, 3_600].map(wording.clock) == ["0:00", "0:09", "1:00", "3:05", "60:00"])
    #expect(
      [0, 999, 1_000, 12_345, 1_234_567].map(wording.grouped) == ["0", "999", "1,000", "12,345", "1,234,567"])
  }
}
