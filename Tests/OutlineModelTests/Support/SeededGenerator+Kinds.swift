import TestSupport

extension SeededGenerator {
  /// A document in good order of one of the kinds that are numbered in their own ways.
  mutating func wellNumbered(_ kind: DocumentKind) -> String {
    switch kind {
    case .speech: "在会上的讲话\n\n同志们：\n" + skeleton(sections: 18)
    case .statute: statute(articles: 24)
    case .decimal: decimal()
    case .memo: memo()
    case .book: book()
    }
  }

  /// A statute of chapters through which articles run on, some with paragraphs and items.
  mutating func statute(articles: Int) -> String {
    var text = "示例管理条例\n\n"
    var chapter = 0
    for article in 1...articles {
      if article % 6 == 1 {
        chapter += 1
        text += "第\(Self.numeral(chapter))章　\(pick(Self.subjects))管理\(chapter)\n\n"
      }
      text += "第\(Self.numeral(article))条　\(sentence(article))\n"
      if once(in: 4) { text += "有下列情形之一的，应当登记：\n（一）\(sentence(1))\n（二）\(sentence(2))\n" }
      if once(in: 5) { text += "前款规定的\(pick(Self.subjects))，依照本条例第\(Self.numeral(article))条执行。\n" }
    }
    return text
  }

  private mutating func decimal() -> String {
    var text = "1 范围\n本标准规定了要求。\n"
    for first in 2...4 {
      text += "\(first) \(pick(Self.subjects))要求\n"
      for second in 1...3 {
        text += "\(first).\(second) \(pick(Self.subjects))试验\n\(sentence(second))\n"
        if once(in: 2) {
          text += "\(first).\(second).1 样品\n\(sentence(3))\n\(first).\(second).2 结果\n\(sentence(4))\n"
        }
      }
    }
    return text + "附录A\n\(sentence(5))\n"
  }

  private mutating func memo() -> String {
    let titles = ["Scope", "Terms", "Frames", "Errors", "Security"]
    let contents = titles.indices.map {
      "   \($0 + 1).  \(titles[$0]) ........ \($0 + 2)\n      \($0 + 1).1.  Notes ...... \($0 + 2)\n"
    }
    let body = titles.indices.map {
      "\($0 + 1).  \(titles[$0])\n\n   A frame has a length.  See Section \($0 + 1).1.\n\n\($0 + 1).1.  Notes\n\n   It ends.\n\n"
    }
    return "Table of Contents\n\n" + contents.joined() + "\n" + body.joined()
  }

  private mutating func book() -> String {
    let names = (1...12).map { "第\(Self.numeral($0))回　\(["访友", "出城", "夜话", "归舟"][$0 % 4])\($0)" }
    let contents = once(in: 2) ? "目录\n" + names.joined(separator: "\n") + "\n\n" : ""
    return contents + names.map { $0 + "\n　　次日天明，众人上路，一路无话。\n" }.joined()
  }

  private mutating func sentence(_ number: Int) -> String {
    "\(pick(Self.subjects))\(number)号的\(pick(Self.subjects))应当符合规定，并按\(pick(Self.subjects))的要求报送。"
  }

  private static let subjects = ["道路", "桥梁", "水库", "档案", "粮食", "港口", "林地", "仓储"]
}

/// Kinds of documents that are numbered in their own ways.
enum DocumentKind: CaseIterable {
  case speech, statute, decimal, memo, book
}
