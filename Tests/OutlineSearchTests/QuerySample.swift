import TestSupport

/// Makes texts and queries of a few characters that have much to do with each other.
struct QuerySample {
  private static let pieces = [
    "民", "族", "团", "團", "结", "西", "安", "先", "重", "庆", "要", "长", "行", "银", "女", "略", "三", "十", "二", "干",
    "乾", "a", "n", "x", "i", "Z", "3", "2", "３", "(", "（", " ", "\n", "\u{3000}", "\n\n", "。",
  ]
  private static let letters = [
    "m", "i", "n", "z", "u", "t", "j", "x", "a", "c", "q", "g", "h", "l", "v", "e", "ü", "'",
  ]
  private static let expressions = [
    "民.", "[民族]+", "^民", "族$", "民|民族", "(民族)*团", "\\d+", "[^民]{2,3}", "三?十", "a.*n", "\\w\\s\\w", "^$", "x?",
    "^ *a", "(a|n)+$", "[a-z]团?", ".", "\\S+",
  ]

  static func text(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...24, using: &generator)).map { _ in generator.pick(pieces) }.joined()
  }

  /// A line as somebody might type it.
  static func query(using generator: inout SeededGenerator) -> String {
    var parts: [String] = []
    for _ in 0..<generator.pick([1, 1, 1, 2, 2, 3]) {
      let sign = generator.pick(["", "", "", "", "-", "| ", "title:"])
      parts.append(sign + term(using: &generator))
    }
    parts.append(generator.pick(["", "", "", "pinyin:all", "pinyin:off"]))
    parts.append(
      generator.pick([
        "", "", "", "", "", "", "", "", "", "", "in:=u1", "in:=u2", "in:=u1.u2", "in:=u1.u1 in:=u3",
      ]))
    return parts.joined(separator: " ")
  }

  private static func term(using generator: inout SeededGenerator) -> String {
    let length = Int.random(in: 1...3, using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return "\"" + (0..<length).map { _ in generator.pick(pieces) }.joined() + "\""
    case 1: return "num:" + generator.pick(["3", "32", "三十二", "十", "2"])
    case 2: return "/" + generator.pick(expressions) + "/"
    case 3, 4: return (0..<length).map { _ in generator.pick(pieces) }.joined()
    case 5:
      return generator.pick(["xian", "minzu", "chongqing", "yinhang", "nv", "zhong", "changan", "qian"])
    case 6: return generator.pick(pieces) + generator.pick(letters) + generator.pick(letters)
    default: return (0..<length).map { _ in generator.pick(letters) }.joined()
    }
  }
}
