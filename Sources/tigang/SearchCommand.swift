import ArgumentParser
import OutlineModel
import OutlineSearch

/// `tigang search`: all places where a query matches.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Print where a query matches, a line per hit.")

  @Argument(help: "The document; - is standard input.")
  var file: String

  @Argument(
    help: ArgumentHelp(
      "What to search for: words that a section has in any order, \"a phrase\", -word, one|other, /expression/, title:word, num:32, in:ADDRESS, pinyin:all or off. Case, width and simplified or traditional make no difference; lower-case letters match pinyin too."
    ))
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
  }

  func run() throws {
    let query = try parsedQuery()
    let document = try common.load(Source(file))
    guard let hits = SearchIndex(document).hits(of: query, isCancelled: { false }) else { return }
    try complainOfScopes(hits.meaning, in: document)
    let report = SearchReport(document, hits, context: context, limit: self.max ?? .max)
    let output = Output.standard
    switch format {
    case .json: report.writeJSON(query: self.query, output.write)
    case .text where count: report.writeCounts(common.wording, output.writeText)
    case .text: report.writeText(common.wording, isColored: output.isColored, output)
    }
    if hits.count == 0 { throw ExitStatus.nothingFound }
  }

  /// Where it is no query, one line on standard error says why.
  private func parsedQuery() throws -> SearchQuery {
    do {
      return try SearchQuery(query)
    } catch {
      Output.complain(common.wording.queryError(error))
      throw ExitStatus(code: 2)
    }
  }

  /// Says on standard error which address names nothing, and what there is around it.
  private func complainOfScopes(_ meaning: SearchMeaning, in document: Document) throws {
    let unknown = meaning.scopes.filter(\.sections.isEmpty)
    for scope in unknown {
      let nearby = AddressResolver(document).nearby(scope.address)
      Output.complain(common.wording.noSection(scope.address, nearby, in: document))
    }
    let wanted = meaning.scopes.filter { !$0.isExcluded }
    if !wanted.isEmpty, wanted.allSatisfy(\.sections.isEmpty) { throw ExitStatus.nothingFound }
  }
}
