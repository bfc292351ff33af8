import MarkedText

/// A formula that an OpenDocument text keeps in an entry of its own, as MathML.
struct MathText {
  private enum Element: String {
    case annotation
  }

  /// What is to be seen of it, its signs in a row; UTF-8.
  private(set) var bytes: [UInt8] = []

  /// - Throws: as `XMLEvents.next`.
  init(_ source: XMLSource, limits: ImportLimits) throws(ImportFault) {
    var events = try XMLEvents<Element>(source, limits: limits)
    while let event = try events.next() {
      switch event {
      // How the formula was typed.
      case .start(.annotation): try events.skipElement()
      case .text: events.appendText(to: &bytes)
      default: break
      }
    }
    bytes.removeAll { $0 <= 0x20 }
  }
}
