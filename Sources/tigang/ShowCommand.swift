import ArgumentParser
import OutlineModel

/// `tigang show`: a section with all that is in it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a section with all that is in it.")

  @Argument(help: "The document; - is standard input.")
  var file: String

  @Argument(help: "The section: 3.2, 三(二), 第三节, part of a title, =3.2.")
  var address: String

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = ReportFormat.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let source = Source(file)
    let document = try common.load(source)
    let section = try common.section(address, in: document)
    switch format {
    case .text: writeText(section, of: document)
    case .json: writeJSON(section, of: document, source: source.name)
    }
    if document.text(of: section).isEmpty { throw ExitStatus.nothingFound }
  }

  /// The text as it stands in the source; where the body has none, one line says so.
  private func writeText(_ section: Int, of document: Document) {
    let node = document.outline[section]
    if !node.hasText {
      let line = node.contentsEntry.map { document.source.line(of: $0.lowerBound) }
      let heading = document.heading(of: section)
      Output.complain("\(heading): \(common.wording.absence(node.presence, contentsLine: line))")
    }
    var text = document.source.string(document.text(of: section))
    if !text.isEmpty, text.last?.isNewline != true { text += "\n" }
    Output.standard.writeText(text)
  }

  private func writeJSON(_ section: Int, of document: Document, source: String) {
    let node = document.outline[section]
    let range = document.text(of: section)
    var json = JSONText()
    json.object { json in
      json.integer("format", 1)
      json.string("source", source)
      json.string("path", SectionPaths(document.outline)[section])
      json.string("address", document.address(of: section))
      json.string("label", document.label(of: section))
      json.string("title", document.title(of: section))
      json.string("presence", node.presence.rawValue)
      json.integer("line", node.headingStart.map { document.source.line(of: $0) })
      json.range("range", range)
      json.string("text", document.source.string(range))
    }
    Output.standard.write(json.drain() + "\n")
  }
}
