/// A call that names no command and no option: `tigang`, `tigang FILE`, `tigang FILE ADDRESS`.
///
/// It needs no argument parser, whose metadata would take a third of the time to the first screen.
struct PlainCall {
  let arguments: [String]

  /// Nil where the arguments have to be parsed.
  init?(_ arguments: [String]) {
    guard arguments.count <= 2, !arguments.contains(where: Self.needsParsing) else { return nil }
    if let first = arguments.first, TigangCommand.commandNames.contains(first) { return nil }
    self.arguments = arguments
  }

  /// Options, but not `-` alone; and what is empty.
  private static func needsParsing(_ argument: String) -> Bool {
    argument.isEmpty || argument.hasPrefix("-") && argument != "-"
  }
}
