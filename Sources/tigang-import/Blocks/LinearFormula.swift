/// A formula that is put together as text of one line: `a/b`, `x²`, `√(a+b)`.
struct LinearFormula {
  /// What stands together in a formula, by its parts in order.
  enum Kind: Equatable {
    /// One part beside the other.
    case row
    /// Numerator, denominator.
    case fraction
    /// Base, what stands above.
    case superscript
    /// Base, what stands below.
    case `subscript`
    /// Base, what stands below, what stands above.
    case scripts
    /// What stands below and above before the base, and that.
    case prescripts
    /// Degree, what the root is taken of.
    case radical
    /// What the square root is taken of.
    case squareRoot
    /// What the root is taken of, degree.
    case root
    /// What stands below, what stands above, what the sign is for.
    case operation
    /// Parts within parentheses.
    case delimited
    /// Parts below each other.
    case rows
    /// The cells of a row.
    case cells
    /// A function's name, its argument.
    case function
  }

  /// The sign of an operation, or those before, between and behind parts.
  struct Signs {
    var first = "("
    var between = "|"
    var last = ")"
  }

  private struct Group {
    let kind: Kind
    var parts: [String] = []
    var signs = Signs()
  }

  private var groups: [Group] = []

  /// Whether a formula is being read.
  var isOpen: Bool { !groups.isEmpty }

  /// Begins what stands together; the outermost begins the formula.
  mutating func begin(_ kind: Kind) {
    groups.append(Group(kind: kind, signs: kind == .operation ? Signs(first: "∫") : Signs()))
  }

  /// Appends text as a part.
  mutating func append(_ text: String) {
    guard let last = groups.indices.last else { return }
    groups[last].parts.append(text)
  }

  /// Says what sign an operation or parentheses have.
  mutating func set(_ place: WritableKeyPath<Signs, String>, to sign: String) {
    guard let last = groups.indices.last else { return }
    groups[last].signs[keyPath: place] = sign
  }

  /// Ends what began last; the formula where that is the outermost, else nil.
  mutating func end() -> String? {
    guard let group = groups.popLast() else { return nil }
    let line = Self.line(group)
    guard let last = groups.indices.last else { return line }
    groups[last].parts.append(line)
    return nil
  }

  private static func line(_ group: Group) -> String {
    let signs = group.signs
    switch group.kind {
    case .operation:
      return signs.first + Kind.scripts.line([""] + group.parts.prefix(2)) + group.parts.dropFirst(2).joined()
    case .delimited: return signs.first + group.parts.joined(separator: signs.between) + signs.last
    default: return group.kind.line(group.parts)
    }
  }
}

extension LinearFormula.Kind {
  /// The parts in one line.
  func line(_ parts: [String]) -> String {
    func part(_ index: Int) -> String { parts.indices.contains(index) ? parts[index] : "" }
    switch self {
    case .fraction: return "\(Self.atom(part(0)))/\(Self.atom(part(1)))"
    case .superscript: return Self.base(part(0)) + Self.script(part(1), .raised)
    case .subscript: return Self.base(part(0)) + Self.script(part(1), .lowered)
    case .scripts:
      return Self.base(part(0)) + Self.script(part(1), .lowered) + Self.script(part(2), .raised)
    case .prescripts: return Self.script(part(0), .lowered) + Self.script(part(1), .raised) + part(2)
    case .radical: return Self.root(of: part(1), degree: part(0))
    case .root: return Self.root(of: part(0), degree: part(1))
    case .squareRoot: return Self.root(of: parts.joined(), degree: "")
    case .rows: return parts.joined(separator: "; ")
    case .cells: return parts.joined(separator: " ")
    case .function: return part(0) + (part(1).hasPrefix("(") ? part(1) : " \(part(1))")
    case .row, .operation, .delimited: return parts.joined()
    }
  }

  private static func root(of text: String, degree: String) -> String {
    let signs = ["": "√", "2": "√", "3": "∛", "4": "∜"]
    return (signs[degree] ?? script(degree, .raised) + "√") + atom(text)
  }

  /// A text that reads as one thing beside others: in parentheses, if it is more than a number or a name.
  private static func atom(_ text: String) -> String {
    isAtom(text) ? text : "(\(text))"
  }

  private static func isAtom(_ text: String) -> Bool {
    if text.first == "(", text.last == ")", !text.dropFirst().contains("(") { return true }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "."
    }
  }

  /// What a script hangs on; a function or what stands in parentheses is one thing.
  private static func base(_ text: String) -> String {
    let operators = Set("+-−±×÷=/ ")
    return text.hasPrefix("(") || !text.contains(where: operators.contains) ? text : "(\(text))"
  }

  /// Small characters where there are some for all of it, else `^` or `_` before it.
  private static func script(_ text: String, _ signs: SmallSigns) -> String {
    guard !text.isEmpty else { return "" }
    return signs.small(text) ?? (signs == .raised ? "^" : "_") + atom(text)
  }
}
