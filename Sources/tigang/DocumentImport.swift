import ChildProcesses
import DocumentReading
import MarkedText
import OutlineModel
import Wording

/// Reads a document whose format needs a library, through `tigang-import`.
struct DocumentImport {
  let source: Source
  let format: DocumentFormat
  /// What a person says the encoding is.
  let encoding: String?

  /// How often one looks whether the person still wants it, in milliseconds.
  private static let interval: Int32 = 50

  /// The source text of what an open file holds from its beginning.
  ///
  /// - Parameters:
  ///   - isCancelled: asked every now and then.
  ///   - progress: given what has been read so far, whenever more has come.
  /// - Throws: `cannotImport`, `importCancelled`.
  func text(
    of descriptor: Int32, isCancelled: () -> Bool = { false }, progress: (MarkedText) -> Void = { _ in }
  ) throws(Trouble) -> SourceText {
    do throws(ImportFault) {
      if let text = try marked(descriptor, isCancelled, progress) { return SourceText(text) }
    } catch {
      throw .cannotImport(file: source.name, error)
    }
    throw .importCancelled(file: source.name)
  }

  /// Nil where the person does not want it any more.
  private func marked(
    _ descriptor: Int32, _ isCancelled: () -> Bool, _ progress: (MarkedText) -> Void
  ) throws(ImportFault) -> MarkedText? {
    var process = try ImportProcess.start(
      on: descriptor, name: source.path, format: format, encoding: encoding)
    while try process.read(within: Self.interval) {
      if isCancelled() { return nil }
      progress(process.text)
    }
    return try process.finish()
  }
}
