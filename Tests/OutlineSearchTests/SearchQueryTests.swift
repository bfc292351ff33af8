import Testing

@testable import OutlineSearch

@Suite("Queries")
struct SearchQueryTests {
  @Test("White space alone is no query", arguments: ["", " ", "\t\n", "\u{3000}\u{A0} ", "\r\n"])
  func refusesWhiteSpace(typed: String) {
    #expect(throws: SearchQueryError.empty) { try SearchQuery(typed) }
  }

  @Test(
    "White space is taken off the ends",
    arguments: [
      ("民族", "民族"), (" 民族\n", "民族"), ("\u{3000}Ａb\u{A0}", "Ａb"), ("\r\n一、\r\n", "一、"), ("（", "（"),
    ])
  func trims(typed: String, literal: String) throws {
    let query = try SearchQuery(typed)
    #expect(query.text == literal)
    #expect(query.clauses.map { $0.map(\.text) } == [[literal]])
  }

  @Test("Queries are equal if their text is")
  func comparesText() throws {
    #expect(try SearchQuery(" 民族 ") == SearchQuery("民族"))
    #expect(try SearchQuery("a") != SearchQuery("A"))
  }

  /// The clauses of a query in a line: terms with `w` `p` `n` `e` for their pattern, `!` and `t` before them.
  private static func shape(_ typed: String) throws -> String {
    let query = try SearchQuery(typed)
    let clauses = query.clauses.map { terms in
      terms.map { term in
        let flags = (term.isExcluded ? "!" : "") + (term.isInTitle ? "t" : "")
        switch term.pattern {
        case .word(let word): return "\(flags)w:\(word)"
        case .phrase(let phrase): return "\(flags)p:\(phrase)"
        case .number(let number): return "\(flags)n:\(number)"
        case .expression(let expression): return "\(flags)e:\(expression.text)"
        }
      }.joined(separator: " or ")
    }
    let scopes = query.addresses.map { "in:\($0)" } + query.excludedAddresses.map { "!in:\($0)" }
    let pinyin = query.pinyin == .common ? [] : ["pinyin:\(query.pinyin)"]
    return (clauses + scopes + pinyin).joined(separator: "; ")
  }

  @Test(
    "What stands in a line is read as people mean it",
    arguments: [
      ("民族 团结", "w:民族; w:团结"), ("民族\u{3000}团结", "w:民族; w:团结"), ("\"民族 团结\"", "p:民族 团结"),
      ("民族 -团结", "w:民族; !w:团结"), ("民族 -\"a b\"", "w:民族; !p:a b"), ("a|b", "w:a or w:b"),
      ("a | b c", "w:a or w:b; w:c"), ("a｜b", "w:a or w:b"), ("a b | c", "w:a; w:b or w:c"),
      ("title:民族", "tw:民族"), ("title：民族", "tw:民族"), ("-title:民族 a", "!tw:民族; w:a"),
      ("title:\"a b\"", "tp:a b"), ("in:三(二) 民族", "w:民族; in:三(二)"), ("民族 in:3.2 in:4", "w:民族; in:3.2; in:4"),
      ("in:\"附件 1\" 民族", "w:民族; in:附件 1"), ("num:32", "n:32"), ("num:三十二", "n:32"), ("num:３２", "n:32"),
      ("num:一百二十", "n:120"), ("-num:3 a", "!n:3; w:a"), ("/第.条/", "e:第.条"), ("/a b/ c", "e:a b; w:c"),
      ("-/a/ b", "!e:a; w:b"), ("/a\\/b/", "e:a\\/b"), ("title:/^一/", "te:^一"),
      ("pinyin:off mztj", "w:mztj; pinyin:off"),
      ("mztj pinyin:all", "w:mztj; pinyin:all"), ("pinyin:common a", "w:a"),
      ("-in:3.2 a", "w:a; !in:3.2"), ("a PINYIN:off", "w:a; pinyin:off"), ("Title:a Num:3", "tw:a; n:3"),
      ("num:1,234", "n:1234"), ("num:1，234，567", "n:1234567"),
    ])
  func reads(typed: String, shape: String) throws {
    #expect(try Self.shape(typed) == shape)
  }

  @Test(
    "A sign that cannot mean anything where it stands is text",
    arguments: [
      ("-", "w:-"), ("- a", "w:-; w:a"), ("a-b", "w:a-b"), ("/", "w:/"), ("/usr/bin", "w:/usr/bin"),
      ("/abc", "w:/abc"), ("\"a \"\"b\"\"\"", "p:a \"b\""),
      ("\"a\"\"", "p:a\""), ("\"", "w:\""), ("\"民族", "p:民族"), ("\" ", "w:\""),
      ("|", "p:|"), ("| a", "w:a"), ("a |", "w:a"), ("untitle:a", "w:untitle:a"),
    ])
  func forgives(typed: String, shape: String) throws {
    #expect(try Self.shape(typed) == shape)
  }

  @Test(
    "What is no query says why",
    arguments: [
      ("-a", .onlyExclusions), ("-a -b|-c", .onlyExclusions), ("num:x", .badNumber("x")),
      ("num:12345678901", .badNumber("12345678901")), ("num:120-1", .badNumber("120-1")),
      ("num:1,23", .badNumber("1,23")),
      ("title:", .nothingBehind(name: "title")), ("in: a", .nothingBehind(name: "in")),
      ("-num:|a", .nothingBehind(name: "num")), ("pinyin:", .nothingBehind(name: "pinyin")),
      ("in:一", .onlyConditions), ("pinyin:off", .onlyConditions), ("-in:一 in:二", .onlyConditions),
      ("\"\"", .emptyPhrase), ("a -\" \"", .emptyPhrase), ("in:\"\" a", .emptyPhrase),
      ("//", .emptyExpression), ("a|//", .emptyExpression), ("/民族/i", .expressionOptions("i")),
      ("a|in:六", .conditionAsAlternative(name: "in")), ("in:六|a", .conditionAsAlternative(name: "in")),
      ("a|pinyin:off", .conditionAsAlternative(name: "pinyin")), ("a -pinyin:off", .excludedPinyin),
      (String(repeating: "a", count: 1001), .tooLong(limit: 1000)),
      (String(repeating: "a|", count: 101), .tooManyTerms(limit: 100)),
      (String(repeating: "a ", count: 101), .tooManyTerms(limit: 100)),
      ("a pinyin:al", .unknownPinyin("al")),
      ("/(a/", .badExpression("(a", ExpressionFault(place: 1, kind: .unclosedGroup))),
      ("/a)/", .badExpression("a)", ExpressionFault(place: 2, kind: .unopenedGroup))),
      ("/a**|+/", .badExpression("a**|+", ExpressionFault(place: 5, kind: .nothingToRepeat))),
      ("/[a/", .badExpression("[a", ExpressionFault(place: 1, kind: .unclosedSet))),
      ("/[]/", .badExpression("[]", ExpressionFault(place: 1, kind: .emptySet))),
      ("/x[b-a]/", .badExpression("x[b-a]", ExpressionFault(place: 3, kind: .reversedRange))),
      ("/a{3,2}/", .badExpression("a{3,2}", ExpressionFault(place: 2, kind: .badRepetition))),
      ("/a{2000}/", .badExpression("a{2000}", ExpressionFault(place: 2, kind: .tooLarge))),
      ("/(a{100}){100}/", .badExpression("(a{100}){100}", ExpressionFault(place: 9, kind: .tooLarge))),
      ("/\\b/", .badExpression("\\b", ExpressionFault(place: 1, kind: .unsupported("\\b")))),
      ("/(?=a)/", .badExpression("(?=a)", ExpressionFault(place: 1, kind: .unsupported("(?=")))),
    ] as [(String, SearchQueryError)])
  func explains(typed: String, error: SearchQueryError) {
    #expect(throws: error) { try SearchQuery(typed) }
  }
}
