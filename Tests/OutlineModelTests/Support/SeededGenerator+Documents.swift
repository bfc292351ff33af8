import TestSupport

extension SeededGenerator {
  /// A document made of headings, text, blank lines, elisions, contents and garbage, in any order.
  mutating func document(lines: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    let lineEnd = once(in: 4) ? "\r\n" : "\n"
    if once(in: 2) {
      bytes += Array(pick(["目录", "目 录", "提纲：", "在会上的讲话"]).utf8) + Array(lineEnd.utf8)
    }
    let count = Int.random(in: 0...lines, using: &self)
    for index in 0..<count {
      bytes += line()
      if index + 1 < count || once(in: 2) { bytes += Array(lineEnd.utf8) }
    }
    return bytes
  }

  /// An outline in good order: numbers rise, and each title is unlike the others.
  mutating func skeleton(sections: Int) -> String {
    var text = ""
    var values: [Int] = []
    for index in 0..<sections {
      let depth = Int.random(in: 1...min(4, values.count + 1), using: &self)
      values.removeLast(max(0, values.count - depth))
      if values.count < depth { values.append(0) }
      values[depth - 1] += 1
      text += label(depth: depth, values[depth - 1]) + "标题\(index)号\n"
      if once(in: 2) { text += "文字。\n" }
    }
    return text
  }

  private mutating func label(depth: Int, _ value: Int) -> String {
    let numeral = Self.numeral(value)
    let labels = [
      ["\(numeral)、"], ["（\(numeral)）", "(\(numeral))"], ["\(value).", "\(value)．", "\(value)、"],
      ["（\(value)）", "(\(value))"],
    ]
    return pick(labels[depth - 1])
  }

  /// A number below 100 in Chinese numerals.
  static func numeral(_ value: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard value >= 10 else { return digits[value] }
    return (value < 20 ? "" : digits[value / 10]) + "十" + digits[value % 10]
  }

  private mutating func line() -> [UInt8] {
    switch Int.random(in: 0..<24, using: &self) {
    case 0..<12: heading()
    case 12..<15: Array(pick(Self.paragraphs).utf8)
    case 15..<17: Array(pick(["", "  ", "\u{3000}", "\t"]).utf8)
    case 17..<19: Array(pick(["……", "……略……", "( ……", "（略）", "..."]).utf8)
    case 19: Array(pick(Self.titles).utf8) + Array(pick(["", "。文字。", "：文字"]).utf8)
    case 20: Array(pick(["目录", "Top", "同志们：", "2024年5月6日", "上一篇：无", "一、二、三产业", "1.5亿元"]).utf8)
    case 21: (0..<Int.random(in: 0...20, using: &self)).map { _ in UInt8.random(in: 0...255, using: &self) }
    case 22: Array("一、甲。".utf8.dropLast(Int.random(in: 0...5, using: &self)))
    default: [0xEF, 0xBB, 0xBF] + heading()
    }
  }

  private mutating func heading() -> [UInt8] {
    let value = Int.random(in: 1...4, using: &self)
    let label = label(depth: Int.random(in: 1...4, using: &self), value)
    let indent = pick(["", "", "  ", "\u{3000}\u{3000}"])
    return Array((indent + label + pick(Self.titles) + pick(["", "", "。文字。", "：文字", "；", "，"])).utf8)
  }

  private static let titles = [
    "统一思想认识", "狠抓工作落实", "压实各级责任", "强化督查考核", "加强组织领导", "甲", "“一带一路：共建”的机遇", "（未闭合。", "",
    "全县上下要以更高的标准更实的举措更硬的作风把今年的防汛任务逐级分解到人到岗并且每月通报一次进展情况和存在的问题以及下一步的打算和安排",
  ]
  private static let paragraphs = [
    "文字。", "要层层压实责任，", "全县上下要以更高的标准更实的举措更硬的作风把今年的防汛任务逐级分解到人到岗并且每月通报一次", "    缩进的一段。",
  ]
}
