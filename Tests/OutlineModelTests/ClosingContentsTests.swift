import Testing

@testable import OutlineModel

@Suite("Contents behind the text")
struct ClosingContentsTests {
  /// Kinds of numbers, each with the headings of a document.
  private static let kinds = [
    ["第一章 来源", "第一节 山泉", "第二节 雨水", "第二章 去处", "第一节 田地", "第三章 修渠"],
    ["第一章 来源", "第一节 概述", "第二节 小结", "第二章 去处", "第一节 概述", "第二节 小结"],
    ["一、水的来源", "（一）山泉", "（二）雨水", "二、水的去处", "（一）田地", "三、修渠的人"],
    ["1 Sources", "1.1 Springs", "1.2 Rain water", "2 Outlets", "2.1 Fields", "3 Keepers"],
  ]

  private enum Form: CaseIterable {
    case bare, pages, heading, headingAndPages

    func lines(_ headings: [String]) -> [String] {
      let hasHeading = self == .heading || self == .headingAndPages
      let hasPages = self == .pages || self == .headingAndPages
      let entries = headings.enumerated().map { hasPages ? "\($1) ……………… \($0 * 3 + 1)" : $1 }
      return hasHeading ? ["目 录"] + entries : entries
    }
  }

  private static func body(_ headings: [String]) -> [String] {
    ["水的记录"]
      + headings.flatMap { [$0, "渠里的水从这里流过，流到田里去。", "It runs down to the fields, and stays there."] }
  }

  private static func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  @Test("They change nothing in the outline and are no part of the body", arguments: kinds)
  func closing(headings: [String]) {
    let body = Self.body(headings)
    let plain = OutlineDump(Self.text(body))
    for form in Form.allCases {
      let contents = form.lines(headings)
      let dump = OutlineDump(Self.text(body + [""] + contents))
      #expect(dump.text == plain.text, "\(form)")
      let first = body.count + 2
      #expect(
        dump.parts == "front 1-1, body 2-\(first - 1), contents \(first)-\(first + contents.count - 1)",
        "\(form)")
      #expect(OutlineInvariants(dump.document).violations == [])
    }
  }

  @Test("Contents before the text keep their entries where others stand behind it", arguments: kinds)
  func both(headings: [String]) {
    let front = ["目录"] + headings + [""] + Self.body(headings)
    let alone = OutlineDump(Self.text(front))
    for form in Form.allCases {
      let dump = OutlineDump(Self.text(front + [""] + form.lines(headings)))
      #expect(dump.text == alone.text, "\(form)")
      #expect(dump.document.outline.sections.allSatisfy { $0.contentsEntry != nil })
    }
  }

  @Test("What a book has behind its contents is back matter")
  func colophon() {
    let headings = Self.kinds[0]
    let body = Self.body(headings)
    let dump = OutlineDump(Self.text(body + ["目录"] + headings + ["", "编者 某某", "定价 二十元"]))
    #expect(dump.parts.hasSuffix("contents 20-26, back 27-29"))
  }

  @Test("Where text follows, the table is within the body, and a word before that text is its heading")
  func afterword() {
    let headings = Self.kinds[0]
    let dump = OutlineDump(
      Self.text(Self.body(headings) + ["", "目录"] + headings + ["", "后记", "写完这些的时候，渠已经修好了。"]))
    #expect(dump.document.outline.count == headings.count + 1)
    #expect(dump.ownText(of: "u1") == "写完这些的时候，渠已经修好了。")
    #expect(dump.parts == "front 1-1, body 2-30")
  }

  @Test("A speech that says its points again at the end has each of them once")
  func recapitulation() {
    let points = ["一、把水引来", "二、把渠修好", "三、把人请来"]
    let dump = OutlineDump(
      Self.text(
        Self.body(points) + ["总起来就是三句话。"] + points + ["让我们把这三句话记在心里，把渠里的事情办好。"]))
    #expect(dump.document.outline.count == 3)
    #expect(dump.ownText(of: "3")?.hasSuffix("把渠里的事情办好。") == true)
  }

  @Test("A list that has no numbers, and a document that has no headings, keep their text")
  func noEntries() {
    let text = "水的记录\n\n引水的人都记在这里，一个也不少。\n\n图目录\n\n山泉\n水渠\n"
    let dump = OutlineDump(text)
    #expect(dump.document.body.upperBound == text.utf8.count)
    let numbered = OutlineDump(text.replacing("山泉", with: "1.1 山泉"))
    #expect(!numbered.document.parts.contains { $0.kind == .contents })
  }

  @Test("Contents of a page that marks its headings")
  func marked() {
    let body = "# 1 来源\n水从山里来。\n\n## 1.1 山泉\n山里有泉。\n\n# 2 去处\n水到田里去。\n"
    let plain = OutlineDump(MarkedSample(body).document)
    let dump = OutlineDump(MarkedSample(body + "# Contents\n- 1 来源\n- 1.1 山泉\n- 2 去处").document)
    #expect(dump.text == plain.text)
    #expect(dump.parts == "body 1-8, contents 9-12")
  }

  @Test("Contents that the format sets apart, before the text and behind it")
  func setApart() {
    for places in [[.first], [.last], [.first, .last]] as [[Place]] {
      let dump = OutlineDump(Self.setApart(places))
      let entries = dump.document.outline.sections.count { $0.contentsEntry != nil }
      #expect(dump.document.outline.count == 2)
      #expect(dump.document.outline.sections.allSatisfy { $0.presence == .full })
      #expect(entries == (places.contains(.first) ? 2 : 0))
      #expect(OutlineInvariants(dump.document).violations == [])
    }
  }

  private enum Place { case first, last }

  private static func setApart(_ places: [Place]) -> Document {
    var text = ""
    var marks = FormatMarks()
    func addLine(_ line: String) -> Range<Int> {
      let start = text.utf8.count
      text += line + "\n"
      return start..<text.utf8.count - 1
    }
    func addContents() {
      let start = text.utf8.count
      for title in ["来源", "去处"] { marks.entries.append(FormatMarks.Heading(addLine(title), depth: 1)) }
      marks.parts.append(Part(.contents, start..<text.utf8.count))
    }
    if places.contains(.first) { addContents() }
    for title in ["来源", "去处"] {
      marks.headings.append(FormatMarks.Heading(addLine(title), depth: 1))
      _ = addLine("渠里的水从这里流过。")
    }
    if places.contains(.last) { addContents() }
    return OutlineParser.parse(SourceText(Array(text.utf8), marks: marks))
  }
}
