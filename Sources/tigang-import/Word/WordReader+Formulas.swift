import MarkedText

extension WordElement {
  /// What part of a formula the element is; nil where it is none.
  var formulaKind: LinearFormula.Kind? {
    switch self {
    case .formula, .numerator, .denominator, .base, .above, .below, .degree, .limit, .functionName: .row
    case .fraction: .fraction
    case .superscript, .upperLimit: .superscript
    case .subscript, .lowerLimit: .subscript
    case .scripts: .scripts
    case .prescripts: .prescripts
    case .radical: .radical
    case .operation: .operation
    case .delimited: .delimited
    case .function: .function
    case .matrix, .equations: .rows
    case .matrixRow: .cells
    default: nil
    }
  }
}

extension WordReader {
  /// Begins a formula or a part of one; false where the element is neither.
  mutating func beginFormula(_ name: WordElement, _ events: borrowing XMLEvents<WordElement>) -> Bool {
    if let kind = name.formulaKind {
      guard formula.isOpen || name == .formula else { return true }
      formula.begin(kind)
      return true
    }
    switch name {
    case .mathSign, .firstSign: formula.set(\.first, to: events.value ?? "")
    case .betweenSign: formula.set(\.between, to: events.value ?? "")
    case .lastSign: formula.set(\.last, to: events.value ?? "")
    default: return false
    }
    return true
  }

  /// Ends what `beginFormula` has begun; the whole formula is text.
  mutating func endFormula() {
    if let text = formula.end() { append(text) }
  }
}
