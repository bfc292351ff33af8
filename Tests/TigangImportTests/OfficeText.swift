import Foundation

/// What another program makes of a document of these tests, recorded by `make office-record`.
enum OfficeText {
  /// The folder with the records.
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Office")

  /// A document that another program has written.
  static func document(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// The lines of a record, without white space.
  static func lines(_ name: String) throws -> [String] {
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return text.split(separator: "\n").map { visible(String($0)) }.filter { !$0.isEmpty }
  }

  /// The visible characters of a record.
  static func text(_ name: String) throws -> String {
    try lines(name).joined()
  }

  /// A text without white space.
  static func visible(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "\u{FEFF}" })
  }

  /// Writes a document into the folder from which records are made, where there is one now.
  static func offer(_ bytes: [UInt8], as name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["TIGANG_OFFICE_FOLDER"] else { return }
    try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name))
  }
}
