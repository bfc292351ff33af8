import OutlineModel
import Wording

extension Model {
  /// The anomaly that is shown while one goes through them.
  var chosenAnomaly: Anomaly? {
    guard let list, list.kind == .anomalies, let reading else { return nil }
    return reading.document.anomalies[list.chosen]
  }

  /// Takes the anomalies that were found in the document; a list that is open stays at the one that is chosen.
  mutating func takeAnomalies(_ anomalies: [Anomaly]) {
    guard let examined = reading?.snapshot.examined(anomalies) else { return }
    reading?.snapshot = examined
    updateList(.anomalies)
  }

  /// Lists the anomalies, if there are any.
  mutating func listAnomalies() {
    guard let reading else { return }
    if reading.document.anomalies.isEmpty {
      notice = Notice(reading.snapshot.isExamined ? wording.noAnomalies : wording.loading)
    } else {
      beginList(.anomalies)
    }
  }

  /// Shows the place of an anomaly and returns its first byte.
  mutating func show(anomaly index: Int) -> Int? {
    guard var reading else { return nil }
    let anomaly = reading.document.anomalies[index]
    let section = anomaly.section ?? reading.outline.section(at: anomaly.byteOffset)
    let node = reading.outline[section]
    // A section that the body lacks has a note in its place.
    let isNote = !node.hasHeading && anomaly.byteOffset == node.start
    reading.top = isNote ? reading.flow.place(of: section) : reading.flow.place(at: anomaly.byteOffset)
    reading.current = section
    self.reading = reading
    if !isNote { showColumns(of: anomaly.words?.range ?? anomaly.byteOffset..<anomaly.byteOffset + 1) }
    return anomaly.byteOffset
  }
}

extension Anomaly {
  /// The words that are odd by themselves.
  var words: ByteRange? {
    if case .words(let range) = detail { range } else { nil }
  }
}
