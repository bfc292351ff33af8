import ArgumentParser
import OutlineModel

/// `tigang check`: what is odd about the numbering or the text.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Print what is odd about the numbering or the text.",
    discussion: """
      A line for each anomaly: FILE:LINE: message [code]. Exit status: 0 where there are none, 1 where there \
      are some.

      Codes: \(Anomaly.Code.list).
      """)

  @Argument(help: "The document; - is standard input.")
  var file: String

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp(
      "Report anomalies of these codes, parted by commas; can be repeated.", valueName: "codes"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Leave out anomalies of these codes; can be repeated.", valueName: "codes"))
  var ignore: [String] = []

  @OptionGroup var common: CommonOptions

  func validate() throws {
    for code in Self.codes(only + ignore) {
      try Spelling.expect(code, among: Anomaly.Code.allCases.map(\.rawValue), named: "anomaly code")
    }
  }

  func run() throws {
    let source = Source(file)
    let document = try common.load(source).examined()
    let (only, ignored) = (Self.codes(only), Self.codes(ignore))
    let anomalies = document.anomalies.filter {
      (only.isEmpty || only.contains($0.code.rawValue)) && !ignored.contains($0.code.rawValue)
    }
    let report = AnomalyReport(document: document, anomalies: anomalies, source: source.name)
    switch format {
    case .text: report.writeText(common.wording, Output.standard.writeText)
    case .json: report.writeJSON(Output.standard.write)
    }
    if !anomalies.isEmpty { throw ExitStatus.anomaliesFound }
  }

  /// The codes in lists that have commas between them; a list without any names the empty code, which is none.
  private static func codes(_ lists: [String]) -> [String] {
    lists.flatMap { list in
      let codes = list.split(separator: ",").map { String($0.filter { $0 != " " }) }
      return codes.isEmpty ? [""] : codes
    }
  }
}

extension Anomaly.Code {
  /// All codes, as the help lists them.
  fileprivate static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
