import ArgumentParser

/// `tigang browse`, and `tigang` alone: the browser.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Browse a document (the default).",
    usage: "tigang [browse] [FILE | -] [ADDRESS | +LINE]",
    discussion: """
      With no FILE, what is piped in is read, else the bundled speech. ADDRESS is a section to open at (3.2, \
      三(二), 第三节, part of a title, =3.2), +LINE a line of the file. Where standard output is no terminal, \
      the outline is printed instead, or the section that is named. `?` in the browser shows the keys.
      """)

  @Argument(help: ArgumentHelp("The document and where to open it.", valueName: "file address"))
  var arguments: [String] = []

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard BrowseRequest(arguments) != nil else {
      throw ValidationError("At most a file and a place in it can be named.")
    }
  }

  func run() throws {
    try BrowseRequest(arguments)?.run(common.language, options: common.reading())
  }
}
