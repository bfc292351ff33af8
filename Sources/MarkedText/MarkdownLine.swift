/// What a line of a text in Markdown, or of one that is none, looks like.
enum MarkdownLine {
  /// The level of a heading, `# ` to `###### `; nil where the line is none.
  static func headingLevel(_ line: Substring) -> Int? {
    let level = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(level)
    guard (1...6).contains(level), rest.first == " ", let word = rest.first(where: { $0 != " " }) else {
      return nil
    }
    return word.isLetter || word.isNumber || "`*_[(（《“\"".contains(word) ? level : nil
  }

  /// Whether it has a link `[…](…)`, which no letter stands before.
  static func hasLink(_ line: Substring) -> Bool {
    var rest = line
    while let middle = rest.firstRange(of: "](") {
      let target = rest[middle.upperBound...].prefix { $0 != ")" }
      if let open = rest[..<middle.lowerBound].lastIndex(of: "["), target.endIndex < rest.endIndex,
        !target.isEmpty, !target.contains(where: { $0 == " " || $0 == "," }),
        target.contains(where: { "./#".contains($0) }),
        open == line.startIndex || !isOfName(line[line.index(before: open)])
      {
        return true
      }
      rest = rest[middle.upperBound...]
    }
    return false
  }

  /// Whether it is the ruler of a table: `|---|:-:|`.
  static func isTableRuler(_ line: Substring) -> Bool {
    line.first == "|" && line.count(where: { $0 == "|" }) > 1 && line.contains("---")
      && line.allSatisfy { "|-: ".contains($0) }
  }

  /// Whether it sets something: `key = value`, `key: value` with a small letter first.
  static func isSetting(_ line: Substring) -> Bool {
    let key = line.prefix(while: isOfName)
    guard let first = key.first, first.isASCII else { return false }
    let rest = line[key.endIndex...].drop { $0 == " " }
    if rest.first == ":" {
      return first.isLowercase && (rest.dropFirst().isEmpty || rest.dropFirst().first == " ")
    }
    return ["=", "+=", ":="].contains { rest.hasPrefix($0) }
  }

  /// Whether it begins with a number of an outline that is no list of Markdown: `一、`, `（一）`, `第三条`, `1.2 `.
  static func isNumbered(_ line: Substring) -> Bool {
    let line = line.drop { $0 == " " || $0 == "\u{3000}" }
    let digits = line.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    if digits.contains("."), digits.last?.isNumber == true || digits.dropLast().contains(".") { return true }
    guard let first = line.first else { return false }
    let number = line.dropFirst("第（(".contains(first) ? 1 : 0).prefix {
      "一二三四五六七八九十百零〇两0123456789".contains($0)
    }
    guard !number.isEmpty, let sign = line[number.endIndex...].first else { return false }
    return first == "第" ? "章条编节回部".contains(sign) : "、）)".contains(sign)
  }

  /// Whether it is a line of a program, or of its settings.
  static func isCode(_ line: Substring, beginsParagraph: Bool) -> Bool {
    guard let last = line.last, let first = line.first else { return false }
    if "{};\\".contains(last) || first == "[" && last == "]" || line.hasPrefix("..") { return true }
    return beginsParagraph && codeWords.contains(String(line.prefix(while: isOfName)))
  }

  /// Whether a sentence ends with it, or something is introduced.
  static func isEndOfSentence(_ line: Substring) -> Bool {
    let last = line.last { !" *_`)）”\"".contains($0) }
    return last.map { "。！？：.!?:…".contains($0) } ?? false
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "_-.".contains(character))
  }

  private static let codeWords: Set = [
    "import", "from", "def", "class", "return", "export", "function", "func", "echo", "if", "for", "while",
    "set", "let", "var", "const", "use", "fi", "done", "esac", "else", "unset", "alias", "source", "exec",
    "exit", "try", "require", "include", "local", "print", "printf", "test", "then", "do", "cd", "sudo",
  ]
}
