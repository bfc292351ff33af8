import ChildProcesses
import ConverterReading
import DocumentReading
import MarkedText
import OutlineModel
import Wording

/// How what a source holds becomes source text: decoded where it is text, else imported; troubles name the source.
struct TextReading: Sendable {
  let source: Source
  /// What a person says the encoding is; nil where it is judged.
  var encoding: TextEncoding?
  /// What a person says the format is; nil where content and name tell it.
  var format: DocumentFormat?

  /// How much of a file some bytes are.
  enum Part {
    case whole
    /// All that has come so far.
    case beginning
    /// As much as fits, which is cut where a line ends.
    case firstPiece
  }

  /// What one can do while a document is imported.
  struct Watcher {
    /// Asked every now and then.
    var isCancelled: () -> Bool = { false }
    /// Given what has been read so far, first nothing, whenever more has come.
    var progress: (MarkedText) -> Void = { _ in }
  }

  /// So many bytes of a text show an import its encoding.
  private static let encodingSample = 1 << 18

  /// The format of a source that begins with the given bytes.
  func format(of start: [UInt8]) -> DocumentFormat {
    if let format { return format }
    let format = ConverterSettings.format(of: start, name: source.path)
    // Who names an encoding says that it is text, where nothing else can be made of it.
    return encoding != nil && !format.isReadable ? .text : format
  }

  /// The whole text of an open source, of which nothing has been read.
  ///
  /// - Throws: `cannotRead`, `noConverter`, `cannotImport`, `importCancelled`.
  func text(_ reader: borrowing FileReader, _ watcher: Watcher = Watcher()) throws(Trouble) -> SourceText {
    var bytes: [UInt8] = []
    try reader.readStart(into: &bytes)
    if format(of: bytes) != .text { return try importedText(reader, behind: bytes, watcher) }
    try reader.readAll(into: &bytes)
    return try decoded(bytes)
  }

  /// The whole text of an open source that is to be imported, of which some bytes have been read.
  ///
  /// - Throws: as `text`.
  func importedText(
    _ reader: borrowing FileReader, behind start: [UInt8], _ watcher: Watcher = Watcher()
  ) throws(Trouble) -> SourceText {
    let documentImport = DocumentImport(source: source, format: format, encoding: encoding?.name)
    if reader.rewind() { return try documentImport.text(of: reader.descriptor, watcher) }
    // What cannot be read again is kept in a file.
    var bytes = start
    try reader.readAll(into: &bytes)
    let copy = try temporaryFile(holding: bytes)
    return try documentImport.text(of: copy.descriptor, watcher)
  }

  /// Source text from bytes of a text.
  ///
  /// - Throws: `cannotRead`, `noConverter`.
  func decoded(_ bytes: [UInt8], _ part: Part = .whole) throws(Trouble) -> SourceText {
    do {
      if part == .firstPiece { return try SourceDecoder.decodeFirstPiece(bytes, as: encoding) }
      if let encoding { return try SourceDecoder.decode(bytes, as: encoding, isWhole: part == .whole) }
      return try SourceDecoder.decode(bytes, isWhole: part == .whole) { detectedEncoding(bytes) }
    } catch {
      switch error {
      case .noText: throw .cannotRead(file: source.name, .noText)
      case .noConverter(let encoding): throw .noConverter(file: source.name, encoding: encoding)
      case .tooLong: throw .cannotRead(file: source.name, .tooLarge(limit: SourceText.byteLimit))
      }
    }
  }

  /// What an import takes the encoding of some bytes to be, which this program cannot tell itself; nil where the
  /// import does not know either.
  private func detectedEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    guard let sample = try? temporaryFile(holding: Array(bytes.prefix(Self.encodingSample))) else {
      return nil
    }
    let documentImport = DocumentImport(source: source, format: .text, encoding: nil)
    return documentImport.encoding(of: sample.descriptor).flatMap(TextEncoding.init(named:))
  }

  private func temporaryFile(holding bytes: [UInt8]) throws(Trouble) -> TemporaryFile {
    do throws(SystemFailure) {
      return try TemporaryFile.holding(bytes)
    } catch {
      throw .cannotRead(file: source.name, .init(errorNumber: error.errorNumber))
    }
  }
}
