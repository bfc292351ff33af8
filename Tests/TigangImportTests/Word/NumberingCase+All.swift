extension NumberingCase {
  private typealias X = WordXML

  /// All of them.
  static let all = plain + restarts + styled + formats

  /// Levels, what stands around numbers, what the numbers are made of.
  private static let plain = [
    NumberingCase(
      "official",
      numbering: X.abstract(
        0, X.level(0, "chineseCountingThousand", "%1、", "<w:suff w:val=\"nothing\"/>"),
        X.level(1, "chineseCountingThousand", "（%2）", "<w:suff w:val=\"nothing\"/>"),
        X.level(2, "decimal", "%3."))
        + X.list(1, of: 0),
      [
        X.item("甲"), X.item("乙", level: 1), X.item("丙", level: 1), X.item("丁", level: 2), X.item("戊"),
        X.item("己", level: 1),
      ],
      shows: ["一、甲", "（一）乙", "（二）丙", "1. 丁", "二、戊", "（一）己"]),
    NumberingCase(
      "multilevel",
      numbering: X.abstract(
        0, X.level(0, "decimal", "%1"), X.level(1, "decimal", "%1.%2"), X.level(2, "decimal", "%1.%2.%3"))
        + X.list(1, of: 0),
      [
        X.item("a"), X.item("b", level: 1), X.item("c", level: 2), X.item("d", level: 2),
        X.item("e", level: 1), X.item("f"),
      ],
      shows: ["1 a", "1.1 b", "1.1.1 c", "1.1.2 d", "1.2 e", "2 f"]),
    NumberingCase(
      "skipped-level",
      numbering: X.abstract(
        0, X.level(0, "decimal", "%1"), X.level(1, "decimal", "%1.%2"), X.level(2, "decimal", "%1.%2.%3"))
        + X.list(1, of: 0),
      [
        X.item("a"), X.item("b", level: 2), X.item("c", level: 2), X.item("d", level: 1),
        X.item("e", level: 2),
      ],
      shows: ["1 a", "1.1.1 b", "1.1.2 c", "1.2 d", "1.2.1 e"]),
    NumberingCase(
      "begins-deep",
      numbering: X.abstract(0, X.level(0, "decimal", "%1"), X.level(1, "decimal", "%1.%2"))
        + X.list(1, of: 0),
      [X.item("a", level: 1), X.item("b", level: 1)], shows: ["1.1 a", "1.2 b"]),
    NumberingCase(
      "deep-then-top",
      numbering: X.abstract(0, X.level(0, "decimal", "%1"), X.level(1, "decimal", "%1.%2"))
        + X.list(1, of: 0),
      [X.item("a", level: 1), X.item("b"), X.item("c", level: 1)], shows: ["1.1 a", "2 b", "2.1 c"]),
    NumberingCase(
      "above-hundred",
      numbering: X.abstract(0, X.level(0, "chineseCountingThousand", "第%1条", start: 100)) + X.list(1, of: 0),
      [X.item("a"), X.item("b")], shows: ["第一百条 a", "第一百〇一条 b"]),
    NumberingCase(
      "start-values",
      numbering: X.abstract(
        0, X.level(0, "decimal", "%1.", start: 5), X.level(1, "lowerLetter", "%2)", start: 3))
        + X.list(1, of: 0),
      [X.item("a"), X.item("b", level: 1), X.item("c"), X.item("d", level: 1)],
      shows: ["5. a", "c) b", "6. c", "c) d"]),
    NumberingCase(
      "legal",
      numbering: X.abstract(
        0, X.level(0, "chineseCountingThousand", "第%1章"), X.level(1, "decimal", "%1.%2", "<w:isLgl/>"))
        + X.list(1, of: 0),
      [X.item("a"), X.item("b"), X.item("c", level: 1)], shows: ["第一章 a", "第二章 b", "2.1 c"]),
    NumberingCase(
      "suffixes",
      numbering: X.abstract(
        0, X.level(0, "decimal", "%1.", "<w:suff w:val=\"space\"/>"),
        X.level(1, "decimal", "(%2)", "<w:suff w:val=\"nothing\"/>"),
        X.level(2, "decimal", "%3.", "<w:suff w:val=\"tab\"/>")) + X.list(1, of: 0),
      [X.item("a"), X.item("b", level: 1), X.item("c", level: 2)], shows: ["1. a", "(1)b", "1. c"]),
    NumberingCase(
      "article-across",
      numbering: X.abstract(
        0, X.level(0, "chineseCountingThousand", "第%1章"),
        X.level(1, "chineseCountingThousand", "第%2条", "<w:lvlRestart w:val=\"0\"/>")) + X.list(1, of: 0),
      [X.item("a"), X.item("b", level: 1), X.item("c", level: 1), X.item("d"), X.item("e", level: 1)],
      shows: ["第一章 a", "第一条 b", "第二条 c", "第二章 d", "第三条 e"]),
    NumberingCase(
      "restart-after-first",
      numbering: X.abstract(
        0, X.level(0, "decimal", "%1."), X.level(1, "decimal", "%2)"),
        X.level(2, "decimal", "(%3)", "<w:lvlRestart w:val=\"1\"/>"))
        + X.list(1, of: 0),
      [
        X.item("a"), X.item("b", level: 1), X.item("c", level: 2), X.item("d", level: 1),
        X.item("e", level: 2), X.item("f"), X.item("g", level: 2),
      ],
      shows: ["1. a", "1) b", "(1) c", "2) d", "(2) e", "2. f", "(1) g"]),
    NumberingCase(
      "bullets",
      numbering: X.abstract(
        0, X.level(0, "bullet", "\u{F0B7}", indent: 420), X.level(1, "bullet", "◆", indent: 840))
        + X.list(1, of: 0),
      [X.item("a"), X.item("b", level: 1)], shows: ["- a", "  ◆ b"]),
    NumberingCase(
      "indented",
      numbering: X.abstract(
        0, X.level(0, "decimal", "%1.", indent: 420), X.level(1, "lowerLetter", "%2)", indent: 840))
        + X.list(1, of: 0),
      [X.item("a"), X.item("b", level: 1)], shows: ["1. a", "  a) b"]),
  ]

  /// Lists that begin anew, or go on with others.
  private static let restarts = [
    NumberingCase(
      "shared", numbering: X.abstract(0, X.level(0, "decimal", "%1.")) + X.list(1, of: 0) + X.list(2, of: 0),
      [X.item("a"), X.item("b", list: 2), X.item("c")], shows: ["1. a", "2. b", "3. c"]),
    NumberingCase(
      "separate",
      numbering: X.abstract(0, X.level(0, "decimal", "%1.")) + X.abstract(1, X.level(0, "decimal", "%1)"))
        + X.list(1, of: 0) + X.list(2, of: 1),
      [X.item("a"), X.item("b", list: 2), X.item("c"), X.item("d", list: 2)],
      shows: ["1. a", "1) b", "2. c", "2) d"]),
    NumberingCase(
      "start-override",
      numbering: X.abstract(0, X.level(0, "decimal", "%1.")) + X.list(1, of: 0)
        + X.list(2, of: 0, X.restart(0, at: 1)) + X.list(3, of: 0, X.restart(0, at: 7)),
      [X.item("a"), X.item("b"), X.item("c", list: 2), X.item("d", list: 2), X.item("e", list: 3)],
      shows: ["1. a", "2. b", "1. c", "2. d", "7. e"]),
    NumberingCase(
      "override-second-level",
      numbering: X.abstract(0, X.level(0, "decimal", "%1"), X.level(1, "decimal", "%1.%2"))
        + X.list(1, of: 0) + X.list(2, of: 0, X.restart(1, at: 4)),
      [X.item("a"), X.item("b", level: 1), X.item("c", list: 2, level: 1), X.item("d", list: 2, level: 1)],
      shows: ["1 a", "1.1 b", "1.4 c", "1.5 d"]),
    NumberingCase(
      "level-override",
      numbering: X.abstract(0, X.level(0, "decimal", "%1."))
        + X.list(
          1, of: 0, "<w:lvlOverride w:ilvl=\"0\">\(X.level(0, "upperRoman", "%1:"))</w:lvlOverride>"),
      [X.item("a"), X.item("b")], shows: ["I: a", "II: b"]),
    NumberingCase(
      "none", numbering: X.abstract(0, X.level(0, "decimal", "%1.")) + X.list(1, of: 0),
      [X.item("a"), X.item("b", list: 0), X.paragraph("c"), X.item("d")], shows: ["1. a", "b", "c", "2. d"]),
    NumberingCase(
      "empty-entry", numbering: X.abstract(0, X.level(0, "decimal", "%1.")) + X.list(1, of: 0),
      [X.item("a"), X.item(""), X.item("b")], shows: ["1. a", "2. ", "3. b"]),
  ]

  private static let headings = X.abstract(
    0, X.level(0, "decimal", "%1", "<w:pStyle w:val=\"H1\"/>"),
    X.level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>"))

  /// Lists that styles belong to.
  private static let styled = [
    NumberingCase(
      "styles", numbering: headings + X.list(1, of: 0),
      styles: X.style("H1", name: "heading 1", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + X.style("H2", name: "heading 2", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>"),
      [
        X.paragraph("a", style: "H1"), X.paragraph("b", style: "H2"), X.paragraph("c", style: "H2"),
        X.paragraph("d", style: "H1"),
      ],
      shows: ["1 a", "1.1 b", "1.2 c", "2 d"]),
    NumberingCase(
      "based-on", numbering: headings + X.list(1, of: 0),
      styles: X.style("H1", name: "heading 1", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + X.style("Own", name: "Own", basedOn: "H1"),
      [X.paragraph("a", style: "H1"), X.paragraph("b", style: "Own")], shows: ["1 a", "2 b"]),
    NumberingCase(
      "level-of-based-on",
      numbering: X.abstract(
        0, X.level(0, "decimal", "%1"), X.level(1, "decimal", "%1.%2"), X.level(2, "decimal", "%1.%2.%3"))
        + X.list(1, of: 0),
      styles: X.style("H1", name: "heading 1", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + X.style("H2", name: "heading 2", basedOn: "H1", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>")
        + X.style("H3", name: "heading 3", basedOn: "H2", "<w:numPr><w:ilvl w:val=\"2\"/></w:numPr>"),
      [
        X.paragraph("a", style: "H1"), X.paragraph("b", style: "H2"), X.paragraph("c", style: "H3"),
        X.paragraph("d", style: "H3"),
      ],
      shows: ["1 a", "1.1 b", "1.1.1 c", "1.1.2 d"]),
    NumberingCase(
      "style-without-list", numbering: headings + X.list(1, of: 0),
      styles: X.style("H1", name: "heading 1", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + X.style("Own", name: "Own", basedOn: "H1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
      [X.paragraph("a", style: "H1"), X.paragraph("b", style: "Own"), X.paragraph("c", style: "H1")],
      shows: ["1 a", "b", "2 c"]),
    NumberingCase(
      "list-style",
      numbering:
        "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"L\"/>\(X.level(0, "upperLetter", "%1."))</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
        + X.list(1, of: 1) + X.list(2, of: 0),
      styles:
        "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:name w:val=\"L\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>",
      [X.item("a"), X.item("b")], shows: ["A. a", "B. b"]),
    NumberingCase(
      "list-style-undeclared",
      numbering:
        "<w:abstractNum w:abstractNumId=\"3\"><w:styleLink w:val=\"L\"/>\(X.level(0, "upperLetter", "%1."))</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
        + X.list(1, of: 1),
      [X.item("a"), X.item("b")], shows: ["A. a", "B. b"]),
  ]

  /// Twelve numbers of each format that documents use.
  private static let formats: [NumberingCase] = [
    ("decimalZero", ["01", "02", "12"]), ("upperRoman", ["I", "II", "XII"]),
    ("lowerRoman", ["i", "ii", "xii"]),
    ("upperLetter", ["A", "B", "L"]), ("lowerLetter", ["a", "b", "l"]), ("ordinal", ["1st", "2nd", "12th"]),
    ("chineseCounting", ["一", "二", "十二"]), ("chineseCountingThousand", ["一", "二", "十二"]),
    ("chineseLegalSimplified", ["壹", "贰", "壹拾贰"]), ("ideographDigital", ["一", "二", "一二"]),
    ("ideographTraditional", ["甲", "乙", "12"]), ("ideographZodiac", ["子", "丑", "亥"]),
    ("japaneseCounting", ["一", "二", "十二"]), ("japaneseLegal", ["壱", "弐", "壱拾弐"]),
    ("koreanDigital", ["일", "이", "일이"]), ("koreanCounting", ["일", "이", "십이"]),
    ("taiwaneseCountingThousand", ["一", "二", "十二"]), ("decimalEnclosedCircle", ["①", "②", "⑫"]),
    ("decimalEnclosedParen", ["⑴", "⑵", "⑿"]), ("decimalEnclosedFullstop", ["⒈", "⒉", "⒓"]),
    ("decimalFullWidth", ["１", "２", "１２"]), ("aiueoFullWidth", ["ア", "イ", "シ"]),
    ("irohaFullWidth", ["イ", "ロ", "ヲ"]), ("hebrew1", ["א", "ב", "יב"]), ("hebrew2", ["א", "ב", "ל"]),
    ("arabicAlpha", ["أ", "ب", "س"]), ("arabicAbjad", ["ا", "ب", "ل"]), ("thaiLetters", ["ก", "ข", "ฏ"]),
    ("chicago", ["*", "†", "§§§"]),
  ].map { format, signs in
    NumberingCase(
      "format-\(format)",
      numbering: X.abstract(0, X.level(0, format, "%1:")) + X.list(1, of: 0)
        + X.list(2, of: 0, X.restart(0, at: 12)),
      [X.item("a"), X.item("b"), X.item("c", list: 2)],
      shows: zip(signs, ["a", "b", "c"]).map { "\($0): \($1)" })
  }
}
