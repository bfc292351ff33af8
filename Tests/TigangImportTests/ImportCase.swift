import Foundation
import Testing

/// A small document in the folder `Cases`, with what is expected of it beside it.
struct ImportCase: CustomTestStringConvertible, Sendable {
  /// `lists.html`.
  let name: String

  var testDescription: String { name }

  /// All of them; those of EPUB are made by the tests.
  static let all: [ImportCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".html") }.sorted().map(ImportCase.init)
  }()

  /// The folder of the documents.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Cases")

  /// The document.
  func document() throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
  }

  /// What stands beside it: the document's name with this behind it.
  func companion(_ ending: String) throws -> String {
    String(decoding: try Data(contentsOf: companionFile(ending)), as: UTF8.self)
  }

  /// Writes what stands beside it.
  func record(_ text: String, _ ending: String) throws {
    try Data(text.utf8).write(to: companionFile(ending))
  }

  private func companionFile(_ ending: String) -> URL {
    Self.folder.appendingPathComponent("\(name).\(ending)")
  }
}
