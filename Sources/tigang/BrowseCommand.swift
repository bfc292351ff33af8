import ArgumentParser
import BrowserUI
import Glibc
import Wording

/// `tigang browse`, and `tigang` alone: the browser.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Browse a document (the default).",
    usage: "tigang [browse] [FILE | -] [ADDRESS | +LINE]",
    discussion: """
      With no FILE, what is piped in is read, else the bundled speech. ADDRESS is a section to open at (3.2, \
      三(二), 第三节, part of a title, =3.2), +LINE a line of the file. Where standard output is no terminal, \
      the outline is printed instead. `?` in the browser shows the keys.
      """)

  @Argument(help: ArgumentHelp("The document and where to open it.", valueName: "file address"))
  var arguments: [String] = []

  @OptionGroup var common: CommonOptions

  private var lines: [Int] { arguments.compactMap(Self.line) }
  private var others: [String] { arguments.filter { Self.line($0) == nil } }

  func validate() throws {
    guard lines.count <= 1, others.count <= 2, arguments.count <= 2 else {
      throw ValidationError("At most a file and a place in it can be named.")
    }
  }

  func run() throws {
    let source = Source(others.first)
    guard Output.standard.isTerminal else {
      let document = try common.load(source)
      return OutlineReport(document).writeText(common.wording, Output.standard.writeText)
    }
    let destination = lines.first.map(Destination.line) ?? others.dropFirst().first.map(Destination.address)
    do {
      throw ExitStatus(code: try BrowserSession.run(source, destination, common.wording))
    } catch let trouble as Trouble {
      throw ExitStatus.trouble(trouble, common.wording)
    }
  }

  /// The number in `+12`, or nil.
  private static func line(_ argument: String) -> Int? {
    argument.hasPrefix("+") ? Int(argument.dropFirst()).flatMap { $0 > 0 ? $0 : nil } : nil
  }
}
