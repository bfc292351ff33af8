import CorrectionReading
import Glibc
import OutlineModel
import Wording

/// Finds what is said about a document: in options, and in the file beside it, `speech.txt.tigang.toml`.
struct CorrectionFinder: Sendable {
  private static let suffix = ".tigang.toml"
  /// A longer file is none that a person has typed.
  private static let byteLimit = 1 << 20

  private let source: Source
  /// What comes before all that the file says.
  let options: Corrections

  init(_ source: Source, options: Corrections) {
    self.source = source
    self.options = options
  }

  /// The file beside the document; nil where there can be none.
  var path: String? { source.isFifo ? nil : source.path.map { $0 + Self.suffix } }

  /// All that is said about a document of so many lines; nil where its end is not read yet.
  ///
  /// - Throws: `cannotRead`, `noConverter`, `badCorrection`, each naming the file it speaks of.
  func corrections(lineCount: Int?) throws(Trouble) -> Corrections {
    let file = try fileCorrections(lineCount: lineCount)
    if let line = options.lastLine, let lineCount, line > lineCount {
      throw .badCorrection(file: source.name, line: nil, .beyondEnd(line: line, lineCount: lineCount))
    }
    return file.overridden(by: options)
  }

  private func fileCorrections(lineCount: Int?) throws(Trouble) -> Corrections {
    guard let path, access(path, F_OK) == 0 else { return .none }
    let text = try Self.text(path)
    do throws(CorrectionsFileError) {
      let file = try CorrectionsFile(text)
      if let lineCount, let error = file.fault(lineCount: lineCount) { throw error }
      return file.corrections
    } catch {
      throw .badCorrection(file: path, line: error.line, error.fault)
    }
  }

  private static func text(_ path: String) throws(Trouble) -> String {
    let source = Source.file(path)
    // Nobody may ever write into a fifo.
    if source.isFifo { throw .cannotRead(file: path, .noRegularFile) }
    let reader = try FileReader(source)
    guard reader.size ?? 0 <= byteLimit else { throw .cannotRead(file: path, .tooLarge(limit: byteLimit)) }
    var bytes: [UInt8] = []
    try reader.readAll(into: &bytes)
    return String(decoding: try TextReading(source: source).decoded(bytes).bytes, as: UTF8.self)
  }
}
