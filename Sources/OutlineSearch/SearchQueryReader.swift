import OutlineModel

/// Reads a query from left to right.
///
/// A sign that cannot mean anything where it stands is text: `-` alone, `title:` with nothing behind it, `/usr`.
struct SearchQueryReader {
  /// What was typed, without white space at its ends.
  let text: String
  private(set) var clauses: [[SearchQuery.Term]] = []
  private(set) var addresses: [String] = []
  private(set) var pinyin = SearchQuery.Pinyin.common
  private var rest: ArraySlice<Unicode.Scalar>
  /// Whether `|` stands before the next term.
  private var isAlternative = false

  init(_ typed: String) {
    var scalars = Array(typed.unicodeScalars)[...]
    while let last = scalars.last, Self.isSpace(last) { scalars.removeLast() }
    rest = scalars.drop(while: Self.isSpace)
    text = String(String.UnicodeScalarView(rest))
  }

  /// Reads all terms.
  mutating func read() throws(SearchQueryError) {
    while true {
      rest = rest.drop(while: Self.isSpace)
      guard let first = rest.first else { return }
      if Self.isBar(first) {
        rest.removeFirst()
        isAlternative = true
      } else {
        try readTerm()
      }
    }
  }

  private mutating func readTerm() throws(SearchQueryError) {
    if let address = operand(behind: "in") {
      addresses.append(address)
    } else if let name = operand(behind: "pinyin") {
      guard let extent = SearchQuery.Pinyin(rawValue: name) else { throw .unknownPinyin(name) }
      pinyin = extent
    } else {
      let isExcluded = skip("-")
      let isInTitle = skipName("title")
      let (pattern, text) = try readPattern()
      add(.init(pattern: pattern, text: text, isExcluded: isExcluded, isInTitle: isInTitle))
    }
  }

  private mutating func readPattern() throws(SearchQueryError) -> (SearchQuery.Pattern, String) {
    if let written = operand(behind: "num") {
      guard let value = NumeralText.value(written) else { throw .badNumber(written) }
      return (.number(value), written)
    }
    if let phrase = quotedText() { return (.phrase(phrase), phrase) }
    if let source = expressionText() {
      do throws(ExpressionFault) {
        return (.expression(try RegularExpression(source)), source)
      } catch {
        throw .badExpression(source, error)
      }
    }
    let word = bareText()
    return (.word(word), word)
  }

  private mutating func add(_ term: SearchQuery.Term) {
    if isAlternative, !clauses.isEmpty {
      clauses[clauses.count - 1].append(term)
    } else {
      clauses.append([term])
    }
    isAlternative = false
  }
}

extension SearchQueryReader {
  /// Skips a sign with text behind it, and says whether it stood there.
  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == sign, let next = rest.dropFirst().first, Self.isText(next) else { return false }
    rest.removeFirst()
    return true
  }

  /// Skips a name and its colon with text behind it, and says whether they stood there.
  private mutating func skipName(_ name: String) -> Bool {
    let behind = rest.dropFirst(name.unicodeScalars.count)
    guard rest.starts(with: name.unicodeScalars), let colon = behind.first, colon == ":" || colon == "：",
      let next = behind.dropFirst().first, Self.isText(next)
    else { return false }
    rest = behind.dropFirst()
    return true
  }

  /// What stands behind a name and its colon.
  private mutating func operand(behind name: String) -> String? {
    guard skipName(name) else { return nil }
    return quotedText() ?? bareText()
  }

  /// What stands in quotation marks, which may still be open at the end; nil where it is nothing.
  ///
  /// Within them two marks are one that belongs to the text.
  private mutating func quotedText() -> String? {
    guard rest.first == "\"" else { return nil }
    var quoted: [Unicode.Scalar] = []
    var behind = rest.dropFirst()
    while let next = behind.popFirst() {
      if next == "\"" {
        guard behind.first == "\"" else { break }
        behind.removeFirst()
      }
      quoted.append(next)
    }
    guard quoted.contains(where: { !Self.isSpace($0) }) else { return nil }
    rest = behind
    return String(String.UnicodeScalarView(quoted))
  }

  /// What stands between two slashes of which the second ends a term.
  private mutating func expressionText() -> String? {
    guard rest.first == "/" else { return nil }
    var isEscaped = false
    for index in rest.indices.dropFirst() {
      if rest[index] == "/", !isEscaped {
        let behind = rest[index...].dropFirst()
        guard index > rest.startIndex + 1, behind.first.map(Self.isText) != true else { return nil }
        defer { rest = behind }
        return String(String.UnicodeScalarView(rest[..<index].dropFirst()))
      }
      isEscaped = rest[index] == "\\" && !isEscaped
    }
    return nil
  }

  private mutating func bareText() -> String {
    let word = rest.prefix(while: Self.isText)
    rest = rest[word.endIndex...]
    return String(String.UnicodeScalarView(word))
  }

  private static func isText(_ scalar: Unicode.Scalar) -> Bool { !isSpace(scalar) && !isBar(scalar) }

  private static func isBar(_ scalar: Unicode.Scalar) -> Bool { scalar == "|" || scalar == "｜" }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { Characters.isWhiteSpace(scalar) }
}
