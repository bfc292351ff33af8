import OutlineModel

extension OutlineReport {
  /// The JSON contract: one object, a section to a line.
  func writeJSON(source: String, _ write: (String) -> Void) {
    let counts = CharacterCounts(document)
    let paths = SectionPaths(document.outline)
    var json = JSONText()
    json.object { json in
      json.integer("format", 1)
      json.string("source", source)
      json.string("encoding", document.source.encoding)
      json.string("profile", document.profile.rawValue)
      json.string("title", document.title.map(document.source.inOneLine))
      json.string("date", document.date)
      json.array("sections") { json in
        for section in shown {
          json.beginLine()
          self.section(section, counts, paths, &json)
          json.drainIfLong(write)
        }
      }
      json.beginLine()
      json.array("anomalies") { json in
        for anomaly in document.anomalies {
          json.beginLine()
          AnomalyReport.write(anomaly, in: document, paths, &json)
        }
      }
    }
    write(json.drain() + "\n")
  }

  private func section(
    _ section: Int, _ counts: CharacterCounts, _ paths: SectionPaths, _ json: inout JSONText
  ) {
    let node = document.outline[section]
    let source = document.source
    let place = node.headingStart
    json.object { json in
      json.string("path", paths[section])
      json.integer("depth", node.depth)
      json.string("label", document.label(of: section))
      json.integer("number", node.number?.value)
      json.integer("suffix", node.number?.suffix)
      json.string("style", node.number?.style.rawValue)
      json.string("title", document.title(of: section))
      json.integer("line", place.map { source.line(of: $0) })
      json.integer("column", place.map { source.column(of: $0) })
      json.integer("contents_line", node.contentsEntry.map { source.line(of: $0.lowerBound) })
      json.string("presence", node.presence.rawValue)
      json.integer("characters", counts.count(of: section, in: document.outline))
    }
  }
}
