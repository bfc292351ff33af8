import Foundation
import Testing

@testable import OutlineModel

@Suite("Genres")
struct GenreTests {
  @Test(
    "A document of each genre has the outline that a careful reader expects", arguments: GenreDocument.all)
  func outline(document: GenreDocument) {
    #expect(document.actual() == document.expected)
  }

  @Test("There are documents of all genres")
  func documents() {
    #expect(GenreDocument.all.count >= 35)
    let profiles = Set(GenreDocument.all.compactMap { $0.expected.split(separator: "\n").first })
    for profile in ["statute", "decimal", "chapters", "speech", "plain"] {
      #expect(profiles.contains("profile: \(profile)"))
    }
  }
}

/// A document of one genre, and its outline as a careful reader would write it down.
///
/// `NAME.outline.txt` says the profile and the parts, below a blank line the outline as in `OutlineDump`, and
/// below a further one the anomalies: code, line and label.
struct GenreDocument: CustomTestStringConvertible {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Genres")
  private static let suffix = ".outline.txt"

  let name: String
  let text: String
  let expected: String

  static let all: [GenreDocument] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().compactMap {
      try? GenreDocument(name: String($0.dropLast(suffix.count)))
    }
  }()

  private init(name: String) throws {
    self.name = name
    text = try String(contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
    expected = try String(contentsOf: Self.folder.appending(path: name + Self.suffix), encoding: .utf8)
  }

  var testDescription: String { name }

  /// The outline that the parser recovers, written as in the file.
  func actual() -> String {
    let dump = OutlineDump(text)
    let document = dump.document
    let anomalies = document.examination().map { anomaly in
      let label = anomaly.section.map { " " + document.label(of: $0) } ?? ""
      return "\(anomaly.code.rawValue) \(document.source.line(of: anomaly.byteOffset))\(label)"
    }
    var text = "profile: \(document.profile.rawValue)\nparts: \(dump.parts)\n\n\(dump.text)\n"
    if !anomalies.isEmpty { text += "\n" + anomalies.joined(separator: "\n") + "\n" }
    return text
  }
}
