/// Why an import has no document to hand over.
///
/// `tigang-import` says it on standard error as one line, `code` and its details behind tabs; `tigang` makes a
/// sentence of it.
package enum ImportFault: Error, Equatable, Sendable {
  /// The document asks for a password.
  case encrypted
  /// The document is not what it says it is; what the library that reads it says, in English.
  case damaged(String)
  /// Unpacked or converted it has more bytes than this.
  case tooLarge(limit: Int)
  /// Its elements are nested more deeply than this.
  case tooDeep(limit: Int)
  /// It takes more memory than this, in bytes.
  case outOfMemory(limit: Int)
  /// It takes longer than this, in seconds.
  case outOfTime(limit: Int)
  /// A program that turns such files into text is not installed.
  case missingConverter(program: String, package: String)
  /// A program that turns such files into text failed; what it said.
  case converterFailed(program: String, String)
  /// A file in which a person sets something has a fault; its path, and what is wrong, in English.
  case badConfiguration(path: String, String)
  /// No way is known to read such files; the format or the ending of its name.
  case unknownFormat(String)
  /// There is no text in it, as in a scanned page.
  case noText
  /// The encoding of a text could not be found out.
  case unknownEncoding
  /// What the system says, in English.
  case unreadable(String)
  /// The import ended by a signal of this number.
  case crashed(signal: Int)
  /// What the import wrote is no marked text.
  case badOutput
  /// The import itself cannot be started; where it was looked for.
  case notInstalled(path: String)

  /// The line on standard error, without its line end.
  package var line: String {
    let words: [String] =
      switch self {
      case .encrypted: ["encrypted"]
      case .damaged(let detail): ["damaged", detail]
      case .tooLarge(let limit): ["too-large", "\(limit)"]
      case .tooDeep(let limit): ["too-deep", "\(limit)"]
      case .outOfMemory(let limit): ["out-of-memory", "\(limit)"]
      case .outOfTime(let limit): ["out-of-time", "\(limit)"]
      case .missingConverter(let program, let package): ["missing-converter", program, package]
      case .converterFailed(let program, let detail): ["converter-failed", program, detail]
      case .badConfiguration(let path, let detail): ["bad-configuration", path, detail]
      case .unknownFormat(let format): ["unknown-format", format]
      case .noText: ["no-text"]
      case .unknownEncoding: ["unknown-encoding"]
      case .unreadable(let detail): ["unreadable", detail]
      case .crashed(let signal): ["crashed", "\(signal)"]
      case .badOutput: ["bad-output"]
      case .notInstalled(let path): ["not-installed", path]
      }
    return words.map(Self.inOneLine).joined(separator: "\t")
  }

  /// Reads a line that `line` made; nil for anything else.
  package init?(line: String) {
    let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    func number(_ make: (Int) -> ImportFault) -> ImportFault? {
      words.count > 1 ? Int(words[1]).map(make) : nil
    }
    func word(_ make: (String) -> ImportFault) -> ImportFault? { words.count > 1 ? make(words[1]) : nil }
    func pair(_ make: (String, String) -> ImportFault) -> ImportFault? {
      words.count > 2 ? make(words[1], words[2]) : nil
    }
    let fault: ImportFault? =
      switch words.first {
      case "encrypted": .encrypted
      case "damaged": word { .damaged($0) }
      case "too-large": number { .tooLarge(limit: $0) }
      case "too-deep": number { .tooDeep(limit: $0) }
      case "out-of-memory": number { .outOfMemory(limit: $0) }
      case "out-of-time": number { .outOfTime(limit: $0) }
      case "missing-converter": pair { .missingConverter(program: $0, package: $1) }
      case "converter-failed": pair { .converterFailed(program: $0, $1) }
      case "bad-configuration": pair { .badConfiguration(path: $0, $1) }
      case "unknown-format": word { .unknownFormat($0) }
      case "no-text": .noText
      case "unknown-encoding": .unknownEncoding
      case "unreadable": word { .unreadable($0) }
      case "crashed": number { .crashed(signal: $0) }
      case "bad-output": .badOutput
      case "not-installed": word { .notInstalled(path: $0) }
      default: nil
      }
    guard let fault else { return nil }
    self = fault
  }

  /// Details come from libraries and files: no control character of theirs may end the line or reach a terminal.
  private static func inOneLine(_ detail: String) -> String {
    String(
      detail.unicodeScalars.prefix(detailLimit).map { scalar in
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        return Character(isControl ? " " : scalar)
      })
  }

  /// In scalars.
  private static let detailLimit = 300
}
