/// A character in a circle.
enum EnclosedSign {
  /// The one character that is a circle around a text; nil where there is none.
  static func text(_ circle: String, around text: String) -> String? {
    ["○", "〇", "◯"].contains(circle) ? signs[text] : nil
  }

  /// The first of some characters in circles that follow each other, and what is in them.
  private static let rows: [(UInt32, [String])] = [
    (0x2460, (1...20).map(String.init)), (0x3251, (21...35).map(String.init)),
    (0x32B1, (36...50).map(String.init)), (0x3280, "一二三四五六七八九十".map(String.init)),
    (0x24B6, "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)),
    (0x24D0, "abcdefghijklmnopqrstuvwxyz".map(String.init)), (0x32A4, "上中下左右".map(String.init)),
    (0x3299, ["秘"]), (0x329F, ["注"]), (0x32A3, ["正"]),
  ]

  private static let signs: [String: String] = {
    var signs: [String: String] = [:]
    for (first, texts) in rows {
      for (place, text) in zip(first..., texts) { signs[text] = Unicode.Scalar(place).map { String($0) } }
    }
    return signs
  }()
}
