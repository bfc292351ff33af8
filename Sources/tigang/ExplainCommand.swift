import ArgumentParser
import OutlineModel

/// `tigang explain`: why a line is a heading, an item or neither.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a line is a heading, an item or neither.")

  @Argument(help: "The document; - is standard input.")
  var file: String

  @Argument(help: "The number of the line, from 1.")
  var line: Int

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = ReportFormat.text

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if line < 1 { throw ValidationError("Lines are counted from 1.") }
  }

  func run() throws {
    let source = Source(file)
    let (document, verdict) = try common.explain(line: line, of: source)
    switch format {
    case .text:
      Output.standard.writeText(common.wording.verdict(verdict, ofLine: line, in: document.source) + "\n")
    case .json:
      let report = VerdictReport(document: document, verdict: verdict, line: line)
      Output.standard.write(report.json(source: source.name) + "\n")
    }
  }
}
