import OutlineModel

/// Reads a query from left to right.
///
/// A sign that cannot mean anything where it stands is text: `-` alone, `/usr`.
struct SearchQueryReader {
  /// What was typed, without white space at its ends.
  let text: String
  private(set) var clauses: [[SearchQuery.Term]] = []
  private(set) var addresses: [String] = []
  private(set) var excludedAddresses: [String] = []
  private(set) var pinyin = SearchQuery.Pinyin.common
  private var rest: ArraySlice<Unicode.Scalar>
  /// Whether `|` stands before the next term.
  private var isAlternative = false
  /// Whether there is anything that says where or how to search.
  private(set) var hasConditions = false
  /// The name of the condition that was read last, where no term has followed.
  private var lastCondition: String?

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
    let isExcluded = skip("-")
    if let address = try operand(behind: "in") {
      try noteCondition("in")
      if isExcluded { excludedAddresses.append(address) } else { addresses.append(address) }
    } else if let name = try operand(behind: "pinyin") {
      try noteCondition("pinyin")
      if isExcluded { throw .excludedPinyin }
      guard let extent = SearchQuery.Pinyin(rawValue: name.lowercased()) else { throw .unknownPinyin(name) }
      pinyin = extent
    } else {
      let isInTitle = try skipName("title")
      let (pattern, text) = try readPattern()
      if isAlternative, let lastCondition { throw .conditionAsAlternative(name: lastCondition) }
      add(.init(pattern: pattern, text: text, isExcluded: isExcluded, isInTitle: isInTitle))
    }
  }

  /// Takes down that a condition was read, which holds for the whole query.
  private mutating func noteCondition(_ name: String) throws(SearchQueryError) {
    if isAlternative { throw .conditionAsAlternative(name: name) }
    hasConditions = true
    lastCondition = name
  }

  private mutating func readPattern() throws(SearchQueryError) -> (SearchQuery.Pattern, String) {
    if let written = try operand(behind: "num") {
      guard let value = NumeralText.value(Self.withoutGroups(written)) else { throw .badNumber(written) }
      return (.number(value), written)
    }
    if let phrase = try quotedText() { return (.phrase(phrase), phrase) }
    if let source = try expressionText() {
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
    lastCondition = nil
  }
}

extension SearchQueryReader {
  /// Skips a sign with text behind it, and says whether it stood there.
  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == sign, let next = rest.dropFirst().first, Self.isText(next) else { return false }
    rest.removeFirst()
    return true
  }

  /// Skips a name, in whatever case, and its colon, and says whether they stood there.
  private mutating func skipName(_ name: String) throws(SearchQueryError) -> Bool {
    let behind = rest.dropFirst(name.unicodeScalars.count)
    guard rest.starts(with: name.unicodeScalars, by: { $0.properties.lowercaseMapping == String($1) }),
      let colon = behind.first, colon == ":" || colon == "："
    else { return false }
    guard let next = behind.dropFirst().first, Self.isText(next) else { throw .nothingBehind(name: name) }
    rest = behind.dropFirst()
    return true
  }

  /// What stands behind a name and its colon.
  private mutating func operand(behind name: String) throws(SearchQueryError) -> String? {
    guard try skipName(name) else { return nil }
    return try quotedText() ?? bareText()
  }

  /// What stands in quotation marks, which may still be open at the end; nil where that is nothing.
  ///
  /// Within them two marks are one that belongs to the text.
  private mutating func quotedText() throws(SearchQueryError) -> String? {
    guard rest.first == "\"" else { return nil }
    var quoted: [Unicode.Scalar] = []
    var isClosed = false
    var behind = rest.dropFirst()
    while let next = behind.popFirst() {
      if next == "\"" {
        guard behind.first == "\"" else {
          isClosed = true
          break
        }
        behind.removeFirst()
      }
      quoted.append(next)
    }
    guard quoted.contains(where: { !Self.isSpace($0) }) else {
      if isClosed { throw .emptyPhrase }
      return nil
    }
    rest = behind
    return String(String.UnicodeScalarView(quoted))
  }

  /// What stands between two slashes of which the second ends a term.
  private mutating func expressionText() throws(SearchQueryError) -> String? {
    guard rest.first == "/" else { return nil }
    var isEscaped = false
    for index in rest.indices.dropFirst() {
      if rest[index] == "/", !isEscaped {
        let behind = rest[index...].dropFirst()
        let options = behind.prefix(while: Self.isText)
        guard options.allSatisfy("gimsux".unicodeScalars.contains) else { return nil }
        if !options.isEmpty { throw .expressionOptions(String(String.UnicodeScalarView(options))) }
        if index == rest.startIndex + 1 { throw .emptyExpression }
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

  /// A number without the commas that group its thousands.
  private static func withoutGroups(_ number: String) -> String {
    let groups = number.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "，" }
    let isGrouped = (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    return isGrouped ? groups.joined() : number
  }

  private static func isText(_ scalar: Unicode.Scalar) -> Bool { !isSpace(scalar) && !isBar(scalar) }

  private static func isBar(_ scalar: Unicode.Scalar) -> Bool { scalar == "|" || scalar == "｜" }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { Characters.isWhiteSpace(scalar) }
}
