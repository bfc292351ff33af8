import OutlineModel
import TestSupport

/// Documents made up at random.
extension SeededGenerator {
  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
  private static let words = [
    "提高认识", "完善制度", "民族文化", "word ", "e\u{301}", "👨‍👩‍👧", "，", "。", "“", "”", " ", "\t", "\u{1B}[2J", "\u{202E}",
    "3.14", "http://example.org/a/b",
  ]

  /// Bytes of a document with sections of up to four levels, some of them named in the contents alone.
  mutating func document(sections: Int) -> [UInt8] {
    let headings = (0..<sections).map { _ in heading() }
    var text = ""
    if Bool.random(using: &self) {
      text += "题目\n\n目录\n" + headings.joined(separator: "\n") + "\n\n题目\n\n同志们：\n\n"
    }
    for heading in headings where number(0...3) > 0 {
      text += heading + (Bool.random(using: &self) ? "\n" : "\r\n\n")
      for _ in 0..<number(0...2) { text += paragraph() + "\n" }
    }
    var bytes = Array(text.utf8)
    for _ in 0..<number(0...3) where !bytes.isEmpty {
      bytes[number(0...bytes.count - 1)] = UInt8(number(0...255))
    }
    return bytes
  }

  private mutating func heading() -> String {
    let value = number(0...9)
    let label =
      switch number(0...5) {
      case 0, 1: Self.numerals[value] + "、"
      case 2, 3: "(" + Self.numerals[value] + ")"
      case 4: "\(value + 1)."
      default: "(\(value + 1))"
      }
    return label + pick(["提高认识", "完善制度", "加强领导", "总体要求"]) + "\(number(0...99))号"
  }

  private mutating func paragraph() -> String {
    (0..<number(0...60)).map { _ in pick(Self.words) }.joined()
  }
}
