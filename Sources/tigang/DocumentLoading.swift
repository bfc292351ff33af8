import DocumentReading
import OutlineModel
import Wording

/// Turns what a source holds into source text and documents, with troubles that name the source.
enum DocumentLoading {
  /// The document that a source holds.
  ///
  /// - Parameter options: what the command line says about it, before the file of corrections.
  /// - Throws: `cannotRead`, `noConverter`, `cannotImport`, `badCorrection`.
  static func document(_ source: Source, options: ReadingOptions) throws(Trouble) -> Document {
    let text = try text(source, options)
    return OutlineParser.parse(text, try corrections(of: text, source, options.corrections))
  }

  /// The document that a source holds, and what the parser holds of one of its lines; nil where there is no such
  /// line.
  ///
  /// - Parameter options: what the command line says about it, before the file of corrections.
  /// - Throws: `cannotRead`, `noConverter`, `cannotImport`, `badCorrection`.
  static func verdict(
    onLine line: Int, _ source: Source, options: ReadingOptions
  ) throws(Trouble) -> (document: Document, verdict: Verdict?) {
    let text = try text(source, options)
    let corrections = try corrections(of: text, source, options.corrections)
    return (OutlineParser.parse(text, corrections), OutlineParser.explain(text, line: line, corrections))
  }

  /// All that is said about a document.
  private static func corrections(
    of text: SourceText, _ source: Source, _ options: Corrections
  ) throws(Trouble) -> Corrections {
    try CorrectionFinder(source, options: options).corrections(lineCount: text.lineCount)
  }

  private static func text(_ source: Source, _ options: ReadingOptions) throws(Trouble) -> SourceText {
    if source == .bundled { return SourceText(PackageResources.speech_txt) }
    return try options.textReading(source).text(FileReader(source))
  }
}
