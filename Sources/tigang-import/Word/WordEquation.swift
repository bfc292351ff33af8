/// What an `EQ` field shows, in a line: signs in circles, fractions, roots, text over text (ISO/IEC 29500-1, 17.16.5.22).
struct WordEquation {
  /// A switch whose arguments are being read.
  private struct Group {
    /// The switch and its options: `\s\up9`.
    let words: String
    var arguments = [""]
    /// For each argument whether it stands above the line.
    var raised = [false]
  }

  private var groups = [Group(words: "")]
  /// The switch before whose parenthesis this is; nil within text.
  private var words: String?

  /// What a field shows; nil where its instruction is another one.
  static func text(_ instruction: String) -> String? {
    let text = instruction.drop { $0 == " " }
    guard text.prefix(2).uppercased() == "EQ", text.dropFirst(2).first.map({ " \\".contains($0) }) ?? true
    else { return nil }
    var equation = WordEquation()
    var isEscaped = false
    for character in text.dropFirst(2) {
      if isEscaped {
        equation.readEscaped(character)
      } else if character != "\\" {
        equation.read(character)
      }
      isEscaped = !isEscaped && character == "\\"
    }
    while equation.groups.count > 1 { equation.endGroup() }
    return equation.groups[0].arguments[0].trimmed
  }

  /// A letter begins a switch or one of its options, a sign behind an option belongs to it, any other is text.
  private mutating func readEscaped(_ character: Character) {
    if words != nil || character.isASCII && character.isLetter || character == "*" {
      words = (words ?? "") + "\\\(character)"
    } else {
      append(character)
    }
  }

  private mutating func read(_ character: Character) {
    if let words {
      if character != "(" {
        self.words = words + String(character)
      } else {
        groups.append(Group(words: words.lowercased()))
        self.words = nil
      }
    } else if groups.count > 1, character == ")" {
      endGroup()
    } else if groups.count > 1, character == "," || character == ";" {
      groups[groups.count - 1].arguments.append("")
      groups[groups.count - 1].raised.append(false)
    } else {
      append(character)
    }
  }

  private mutating func append(_ text: some CustomStringConvertible) {
    let last = groups.count - 1
    groups[last].arguments[groups[last].arguments.count - 1] += text.description
  }

  private mutating func endGroup() {
    guard let group = groups.popLast() else { return }
    append(Self.line(group))
    let last = groups.count - 1
    if group.words.contains("\\s\\up") { groups[last].raised[groups[last].raised.count - 1] = true }
  }

  private static func line(_ group: Group) -> String {
    let arguments = group.arguments.map(\.trimmed)
    // Ways to set characters, such as `\* jc2`, may stand before the switch.
    let name = group.words.split(separator: "\\").first { !$0.hasPrefix("*") } ?? ""
    switch name.first {
    case "f" where arguments.count == 2: return LinearFormula.Kind.fraction.line(arguments)
    case "r":
      return (arguments.count == 1 ? LinearFormula.Kind.squareRoot : .radical).line(arguments)
    case "b": return "(\(arguments.joined(separator: ",")))"
    case "l": return arguments.joined(separator: ",")
    case "a", "i": return arguments.joined(separator: " ")
    case "o":
      // What stands above a character is how it is read.
      let plain = zip(arguments, group.raised).filter { !$1 }.map(\.0)
      if plain.count == 2, let sign = EnclosedSign.text(plain[0], around: plain[1]) { return sign }
      return plain.joined()
    default: return arguments.joined()
    }
  }
}
