import DocumentReading
import Glibc
import MarkedText
import TOMLKit

/// Reads the converters that a person has set, `tigang/converters.toml` in the folder of configurations.
///
/// ```toml
/// [converter.wps]
/// command = ["soffice", "--headless", "--convert-to", "odt", "--outdir", "{folder}", "{file}"]
/// result = "odt"
/// package = "libreoffice-writer"
/// ```
enum ConverterSettings {
  /// The table with what the person's file says, where there is one.
  ///
  /// - Throws: `badConfiguration`.
  static func table() throws(ImportFault) -> ConverterTable {
    guard let path, let text = text(of: path) else { return ConverterTable() }
    return ConverterTable(settings: try read(text, path: path))
  }

  /// The converters that a text names, by ending.
  ///
  /// - Throws: `badConfiguration`.
  static func read(_ text: String, path: String) throws(ImportFault) -> [String: Converter] {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw .badConfiguration(path: path, "line \(error.source.begin.line): \(error.description)")
    } catch {
      throw .badConfiguration(path: path, "\(error)")
    }
    var converters: [String: Converter] = [:]
    for ending in table["converter"]?.table?.keys.sorted() ?? [] {
      let entry = table["converter"]?.table?[ending]?.table
      guard let converter = entry.flatMap(converter) else {
        throw .badConfiguration(path: path, "[converter.\(ending)] needs command = [\"program\", …]")
      }
      converters[ending.lowercased()] = converter
    }
    return converters
  }

  private static func converter(_ entry: TOMLTable) -> Converter? {
    let command = entry["command"]?.array?.compactMap { $0.tomlValue.string } ?? []
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

  private static func text(of path: String) -> String? {
    guard let input = try? ImportInput(path: path, name: nil, encoding: nil) else { return nil }
    return (try? input.bytes(limit: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }
}
