import ArgumentParser

/// `tigang outline`: the sections as text or data.
struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline", abstract: "Print the outline.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown, opml
  }

  @Argument(help: "The document; - is standard input.")
  var file: String

  @Option(help: "Leave out what is deeper than this.")
  var depth: Int?

  @Option(help: ArgumentHelp("text, json, markdown or opml.", valueName: "format"))
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let depth, depth < 1 { throw ValidationError("The depth has to be at least 1.") }
  }

  func run() throws {
    let source = Source(file)
    var document = try common.load(source)
    if format == .json { document = document.examined() }
    let report = OutlineReport(document, depthLimit: depth ?? .max)
    let output = Output.standard
    switch format {
    case .text: report.writeText(common.wording, output.writeText)
    case .json: report.writeJSON(source: source.name, output.write)
    case .markdown: report.writeMarkdown(output.writeText)
    case .opml: report.writeOPML(output.writeText)
    }
  }
}
