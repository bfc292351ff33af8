@testable import OutlineModel

/// The anomalies of a document as lines of text, in order: code, line, label of the section, detail.
struct AnomalyReport {
  let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// The report on a text as the parser reads it.
  init(_ text: String) {
    self.init(OutlineParser.parse(SourceText(text)))
  }

  var anomalies: [Anomaly] { AnomalyFinder(document).anomalies() }

  var lines: [String] {
    anomalies.map { anomaly in
      let label = anomaly.section.map { " " + document.label(of: $0) } ?? ""
      let line = document.source.line(of: anomaly.byteOffset)
      return "\(anomaly.code.rawValue) \(line)\(label)\(detail(anomaly.detail))"
    }
  }

  /// The lines that speak of some codes.
  func lines(_ codes: Anomaly.Code...) -> [String] {
    lines.filter { line in codes.contains { line.hasPrefix($0.rawValue + " ") } }
  }

  private func detail(_ detail: Anomaly.Detail) -> String {
    switch detail {
    case .nothing: ""
    case .expected(let numbers): " expected \(numbers.lowerBound)-\(numbers.upperBound)"
    case .other(let range): " other \(document.source.string(range))"
    case .count(let stated, let found): " stated \(stated) found \(found)"
    case .words(let range): " words \(document.source.string(range))"
    }
  }
}
