import TestSupport
import Testing

@testable import OutlineModel

@Suite("Numerals of every script")
struct NumeralTableTests {
  @Test("What independent implementations know about numerals is read so")
  func table() throws {
    let rows = try NumeralTable.rows()
    #expect(rows.count >= 300)
    for row in rows { #expect(NumeralReading(row.text) == row.reading, "\(row.text) (\(row.note))") }
  }

  @Test(
    "What stands behind a numeral is left",
    arguments: [
      ("三-五条", "三"), ("三－五条", "三"), ("十-十五", "十"), ("一OA", "一"), ("五3", "五"), ("十二、", "十二"),
      ("ー、甲", "ー"), ("三十－条", "三十－"), ("12.5", "12"), ("IV. Of", "IV"), ("a) b", "a"), ("ニュース", "ニ"),
    ])
  func rest(text: String, numeral: String) {
    let bytes = Array(text.utf8)
    var cursor = TextCursor(0..<bytes.count)
    #expect(Numeral.read(&cursor, in: bytes.span, digitLimit: 4) != nil)
    #expect(cursor.offset == numeral.utf8.count)
  }

  @Test(
    "Where there is no numeral the cursor stays",
    arguments: ["", "甲", "-3", "十百", "In fact", "12345", "○一", "é"])
  func none(text: String) {
    let bytes = Array(text.utf8)
    var cursor = TextCursor(0..<bytes.count)
    #expect(Numeral.read(&cursor, in: bytes.span, digitLimit: 4) == nil)
    #expect(cursor.offset == 0)
  }

  @Test("I, V and X are letters to those who ask for letters", arguments: [("I", 9), ("v", 22), ("Ｘ", 24)])
  func letters(text: String, value: Int) {
    let bytes = Array(text.utf8)
    var cursor = TextCursor(0..<bytes.count)
    #expect(LetterNumeral.read(&cursor, in: bytes.span)?.value == value)
  }

  @Test("Nothing but misprints decides where no numeral can begin")
  func beginnings() {
    let beginnings = "一十百零廿两萬参ー－-ニ".unicodeScalars
    #expect(beginnings.allSatisfy(ChineseNumeral.canBegin))
    #expect(!"○O0甲第(①".unicodeScalars.contains(where: ChineseNumeral.canBegin))
  }

  @Test(
    "Any signs are read to the same number with and without a cursor",
    arguments: 1...20 as ClosedRange<UInt64>)
  func anySigns(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array("一二九十百千万亿廿〇零○两贰O０ー-ニ五三".unicodeScalars)
    for _ in 0..<500 {
      let numeral = (0..<Int.random(in: 1...9, using: &generator)).map { _ in generator.pick(signs) }
      let text = String(String.UnicodeScalarView(numeral))
      let bytes = Array(text.utf8)
      var cursor = TextCursor(0..<bytes.count)
      let read = ChineseNumeral.read(&cursor, in: bytes.span)
      #expect(read.map { (0...Int(Int32.max)).contains($0.value) } ?? (cursor.offset == 0), "\(text)")
      guard let value = ChineseNumeral.value(numeral) else { continue }
      #expect(read?.value == value && read?.script == .chinese && cursor.isAtEnd, "\(text)")
    }
  }
}
