import BrowserUI
import Dispatch
import DocumentReading
import MarkedText
import OutlineModel
import Synchronization
import Wording

/// Reads the document in the background and posts a snapshot of it: the first piece, then the whole.
final class DocumentLoader: Sendable {
  /// The first snapshot holds about so many bytes.
  private static let firstPiece = 256 * 1024
  /// A pipe that is silent for so long is parsed as far as it has come, in milliseconds.
  private static let patience: Int32 = 200
  /// And not sooner than after so many times the time that the last parse took.
  private static let restFactor: Int32 = 4

  private let source: Source
  private let reading: TextReading
  private let corrections: CorrectionFinder
  private let wording: any Wording
  private let post: @Sendable (Event) -> Void
  private let queue = DispatchQueue(label: "load", qos: .userInitiated)
  /// The states of the document and of the file of corrections that were read last.
  private let versions = Mutex<[FileVersion?]>([])
  /// Whether a reading of the file is asked for that has not begun.
  private let isReadingAwaited = Mutex(false)

  /// Whether a document has been imported, or is being.
  private let isImporting = Atomic(false)
  /// Whether the person does not want to wait for an import.
  private let isCancelled = Atomic(false)

  /// - Parameter options: what the command line says about the document.
  init(
    _ source: Source, options: ReadingOptions, wording: any Wording, post: @escaping @Sendable (Event) -> Void
  ) {
    self.source = source
    reading = options.textReading(source)
    corrections = CorrectionFinder(source, options: options.corrections)
    self.wording = wording
    self.post = post
  }

  /// Starts reading.
  ///
  /// A file is opened at once and its first piece returned, for the first screen; the rest follows by `post`.
  ///
  /// - Returns: The first snapshot; nil for a pipe or an import, which may not have any yet.
  /// - Throws: `cannotRead`, `noConverter`.
  func start() throws(Trouble) -> Snapshot? {
    switch source {
    case .bundled: return snapshot(SourceText(PackageResources.speech_txt), isComplete: true)
    case .standardInput,
      .file where source.isFifo:
      queue.async { self.report { () throws(Trouble) in try self.readPipe(FileReader(self.source)) } }
      return nil
    case .file: return try startFile()
    }
  }

  /// Reads a file anew; where a reading is awaited already, that one will do. What comes through a fifo comes
  /// once.
  ///
  /// - Returns: Whether there is a file that can be read again.
  @discardableResult
  func reload() -> Bool {
    guard source.path != nil, !source.isFifo else { return false }
    let isAwaited = isReadingAwaited.withLock { isAwaited in
      defer { isAwaited = true }
      return isAwaited
    }
    if isAwaited { return true }
    queue.async {
      self.isReadingAwaited.withLock { $0 = false }
      self.report { () throws(Trouble) in try self.readWhole() }
    }
    return true
  }

  /// Reads a file anew if it is another than the one that was read.
  func reloadIfChanged() {
    guard let path = source.path, let present = FileVersion(path: path) else { return }
    if versions.withLock({ $0 != [present, correctionsVersion] }) { reload() }
  }

  private func startFile() throws(Trouble) -> Snapshot? {
    let reader = try FileReader(source)
    let size = reader.size ?? .max
    rememberVersions(reader)
    var bytes: [UInt8] = []
    while bytes.count < Self.firstPiece, try reader.read(into: &bytes, atMost: Self.firstPiece) > 0 {}
    guard reading.format(of: bytes) == .text else {
      reload()
      return nil
    }
    if size <= Self.firstPiece {
      try reader.readAll(into: &bytes)
      return snapshot(try reading.decoded(bytes), isComplete: true)
    }
    let piece = try reading.decoded(bytes, .firstPiece)
    reload()
    return snapshot(piece, isComplete: false)
  }

  private func readWhole() throws(Trouble) {
    let reader = try FileReader(source)
    rememberVersions(reader)
    postWhole(try reading.text(reader, watcher()))
  }

  private var correctionsVersion: FileVersion? { corrections.path.flatMap { FileVersion(path: $0) } }

  private func rememberVersions(_ reader: borrowing FileReader) {
    let present = [reader.version, correctionsVersion]
    versions.withLock { $0 = present }
  }

  /// Reads what is piped in, parsing whenever it has doubled or pauses.
  private func readPipe(_ reader: consuming FileReader) throws(Trouble) {
    var bytes: [UInt8] = []
    var parsed = 0
    var patience = Self.patience
    if !reader.isReadable(within: patience) { say(.waiting) }
    while true {
      let pauses = bytes.count > parsed && !reader.isReadable(within: patience)
      if parsed == 0, pauses || bytes.count >= Self.firstPiece, reading.format(of: bytes) != .text { break }
      if pauses || bytes.count >= max(Self.firstPiece, 2 * parsed) {
        let start = DispatchTime.now()
        let piece = try reading.decoded(bytes, pauses ? .beginning : .firstPiece)
        post(.loaded(snapshot(piece, isComplete: false)))
        parsed = bytes.count
        let milliseconds = (DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1_000_000
        patience = max(Self.patience, Self.restFactor * Int32(clamping: milliseconds))
      }
      if try reader.read(into: &bytes) == 0 { break }
    }
    if bytes.isEmpty { throw .nothingPiped }
    if reading.format(of: bytes) == .text { return postWhole(try reading.decoded(bytes)) }
    // All of it has to come first.
    if parsed == 0 { say(.waiting) }
    postWhole(try reading.importedText(reader, behind: bytes, watcher()))
  }

  /// Says how far an import has come, and shows what has come whenever it has doubled.
  private func watcher() -> TextReading.Watcher {
    var parsed = 0
    let start = DispatchTime.now()
    return TextReading.Watcher(
      isCancelled: { self.isCancelled.load(ordering: .relaxed) },
      progress: { marked in
        self.isImporting.store(true, ordering: .relaxed)
        self.say(Self.stage(marked, since: start))
        guard marked.text.count >= max(Self.firstPiece, 2 * parsed) else { return }
        parsed = marked.text.count
        self.post(.loaded(self.snapshot(SourceText(marked), isComplete: false)))
      })
  }

  private static func stage(_ marked: MarkedText, since start: DispatchTime) -> OpeningStage {
    if !marked.text.isEmpty { return .reading(bytes: marked.text.count) }
    let nanoseconds = DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds
    return .importing(converter: marked.converter, seconds: Int(nanoseconds / 1_000_000_000))
  }

  private func say(_ stage: OpeningStage) {
    post(.progress(Progress(name: shownName, stage: stage)))
  }

  /// What the document is called on the screen.
  private var shownName: String { source == .standardInput ? wording.standardInput : source.name }

  /// Gives up an import that is under way, and waits a little until its process has ended.
  func cancel() {
    guard isImporting.load(ordering: .relaxed) else { return }
    isCancelled.store(true, ordering: .relaxed)
    let ended = DispatchSemaphore(value: 0)
    queue.async { ended.signal() }
    _ = ended.wait(timeout: .now() + .milliseconds(Self.cancelMilliseconds))
  }

  /// One waits so long for the end of an import that nobody wants.
  private static let cancelMilliseconds = 200

  /// Posts the whole document, and its anomalies once they are found; those of a short one at once.
  private func postWhole(_ text: SourceText) {
    let whole = snapshot(text, isComplete: true)
    post(.loaded(whole))
    if !whole.isExamined { post(.examined(whole.document.examination())) }
  }

  private func snapshot(_ text: SourceText, isComplete: Bool) -> Snapshot {
    let corrections = foundCorrections(lineCount: isComplete ? text.lineCount : nil)
    var document = OutlineParser.parse(text, corrections)
    // A file that is read at once may be twice as long in UTF-8.
    let isExamined = isComplete && text.count <= 2 * Self.firstPiece
    if isExamined { document = document.examined() }
    return Snapshot(
      name: shownName, document: document, counts: CharacterCounts(document), isComplete: isComplete,
      isExamined: isExamined)
  }

  /// What is said about the document; where that makes no sense, a sentence says so once all is read, and the
  /// document opens as if the file of corrections were not there.
  private func foundCorrections(lineCount: Int?) -> Corrections {
    do {
      return try corrections.corrections(lineCount: lineCount)
    } catch {
      if lineCount != nil { post(.notice(Notice(wording.trouble(error), isWarning: true))) }
      return corrections.options
    }
  }

  /// Runs a piece of work and posts what goes wrong in it.
  private func report(_ work: () throws(Trouble) -> Void) {
    do {
      try work()
    } catch {
      post(.failed(wording.trouble(error)))
    }
  }
}
