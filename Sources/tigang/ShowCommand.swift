import ArgumentParser
import OutlineModel

/// `tigang show`: a section with all that is in it, or an item.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a section with all that is in it, or an item.")

  @Argument(help: "The document; - is standard input.")
  var file: String

  @Argument(help: "The section or item: 3.2, 三(二), 第三条第二款, part of a title, =3.2.")
  var address: String

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = ReportFormat.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let source = Source(file)
    let document = try common.load(source)
    let target = try TargetFinder(wording: common.wording).target(address, in: document)
    switch format {
    case .text: try SectionReport(document: document, target: target).writeText(common.wording)
    case .json:
      writeJSON(target, of: document, source: source.name)
      if document.text(of: target).isEmpty { throw ExitStatus.nothingFound }
    }
  }

  private func writeJSON(_ target: AddressTarget, of document: Document, source: String) {
    let (section, item) = (target.section, target.item)
    let node = document.outline[section]
    let range = document.text(of: target)
    let start = item?.range.lowerBound ?? node.headingStart
    var json = JSONText()
    json.object { json in
      json.integer("format", 1)
      json.string("source", source)
      json.string("path", SectionPaths(document.outline)[section])
      json.string("address", document.address(of: target))
      json.string("label", item.map { document.source.string($0.label) } ?? document.label(of: section))
      json.string("title", item == nil ? document.title(of: section) : "")
      json.string("presence", node.presence.rawValue)
      json.integer("line", start.map { document.source.line(of: $0) })
      json.range("range", range)
      json.string("text", document.source.string(range))
    }
    Output.standard.write(json.drain() + "\n")
  }
}
