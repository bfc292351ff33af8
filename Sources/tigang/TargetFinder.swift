import OutlineModel
import Wording

/// Finds what an address or a line on the command line names.
struct TargetFinder {
  let wording: any Wording

  /// So many of the sections that an address can mean are listed.
  private static let candidateLimit = 20

  /// What an address names; what it can mean, or what exists around it, goes to standard error.
  ///
  /// - Throws: `ExitStatus`.
  func target(_ address: String, in document: Document) throws(ExitStatus) -> AddressTarget {
    switch AddressResolver(document).resolve(address) {
    case .section(let section): return AddressTarget(section: section)
    case .item(let section, let item): return AddressTarget(section: section, item: item)
    case .candidates(let sections):
      complain(of: sections.map { AddressTarget(section: $0) }, address, in: document)
    case .items(let targets): complain(of: targets, address, in: document)
    case .nothing(let nearby):
      Output.complain(wording.noSection(address, nearby, in: document))
    }
    throw ExitStatus.nothingFound
  }

  /// The section that a line of the source, from 1, lies in.
  ///
  /// - Throws: `Trouble.noLine`; `ExitStatus.nothingFound` where the line lies in no section.
  func target(onLine line: Int, of source: Source, _ document: Document) throws -> AddressTarget {
    guard let start = document.source.start(ofLine: line) else {
      throw Trouble.noLine(line, file: source.name, lineCount: document.source.lineCount)
    }
    guard let section = document.section(onLineAt: start) else {
      Output.complain(wording.noSection(onLine: line))
      throw ExitStatus.nothingFound
    }
    return AddressTarget(section: section)
  }

  private func complain(of targets: [AddressTarget], _ address: String, in document: Document) {
    Output.complain(wording.severalSections(address))
    let paths = SectionPaths(document.outline)
    for target in targets.prefix(Self.candidateLimit) {
      let path = target.item == nil ? "=\(paths[target.section])  " : ""
      let text = target.item == nil ? document.title(of: target.section) : document.firstWords(of: target)
      Output.error.writeText("  \(document.address(of: target))  \(path)\(text)\n")
    }
    if targets.count > Self.candidateLimit { Output.error.write("  …\n") }
  }
}
