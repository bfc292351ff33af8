import DocumentReading
import OutlineModel
import Wording

/// Turns what a source holds into source text and documents, with troubles that name the source.
enum DocumentLoading {
  /// How much of a file some bytes are.
  enum Part {
    case whole
    /// All that has come so far.
    case beginning
    /// As much as fits, which is cut where a line ends.
    case firstPiece
  }

  /// The document that a source holds.
  ///
  /// - Parameter options: what the command line says about it, before the file of corrections.
  /// - Throws: `cannotRead`, `noConverter`, `badCorrection`.
  static func document(_ source: Source, options: ReadingOptions) throws(Trouble) -> Document {
    let text = try text(source, options.encoding)
    return OutlineParser.parse(text, try corrections(of: text, source, options.corrections))
  }

  /// The document that a source holds, and what the parser holds of one of its lines; nil where there is no such
  /// line.
  ///
  /// - Parameter options: what the command line says about it, before the file of corrections.
  /// - Throws: `cannotRead`, `noConverter`, `badCorrection`.
  static func verdict(
    onLine line: Int, _ source: Source, options: ReadingOptions
  ) throws(Trouble) -> (document: Document, verdict: Verdict?) {
    let text = try text(source, options.encoding)
    let corrections = try corrections(of: text, source, options.corrections)
    return (OutlineParser.parse(text, corrections), OutlineParser.explain(text, line: line, corrections))
  }

  /// All that is said about a document.
  private static func corrections(
    of text: SourceText, _ source: Source, _ options: Corrections
  ) throws(Trouble) -> Corrections {
    try CorrectionFinder(source, options: options).corrections(lineCount: text.lineCount)
  }

  private static func text(_ source: Source, _ encoding: TextEncoding?) throws(Trouble) -> SourceText {
    if source == .bundled { return SourceText(PackageResources.speech_txt) }
    var bytes: [UInt8] = []
    try FileReader(source).readAll(into: &bytes)
    return try decode(bytes, source, as: encoding)
  }

  /// Source text from bytes, with the name of the file in what goes wrong.
  ///
  /// - Parameters:
  ///   - encoding: nil to judge it.
  ///   - part: how much of the file the bytes are.
  static func decode(
    _ bytes: [UInt8], _ source: Source, as encoding: TextEncoding?, _ part: Part = .whole
  ) throws(Trouble) -> SourceText {
    do {
      if part == .firstPiece { return try SourceDecoder.decodeFirstPiece(bytes, as: encoding) }
      let isWhole = part == .whole
      guard let encoding else { return try SourceDecoder.decode(bytes, isWhole: isWhole) }
      return try SourceDecoder.decode(bytes, as: encoding, isWhole: isWhole)
    } catch {
      switch error {
      case .noText: throw .cannotRead(file: source.name, .noText)
      case .noConverter(let encoding): throw .noConverter(file: source.name, encoding: encoding)
      case .tooLong: throw .cannotRead(file: source.name, .tooLarge(limit: SourceText.byteLimit))
      }
    }
  }
}
