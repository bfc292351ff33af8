import OutlineModel
import Wording

/// Finds what an address on the command line names.
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
