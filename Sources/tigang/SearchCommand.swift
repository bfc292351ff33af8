import ArgumentParser
import OutlineModel
import OutlineSearch

/// `tigang search`: all places where a query matches.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Print where a query matches, a line per hit.")

  @Argument(help: "The document; - is standard input.")
  var file: String

  @Argument(help: "What to search for; case and width make no difference.")
  var query: String

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = ReportFormat.text

  @Flag(help: "Print how many hits each section has, not the hits.")
  var count = false

  @Option(help: "Characters of text on both sides of a hit.")
  var context = 20

  @Option(help: "Print at most so many hits.")
  var max: Int?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if context < 0 { throw ValidationError("The context cannot be less than 0.") }
    if let max, max < 0 { throw ValidationError("The number of hits cannot be less than 0.") }
    if (try? SearchQuery(query)) == nil { throw ValidationError("The query is empty.") }
  }

  func run() throws {
    let source = Source(file)
    let document = try common.load(source)
    guard let query = try? SearchQuery(query),
      let hits = SearchIndex(document).hits(of: query, isCancelled: { false })
    else { return }
    let report = SearchReport(document, hits, context: context, limit: self.max ?? .max)
    let output = Output.standard
    switch format {
    case .json: report.writeJSON(query: self.query, output.write)
    case .text where count: report.writeCounts(common.wording, output.writeText)
    case .text: report.writeText(common.wording, isColored: output.isColored, output)
    }
    if hits.count == 0 { throw ExitStatus.nothingFound }
  }
}
