import BrowserUI
import Glibc
import OutlineModel
import Wording

/// What to browse and where to open it.
struct BrowseRequest {
  private let source: Source
  /// Nil for the beginning.
  private let destination: Destination?

  /// Reads `[FILE] [ADDRESS | +LINE]`, the line also before the file; nil where there is more.
  init?(_ arguments: [String]) {
    let lines = arguments.compactMap(Self.line)
    let others = arguments.filter { Self.line($0) == nil }
    guard lines.count <= 1, others.count <= 2, arguments.count <= 2 else { return nil }
    source = Source(others.first)
    destination = lines.first.map(Destination.line) ?? others.dropFirst().first.map(Destination.address)
  }

  /// Browses; where standard output is no terminal, prints the section that is named, else the outline.
  ///
  /// - Parameter options: what the command line says about the document.
  /// - Throws: `ExitStatus`.
  func run(_ language: Language, options: ReadingOptions = .none) throws {
    let wording = language.wording
    do {
      guard Output.standard.isTerminal else {
        return try write(DocumentLoading.document(source, options: options), wording)
      }
      if source == .standardInput, isatty(STDIN_FILENO) == 1 { throw Trouble.keyboardAsDocument }
      let ending = try BrowserSession.run(source, options: options, destination, wording)
      if let sentence = ending.sentence { Output.complain(sentence) }
      throw ExitStatus(code: ending.status)
    } catch let trouble as Trouble {
      throw ExitStatus.trouble(trouble, wording)
    }
  }

  /// Writes what an address names, or the section that holds a line; the outline where there is neither.
  private func write(_ document: Document, _ wording: any Wording) throws {
    let finder = TargetFinder(wording: wording)
    let target: AddressTarget
    switch destination {
    case .address(let address): target = try finder.target(address, in: document)
    case .line(let line): target = try finder.target(onLine: line, of: source, document)
    case nil: return OutlineReport(document).writeText(wording, Output.standard.writeText)
    }
    try SectionReport(document: document, target: target).writeText(wording)
  }

  /// The number in `+12`, or nil.
  private static func line(_ argument: String) -> Int? {
    argument.hasPrefix("+") ? Int(argument.dropFirst()).flatMap { $0 > 0 ? $0 : nil } : nil
  }
}
