import ChildProcesses
import Glibc
import MarkedText
import TOMLReading

/// Reads the converters that a person has set, `tigang/converters.toml` in the folder of configurations.
///
/// ```toml
/// [converter.wps]
/// command = ["soffice", "--headless", "--convert-to", "odt", "--outdir", "{folder}", "{file}"]
/// result = "odt"
/// package = "libreoffice-writer"
/// ```
package enum ConverterSettings {
  /// What a converter can make of a file.
  private static let results: [DocumentFormat] = [.text, .markdown, .html, .docx, .odt, .epub, .pdf]
  /// A longer file is none that a person has typed, in bytes.
  private static let byteLimit = 1 << 20

  /// The format of a file: what its content says, else the ending of its name where a person has set a converter
  /// for that, else what the name says.
  ///
  /// - Parameters:
  ///   - start: the first `DocumentFormat.sniffedBytes` bytes of the file.
  ///   - name: the file's name or path, nil where it has none.
  package static func format(of start: [UInt8], name: String?) -> DocumentFormat {
    // Settings that cannot be read make no text unreadable.
    if let ending = name.flatMap(DocumentFormat.ending), let converters = try? converters(),
      converters[ending] != nil, [.text, .markdown].contains(DocumentFormat(start: start, name: nil))
    {
      return DocumentFormat(rawValue: ending)
    }
    return DocumentFormat(start: start, name: name)
  }

  /// All of them by ending; none where the person has no such file.
  ///
  /// - Throws: `badConfiguration`.
  package static func converters() throws(ImportFault) -> [String: Converter] {
    guard let path, let text = text(of: path) else { return [:] }
    return try read(text, path: path)
  }

  /// The converters that a text names, by ending.
  ///
  /// - Throws: `badConfiguration`.
  package static func read(_ text: String, path: String) throws(ImportFault) -> [String: Converter] {
    let table: [String: TOMLNode]
    do throws(TOMLFault) {
      table = try TOMLNode.read(text)
    } catch {
      throw .badConfiguration(path: path, "line \(error.line): \(error.reason)")
    }
    var converters: [String: Converter] = [:]
    for (ending, entry) in (table["converter"]?.table ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let converter = entry.table.flatMap(converter) else {
        throw .badConfiguration(path: path, "[converter.\(ending)] needs command = [\"program\", …]")
      }
      guard results.contains(converter.result) else {
        let known = results.map(\.rawValue).joined(separator: ", ")
        let fault = "[converter.\(ending)] result = \"\(converter.result.rawValue)\" is none of \(known)"
        throw .badConfiguration(path: path, fault)
      }
      converters[ending.lowercased()] = converter
    }
    return converters
  }

  private static func converter(_ entry: [String: TOMLNode]) -> Converter? {
    let command = entry["command"]?.array?.compactMap(\.string) ?? []
    guard let program = command.first, !program.isEmpty else { return nil }
    return Converter(
      command: command, result: DocumentFormat(rawValue: entry["result"]?.string ?? "text"),
      package: entry["package"]?.string ?? program)
  }

  /// Nil where no folder is known.
  private static var path: String? {
    func folder(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let configurations = folder("XDG_CONFIG_HOME") ?? folder("HOME").map { "\($0)/.config" }
    return configurations.map { "\($0)/tigang/converters.toml" }
  }

  /// Nil where there is no such file.
  private static func text(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while bytes.count < byteLimit, let piece = try? Descriptor.read(descriptor, atMost: byteLimit) {
      if piece.isEmpty { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece
    }
    return nil
  }
}
