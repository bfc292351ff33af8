import Foundation

/// A folder of its own for a test, removed with it.
final class TemporaryFolder {
  /// Without a slash at its end.
  let path: String

  /// Makes an empty folder.
  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tigang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  /// A folder in which the bundled speech is `speech.txt`.
  static func withSpeech() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(try speech(), to: "speech.txt")
    return folder
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The bundled speech as the repository holds it.
  static func speech() throws -> Data {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try Data(contentsOf: repository.appendingPathComponent("Resources/speech.txt"))
  }

  /// What a file in the folder holds.
  func data(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// Writes a file in the folder.
  func write(_ data: Data, to name: String) throws {
    try data.write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// Writes a file in the folder as UTF-8.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Makes a folder in the folder.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: false)
  }
}
