import DocumentReading
import Foundation
import OutlineModel

/// A document to browse in a test.
struct SampleDocument {
  let name: String
  let bytes: [UInt8]
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

  /// The document as the loader would hand it over, as far as the given number of bytes.
  func document(firstBytes: Int? = nil) -> Document {
    let piece = firstBytes.flatMap { try? SourceDecoder.decodeFirstPiece(Array(bytes.prefix($0))) }
    let text = piece ?? (try? SourceDecoder.decode(bytes)) ?? SourceText(bytes)
    let document = OutlineParser.parse(text)
    return anomalies.map(document.noted) ?? (firstBytes == nil ? document.examined() : document)
  }
}
