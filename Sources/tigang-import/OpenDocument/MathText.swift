import MarkedText

/// A formula of an OpenDocument text, which is MathML.
struct MathText {
  /// What is to be seen of it, in a line.
  private(set) var line = ""

  /// Reads the formula that has just begun, to its end.
  ///
  /// - Throws: as `XMLEvents.next`.
  init(_ events: inout XMLEvents<OpenDocumentElement>) throws(ImportFault) {
    let depth = events.depth
    var formula = LinearFormula()
    formula.begin(.row)
    while events.depth >= depth, let event = try events.next() {
      switch event {
      case .start(let name?) where name.isLeftOut: try events.skipElement()
      case .start(let name): formula.begin(name?.formulaKind ?? .row)
      case .end: if let whole = formula.end() { line = whole }
      case .text:
        var text: [UInt8] = []
        events.appendText(to: &text)
        let visible = String(decoding: text, as: UTF8.self).trimmed
        if !visible.isEmpty { formula.append(visible) }
      }
    }
  }
}
