import DocumentReading
import OutlineModel
import Wording

/// Turns what a source holds into source text and documents, with troubles that name the source.
enum DocumentLoading {
  /// The document that a source holds.
  ///
  /// - Parameter options: what the command line says about it, before the file of corrections.
  /// - Throws: `cannotRead`, `noConverter`, `badCorrection`.
  static func document(_ source: Source, options: Corrections) throws(Trouble) -> Document {
    let text = try text(source)
    return OutlineParser.parse(text, try corrections(of: text, source, options: options))
  }

  /// The document that a source holds, and what the parser holds of one of its lines; nil where there is no such
  /// line.
  ///
  /// - Parameter options: what the command line says about it, before the file of corrections.
  /// - Throws: `cannotRead`, `noConverter`, `badCorrection`.
  static func verdict(
    onLine line: Int, _ source: Source, options: Corrections
  ) throws(Trouble) -> (document: Document, verdict: Verdict?) {
    let text = try text(source)
    let corrections = try corrections(of: text, source, options: options)
    return (OutlineParser.parse(text, corrections), OutlineParser.explain(text, line: line, corrections))
  }

  /// All that is said about a document.
  private static func corrections(
    of text: SourceText, _ source: Source, options: Corrections
  ) throws(Trouble) -> Corrections {
    try CorrectionFinder(source, options: options).corrections(lineCount: text.lineCount)
  }

  private static func text(_ source: Source) throws(Trouble) -> SourceText {
    if source == .bundled { return SourceText(PackageResources.speech_txt) }
    var bytes: [UInt8] = []
    try FileReader(source).readAll(into: &bytes)
    return try decode(bytes, source)
  }

  /// Source text from bytes, with the name of the file in what goes wrong.
  static func decode(_ bytes: [UInt8], _ source: Source) throws(Trouble) -> SourceText {
    do {
      return try SourceDecoder.decode(bytes)
    } catch {
      switch error {
      case .noConverter(let encoding): throw .noConverter(file: source.name, encoding: encoding)
      case .tooLong: throw .cannotRead(file: source.name, .tooLarge(limit: SourceText.byteLimit))
      }
    }
  }
}
