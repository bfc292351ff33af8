@testable import OutlineModel

/// Asks a document everything that can be asked of it; what does not agree is named.
struct DocumentProbe {
  private let explainer: LineExplainer
  private var document: Document { explainer.document }

  init(_ bytes: [UInt8]) {
    explainer = LineExplainer(SourceText(bytes))
  }

  var violations: [String] {
    OutlineInvariants(document).violations + anomalies + items + references + addresses + verdicts
  }

  /// Anomalies stand in the text, in order, and speak of sections that there are.
  private var anomalies: [String] {
    let anomalies = document.examination()
    let isSorted = zip(anomalies, anomalies.dropFirst()).allSatisfy { $0.byteOffset <= $1.byteOffset }
    let strange = anomalies.filter { anomaly in
      !(0...document.source.count).contains(anomaly.byteOffset)
        || !(anomaly.section.map(document.outline.sections.indices.contains) ?? true)
    }
    return (isSorted ? [] : ["anomalies are not in order"]) + strange.map { "\($0.code) is out of place" }
  }

  /// Items lie in the own text of their section.
  private var items: [String] {
    document.outline.sections.indices.flatMap { section in
      let text = document.outline[section].ownText
      return ItemReader.items(of: section, in: document).filter {
        $0.range.lowerBound < text.lowerBound || $0.range.upperBound > text.upperBound
      }.map { "\(document.source.string($0.label)) is no item of section \(section)" }
    }
  }

  private var references: [String] {
    let references = ReferenceReader.references(in: 0..<document.source.count, of: document)
    return zip(references, references.dropFirst()).filter { $0.range.upperBound > $1.range.lowerBound }
      .map { "reference at \($1.range.lowerBound) overlaps another" }
  }

  /// The address of a section leads back to it or names it among others; so does its path, and to no other.
  private var addresses: [String] {
    let resolver = AddressResolver(document)
    let paths = SectionPaths(document.outline)
    return document.outline.sections.indices.flatMap { section -> [String] in
      let address = document.address(of: section)
      var violations: [String] = []
      if !address.isEmpty, !resolver.candidates(address).contains(section) {
        violations.append("address \(address) does not name section \(section)")
      }
      if resolver.resolve("=\(paths[section])") != .section(section) {
        violations.append("path \(paths[section]) does not name section \(section)")
      }
      return violations
    }
  }

  /// A line is said to be a heading where one begins, or goes on from the line before, and only there.
  private var verdicts: [String] {
    let sections = document.outline.sections
    let headings = Set(sections.compactMap { $0.headingStart.map(document.source.line) })
    return stride(from: 1, through: document.source.lineCount, by: 1).compactMap { line in
      guard let verdict = explainer.verdict(onLine: line), let start = document.source.start(ofLine: line)
      else { return "nothing is known of line \(line)" }
      let isHeading = headings.contains(line)
      if verdict.reason == .titleOfHeading {
        return sections.contains { $0.heading.contains(start) } && !isHeading
          ? nil : "line \(line) is no title of a heading"
      }
      return isHeading == (verdict.ruling == .heading) ? nil : "line \(line) is \(verdict.reason)"
    }
  }
}
