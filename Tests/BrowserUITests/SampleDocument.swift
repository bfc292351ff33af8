import DocumentReading
import Foundation
import MarkedText
import OutlineModel
import Testing

/// A document to browse in a test.
struct SampleDocument {
  let name: String
  let bytes: [UInt8]
  /// What a format is to have marked, once the whole is read.
  var marks = FormatMarks.none
  /// The anomalies that the document is to have; nil for those that are found.
  var anomalies: [AnomalyNote]?

  init(_ text: String, name: String = "sample.txt") {
    self.init(bytes: Array(text.utf8), name: name)
  }

  init(bytes: [UInt8], name: String = "sample.txt") {
    self.name = name
    self.bytes = bytes
  }

  /// A file among the documents of these tests, or the bundled speech.
  init(named name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let url =
      name == "speech.txt"
      ? folder.appending(path: "../../Resources/speech.txt") : folder.appending(path: "Documents/\(name)")
    self.init(bytes: Array(try Data(contentsOf: url)), name: name)
  }

  static var speech: SampleDocument {
    get throws { try SampleDocument(named: "speech.txt") }
  }

  /// The document as the loader would hand it over, as far as the given number of bytes; marked text is handed over
  /// as a whole.
  func document(firstBytes: Int? = nil) -> Document {
    if let marked { return OutlineParser.parse(SourceText(marked)).examined() }
    let piece = firstBytes.flatMap { try? SourceDecoder.decodeFirstPiece(Array(bytes.prefix($0))) }
    let whole = marks.blocks.isEmpty ? try? SourceDecoder.decode(bytes) : nil
    let text = piece ?? whole ?? SourceText(bytes, marks: marks)
    let document = OutlineParser.parse(text)
    return anomalies.map(document.noted) ?? (firstBytes == nil ? document.examined() : document)
  }

  /// What an import would hand over, where the name says that the bytes are that (`.marked`).
  private var marked: MarkedText? {
    guard name.hasSuffix(".marked") else { return nil }
    do {
      var reader = MarkedTextReader()
      try reader.read(bytes)
      return try reader.finished()
    } catch {
      Issue.record("\(name) is no marked text: \(error)")
      return nil
    }
  }
}
