import ChildProcesses
import DocumentReading
import MarkedText
import OutlineModel
import Wording

/// Reads a document whose format needs a library, through `tigang-import`.
struct DocumentImport {
  let source: Source
  /// What a person says the format is; nil where the import finds it out.
  let format: DocumentFormat?
  /// What a person says the encoding is.
  let encoding: String?

  /// How often one looks whether the person still wants it, in milliseconds.
  private static let interval: Int32 = 50

  /// The source text of what an open file holds from where it stands.
  ///
  /// - Throws: `cannotImport`, `importCancelled`.
  func text(of descriptor: Int32, _ watcher: TextReading.Watcher) throws(Trouble) -> SourceText {
    do throws(ImportFault) {
      if let text = try markedText(descriptor, watcher) { return SourceText(text) }
    } catch {
      throw .cannotImport(file: source.name, error)
    }
    throw .importCancelled(file: source.name)
  }

  /// The encoding that the import takes a text to have; nil where it cannot tell.
  func encoding(of descriptor: Int32) -> String? {
    do {
      var process = try process(descriptor)
      while process.text.encoding == nil, try process.read(within: Self.interval) {}
      return process.text.encoding
    } catch {
      return nil
    }
  }

  /// Nil where the person does not want it any more.
  private func markedText(
    _ descriptor: Int32, _ watcher: TextReading.Watcher
  ) throws(ImportFault) -> MarkedText? {
    var process = try process(descriptor)
    watcher.progress(process.text)
    while try process.read(within: Self.interval) {
      if watcher.isCancelled() { return nil }
      watcher.progress(process.text)
    }
    return try process.finish()
  }

  private func process(_ descriptor: Int32) throws(ImportFault) -> ImportProcess {
    try ImportProcess.start(on: descriptor, name: source.path, format: format, encoding: encoding)
  }
}
