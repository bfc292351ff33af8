/// Brings the arguments into the order that the argument parser wants.
enum ArgumentOrder {
  /// The options that all commands have; each takes a value.
  private static let commonOptions = [
    "--language", "--encoding", "--from", "--profile", "--heading", "--no-heading", "--level",
  ]

  /// Puts a command before the options that all commands have: `--language zh outline FILE`.
  static func commandFirst(_ arguments: [String]) -> [String] {
    var options = 0
    while options < arguments.count, let name = commonOptions.first(where: arguments[options].hasPrefix) {
      options += arguments[options] == name ? 2 : 1
    }
    guard options < arguments.count, TigangCommand.commandNames.contains(arguments[options]) else {
      return arguments
    }
    return [arguments[options]] + arguments[..<options] + arguments[(options + 1)...]
  }
}
