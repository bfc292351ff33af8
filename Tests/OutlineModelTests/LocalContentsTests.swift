import Testing

@testable import OutlineModel

@Suite("Contents of chapters, and lists of figures")
struct LocalContentsTests {
  private struct Chapter {
    let heading: String
    let sections: [String]

    var text: [String] {
      sections.flatMap { [$0, "渠里的水从这里流过，流到田里去。", "It runs down to the fields."] }
    }
  }

  private static let kinds = [
    [
      Chapter(heading: "第一章 来源", sections: ["第一节 山泉", "第二节 雨水"]),
      Chapter(heading: "第二章 去处", sections: ["第一节 田地", "第二节 池塘", "第三节 河流"]),
    ],
    [
      Chapter(heading: "第一章 来源", sections: ["第一节 概述", "第二节 小结"]),
      Chapter(heading: "第二章 去处", sections: ["第一节 概述", "第二节 小结"]),
    ],
    [
      Chapter(heading: "1 Sources", sections: ["1.1 Springs", "1.1.1 Deep ones", "1.2 Rain water"]),
      Chapter(heading: "2 Outlets", sections: ["2.1 Fields", "2.2 Ponds"]),
    ],
  ]

  private static func dump(_ lines: [String]) -> OutlineDump {
    OutlineDump(lines.joined(separator: "\n") + "\n")
  }

  @Test(
    "A list of its sections below a chapter's heading makes none of them, whatever stands above it",
    arguments: ["", "目录", "本章目录", "本章内容", "In this chapter"])
  func chapters(word: String) {
    for chapters in Self.kinds {
      let plain = Self.dump(["水"] + chapters.flatMap { [$0.heading] + $0.text })
      let dump = Self.dump(
        ["水"] + chapters.flatMap { [$0.heading, word] + $0.sections + [""] + $0.text })
      func outline(_ dump: OutlineDump) -> [String] {
        let paths = SectionPaths(dump.document.outline)
        return dump.document.outline.sections.indices.map { "\(paths[$0]) \(dump.document.title(of: $0))" }
      }
      #expect(outline(dump) == outline(plain))
      for index in dump.document.outline.sections.indices {
        #expect(dump.document.outline[index].presence == .full)
      }
      let section = chapters[0].sections[0]
      #expect(dump.ownText(of: "1")?.contains(section) == true)
    }
  }

  @Test("Contents of the whole document stay what they are beside those of its chapters")
  func besidesWhole() {
    for chapters in Self.kinds {
      let contents = chapters.flatMap { [$0.heading] + $0.sections }
      let body = chapters.flatMap { [$0.heading] + $0.sections + [""] + $0.text }
      let dump = Self.dump(["水", "目录"] + contents + [""] + body)
      #expect(dump.document.outline.count == contents.count)
      #expect(dump.document.outline.sections.allSatisfy { $0.contentsEntry != nil && $0.presence == .full })
    }
  }

  @Test("Steps that are listed and then spoken of one by one are one series")
  func steps() {
    expectOutline(
      of: """
        一、怎样修渠
        要做三件事：
        1. 看地
        2. 挖土
        3. 放水
        下面一件一件地说。
        1. 看地。先看哪里高，哪里低。
        2. 挖土。再从低处挖起，挖到高处。
        3. 放水。最后把水放进来，看它流不流。
        二、怎样护渠
        年年都要清一次淤泥。
        """,
      """
      1 一、|怎样修渠| full h1
        1.1 1.|看地| full h7
        1.2 2.|挖土| full h8
        1.3 3.|放水| full h9
      2 二、|怎样护渠| full h10
      """)
  }

  @Test("A form that is empty once and filled in at other times is no list of what follows")
  func form() {
    let titles = ["一、收入情况", "二、支出情况", "三、结余情况"]
    let filled = titles.flatMap { [$0, "都写在这里，一项也不少。"] }
    let dump = Self.dump(["汇总", "甲村"] + filled + ["乙村"] + titles + ["丙村"] + filled)
    #expect(dump.document.outline.count == 9)
  }

  @Test("Chapters of the same sections without text are all sections")
  func skeleton() {
    let sections = ["第一节 收入", "第二节 支出", "第三节 结余"]
    let dump = Self.dump(["第一章 甲", "第二章 乙", "第三章 丙"].flatMap { [$0] + sections })
    #expect(dump.document.outline.count == 12)
  }

  @Test(
    "The entries of lists of figures and tables are no sections, with paths of numbers or with pages",
    arguments: [
      ("List of Figures", "1 A spring ........ 2"), ("List of Tables", "Table 1 Rain ........ 2"),
      ("List of Illustrations", "1.1 A spring"), ("图目录", "图1-1 山泉…………2"), ("插图目次", "1 山泉…………2"),
      ("表格清单", "1 雨水…………2"), ("附表一览表", "1.1 雨水"), ("図目次", "1 山の泉…………2"),
    ])
  func figures(heading: String, entry: String) {
    for chapters in Self.kinds {
      let contents = chapters.flatMap { [$0.heading] + $0.sections }.map { "\($0) ........ 3" }
      let body = chapters.flatMap { [$0.heading] + $0.text }
      let dump = Self.dump(["水", "目录"] + contents + ["", heading, entry, entry, ""] + body)
      #expect(dump.document.outline.count == contents.count)
      #expect(dump.document.outline.sections.allSatisfy { $0.contentsEntry != nil && $0.presence == .full })
    }
  }

  @Test(
    "Of short contents and detailed ones the detailed ones name the sections",
    arguments: [
      ("简目", "细目"), ("目录", "详细目录"), ("目录", ""), ("Brief Contents", "Contents"),
      ("Contents in Brief", "Detailed Contents"),
    ])
  func shortAndDetailed(short: String, detailed: String) {
    for chapters in Self.kinds {
      for page in ["", " ........ 3"] {
        let contents = chapters.flatMap { [$0.heading] + $0.sections }.map { $0 + page }
        let body = chapters.flatMap { [$0.heading] + $0.text }
        let dump = Self.dump(
          ["水", short] + chapters.map { $0.heading + page } + ["", detailed] + contents + [""] + body)
        #expect(dump.document.outline.count == contents.count, "\(dump.text)")
        #expect(dump.document.outline.sections.allSatisfy { $0.contentsEntry != nil && $0.presence == .full })
        #expect(dump.document.parts.filter { $0.kind == .contents }.count == 1)
      }
    }
  }

  @Test("What the contents say of themselves is no section")
  func themselves() {
    let dump = Self.dump(["目录", "目录……………1", "一、来源……………2", "二、去处……………3", "", "一、来源", "从山里来。", "二、去处", "到田里去。"])
    #expect(dump.document.outline.count == 2)
  }
}

extension LocalContentsTests {
  @Test("Titles of marked headings are entries without numbers, before the text, within it and behind it")
  func markedTitles() {
    let body = "# 山泉\n水从山里来。\n\n# 田地\n水到田里去。\n\n## 池塘\n水在塘里停。\n"
    let list = "- 山泉\n- 田地\n- 池塘\n\n"
    let plain = OutlineDump(MarkedSample(body).document).document.outline.sections.count
    let front = OutlineDump(MarkedSample("# 目录\n" + list + body).document)
    #expect(front.document.outline.count == plain)
    #expect(front.document.outline.sections.allSatisfy { $0.contentsEntry != nil && $0.presence == .full })
    let back = OutlineDump(MarkedSample(body + "# 目录\n" + list).document)
    #expect(back.text == OutlineDump(MarkedSample(body).document).text)
    let within = OutlineDump(MarkedSample("# 关于\n先说几句。\n\n## 目录\n" + list + body).document)
    #expect(within.document.outline.count == plain + 1)
    #expect(within.ownText(of: "u1")?.hasPrefix("先说几句。") == true)
  }
}
