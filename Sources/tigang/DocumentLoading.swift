import DocumentReading
import OutlineModel
import Wording

/// Turns what a source holds into source text and documents, with troubles that name the source.
enum DocumentLoading {
  /// The document that a source holds; whatever is to be said about how it is parsed is said in `corrections`.
  ///
  /// - Throws: `cannotRead`, `noConverter`.
  static func document(_ source: Source, _ corrections: Corrections) throws(Trouble) -> Document {
    OutlineParser.parse(try text(source), corrections)
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
