import ArgumentParser
import OutlineModel

/// `tigang stats`: what can be counted.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Print characters, speaking time and other figures.")

  @Argument(help: "The document; - is standard input.")
  var file: String

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = ReportFormat.text

  @Option(help: ArgumentHelp("Characters spoken in a minute.", valueName: "characters"))
  var rate = CharacterCounts.usualRate

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if rate < 1 { throw ValidationError("The rate has to be at least 1.") }
  }

  func run() throws {
    let source = Source(file)
    let document = try common.load(source).examined()
    let counts = CharacterCounts(document)
    let figures = DocumentFigures(document, counts)
    switch format {
    case .text:
      for row in common.wording.figures(figures, of: document, rate: rate) {
        Output.standard.writeText("\(row.name): \(row.value)\n")
      }
    case .json: writeJSON(figures, of: document, counts, source: source.name)
    }
  }

  private func writeJSON(
    _ figures: DocumentFigures, of document: Document, _ counts: CharacterCounts, source: String
  ) {
    var json = JSONText()
    json.object { json in
      json.integer("format", 1)
      json.string("source", source)
      json.string("encoding", document.source.encoding)
      json.integer("bytes", figures.bytes)
      json.integer("lines", figures.lines)
      json.integer("invalid_sequences", document.source.invalidSequenceCount)
      json.integer("characters", figures.characters)
      json.integer("rate", rate)
      json.integer("minutes", CharacterCounts.minutes(for: figures.characters, rate: rate))
      json.integer("sections", figures.sections)
      json.integer("with_text", figures.sectionsWithText)
      json.integer("excerpts", figures.excerpts)
      json.integer("contents_only", figures.contentsOnly)
      json.integer("inferred", figures.inferred)
      json.integer("depth", figures.depth)
      json.integer("anomalies", document.anomalies.count)
    }
    Output.standard.write(json.drain() + "\n")
  }
}
