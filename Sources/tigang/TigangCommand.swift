import ArgumentParser

/// The program: its subcommands, and `browse` where none is named.
struct TigangCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tigang",
    abstract: "Read a numbered document from its outline.",
    discussion: """
      Recovers the tree of sections from the text itself, shows tree and text side by side, searches, and \
      goes to a section by its number however it is typed.

      With no FILE, what is piped in is read, else the bundled speech. A file named like a command is opened \
      as ./outline. `-` is standard input everywhere.

      Exit status: 0; 1 where nothing was found, an address is not unique or `check` found \
      anomalies; 2 for trouble.
      """,
    version: "0.1.0",
    subcommands: [
      BrowseCommand.self, OutlineCommand.self, ShowCommand.self, SearchCommand.self, CheckCommand.self,
      ExplainCommand.self, StatsCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)

  /// The names that `PlainCall` leaves to the argument parser; kept apart from the configuration, because asking
  /// the parser for them would take the time that is to be saved. A test compares the two.
  static let commandNames = ["browse", "outline", "show", "search", "check", "explain", "stats", "help"]
}
