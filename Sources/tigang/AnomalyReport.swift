import CellGrid
import OutlineModel
import Wording

/// Anomalies as text in the manner of compilers, and as JSON.
struct AnomalyReport {
  /// The document they are found in.
  let document: Document
  /// Those that are reported, in the order of the text.
  let anomalies: [Anomaly]
  /// The name of the file.
  let source: String

  /// A line for each: `FILE:LINE: message [code]`.
  func writeText(_ wording: any Wording, _ write: (String) -> Void) {
    // A name that holds a line feed would look like a line of its own.
    let file = VisibleSign.escaping(source)
    for anomaly in anomalies {
      let line = document.source.line(of: anomaly.byteOffset)
      write("\(file):\(line): \(wording.anomaly(anomaly, in: document)) [\(anomaly.code.rawValue)]\n")
    }
  }

  /// One object, an anomaly to a line, each as in the JSON of the outline.
  func writeJSON(_ write: (String) -> Void) {
    let paths = SectionPaths(document.outline)
    var json = JSONText()
    json.object { json in
      json.integer("format", 1)
      json.string("source", source)
      json.array("anomalies") { json in
        for anomaly in anomalies {
          json.beginLine()
          Self.write(anomaly, in: document, paths, &json)
          json.drainIfLong(write)
        }
      }
    }
    write(json.drain() + "\n")
  }

  /// Writes one anomaly as an object, with its message in English.
  static func write(
    _ anomaly: Anomaly, in document: Document, _ paths: SectionPaths, _ json: inout JSONText
  ) {
    json.object { json in
      json.string("code", anomaly.code.rawValue)
      json.integer("line", document.source.line(of: anomaly.byteOffset))
      json.string("section", anomaly.section.map { paths[$0] })
      json.string("message", Language.english.wording.anomaly(anomaly, in: document))
    }
  }
}
