import TestSupport
import Testing

@testable import DocumentReading

@Suite("Rubbish and text")
struct RubbishTests {
  @Test(
    "Random bytes are no text, always where they are more than a line, mostly where they are fewer",
    arguments: [(40..<64, 0.85), (64..<120, 0.97), (120..<2000, 1.0)])
  func randomBytes(_ counts: Range<Int>, _ share: Double) {
    var random = SeededGenerator(seed: 40)
    let samples = (0..<300).map { _ in
      (0..<Int.random(in: counts, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
    let told = samples.count { SourceDecoder.judge($0) == .binary }
    #expect(Double(told) >= share * Double(samples.count), "\(told) of \(samples.count)")
  }

  @Test(
    "The beginnings of files that are no text are told",
    arguments: [
      [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 0x34, 0, 0x1D, 0x0A, 0, 6, 0, 0x0F, 9, 0, 0x10, 0, 0x11, 8, 0],
      [0xFF, 0xFB, 0x90, 0x64, 0, 0x0F, 0xF0, 0, 0, 0x69, 0, 0, 0, 8, 0, 0, 0x0D, 0x20, 0, 0, 1],
      [
        0xFF, 0xFB, 0x92, 0x04, 0x13, 0x8F, 0xF2, 0x5C, 0x69, 0x01, 0xD8, 0x42, 0x1D, 0x02, 0xE9, 0x9C, 0xF1,
        0xE4, 0x07, 0xF7, 0xDA, 0x99,
      ],
      [
        0x78, 0x9C, 0xED, 0x5D, 0x07, 0x9C, 0x14, 0xC5, 0xF2, 0xAE, 0x9E, 0x99, 0x0D, 0x97, 0x38, 0xA2, 0xE1,
        0xF3, 0xDC, 0x11, 0x9A, 0xE8,
      ],
    ] as [[UInt8]])
  func beginnings(_ bytes: [UInt8]) {
    #expect(SourceDecoder.judge(bytes) == .binary)
  }

  @Test(
    "No piece of a text is taken for rubbish, however short, in whatever encoding",
    arguments: SampleText.all + [european, russian, greek, thai, arabic])
  func shortTexts(_ sample: SampleText) {
    var random = SeededGenerator(seed: 41)
    let characters = Array(sample.text)
    for (name, _) in sample.encodings {
      for _ in 0..<40 {
        let start = Int.random(in: 0..<characters.count, using: &random)
        let end = min(characters.count, start + Int.random(in: 1..<80, using: &random))
        let piece = String(characters[start..<end])
        #expect(SourceDecoder.judge(EncodedText.bytes(piece, name)) != .binary, "\(name): \(piece)")
      }
    }
  }

  @Test("Colours of a terminal, ends of pages and of files are signs of a text")
  func signsOfText() {
    for name in ["GBK", "BIG5", "EUC-KR", "KOI8-R"] {
      let bytes = EncodedText.bytes("\u{1B}[1m甲\u{1B}[0m\u{0C}маб\u{08}\u{1B}[1m力\u{1B}[0m\u{1A}", name)
      #expect(SourceDecoder.judge(bytes) != .binary, "\(name)")
    }
  }

  @Test("A table of keys with control signs among them is text")
  func tableOfKeys() {
    let table = (0..<20).map { "map <C-\($0)> \u{16}č é ž to the key\n" }.joined()
    #expect(SourceDecoder.judge(EncodedText.bytes(table, "ISO-8859-2")) != .binary)
  }

  private static func sample(_ language: String, _ text: String, _ encodings: [String]) -> SampleText {
    SampleText(
      testDescription: language, text: text, titles: [],
      encodings: (encodings + ["UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"]).map { ($0, .utf8) })
  }

  private static let european = sample(
    "French and German", "L'été, les élèves sont à l'école.\nDie Bürger müssen über die Brücke gehen.\n",
    ["ISO-8859-1", "CP1252", "ISO-8859-15", "MACINTOSH", "CP850"])
  private static let russian = sample(
    "Russian", "Глава первая. Общие положения\n\nРеку чистили всё лето, и люди были рады.\n",
    ["KOI8-R", "CP1251", "ISO-8859-5", "CP866"])
  private static let greek = sample(
    "Greek", "Κεφάλαιο πρώτο. Γενικές διατάξεις\nΤο ποτάμι είναι καθαρό.\n", ["ISO-8859-7", "CP1253"])
  private static let thai = sample(
    "Thai", "แม่น้ำสะอาดแล้ว ทุกคนดีใจมาก\nบทที่สอง การปลูกต้นไม้\n", ["TIS-620", "CP874"])
  private static let arabic = sample(
    "Arabic and Hebrew", "النهر نظيف الآن والناس سعداء.\nהנהר נקי עכשיו וכולם שמחים.\n",
    ["CP1256", "ISO-8859-6", "CP1255"])
}
