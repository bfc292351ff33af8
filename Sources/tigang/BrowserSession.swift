import BrowserUI
import CellGrid
import Glibc
import OutlineModel
import Terminal
import Wording

/// The browser at work: the terminal, the model, and what goes on in the background.
struct BrowserSession: ~Copyable {
  /// Terminals take no more, in bytes; many take less and cut it off.
  private static let clipboardLimit = 500_000
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH, SIGCONT]

  private let source: Source
  private let reading: TextReading
  private let wording: any Wording
  private var terminal: TerminalSession
  private let signals: SignalSource
  private let mailbox: Mailbox
  private let loader: DocumentLoader
  private let searcher: SearchWorker
  private var model: Model
  private var isClockOn = false
  /// How the program is to end; nil while it goes on.
  private var ending: Ending?

  /// How browsing ended.
  struct Ending {
    /// The exit status; 128 and the number of the signal that ended the program.
    let status: Int32
    /// What is to be said once the terminal is given back.
    var sentence: String?
  }

  /// Browses a document until the person has enough.
  ///
  /// - Parameter options: what the command line says about the document.
  /// - Returns: How it ended.
  /// - Throws: `cannotRead`, `noConverter`, `noTerminal`, `terminalUnknown`; the terminal is as before then.
  static func run(
    _ source: Source, options: ReadingOptions, _ destination: Destination?, _ wording: any Wording
  ) throws(Trouble) -> Ending {
    let mailbox = try Mailbox()
    let loader = DocumentLoader(source, options: options, wording: wording, post: { mailbox.post($0) })
    // Blocked before any thread starts, so that all threads leave the signals to the event loop.
    let signals = try ungarbled { () throws(TerminalError) in try SignalSource(blocking: Self.signals) }
    let first = try loader.start()
    let reading = options.textReading(source)
    let options = TerminalOptions(colors: Environment.welcomesColor ? .automatic : .none, mouse: true)
    let terminal = try ungarbled { () throws(TerminalError) in try TerminalSession(options: options) }
    let model = Model(size: terminal.size, wording: wording, destination: destination)
    var session = BrowserSession(
      reading: reading, wording: wording, terminal: terminal, signals: signals, mailbox: mailbox,
      loader: loader, searcher: SearchWorker(post: { mailbox.post($0) }), model: model)
    let ending = session.loop(first)
    loader.cancel()
    return ending
  }

  private init(
    reading: TextReading, wording: any Wording, terminal: consuming TerminalSession,
    signals: consuming SignalSource,
    mailbox: Mailbox, loader: DocumentLoader, searcher: SearchWorker, model: Model
  ) {
    self.reading = reading
    source = reading.source
    self.wording = wording
    self.terminal = terminal
    self.signals = signals
    self.mailbox = mailbox
    self.loader = loader
    self.searcher = searcher
    self.model = model
  }

  private mutating func loop(_ first: Snapshot?) -> Ending {
    if let first { take(.loaded(first)) }
    while true {
      if let ending { return ending }
      terminal.paint(model.screen())
      wait()
      while ending == nil, let signal = signals.next() { take(signal) }
      // What is typed behind the key that ends the program is for the shell.
      while ending == nil, let input = terminal.nextInput() { take(.input(input)) }
      if ending == nil { take(.settled) }
      for event in mailbox.takeAll() where ending == nil { take(event) }
      if ending == nil, terminal.isHungUp { ending = Ending(status: 128 + SIGHUP) }
      if isClockOn { take(.time(Self.seconds)) }
    }
  }

  /// Waits until something can be taken in.
  private func wait() {
    var requests = [terminal.inputDescriptor, signals.descriptor, mailbox.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    poll(&requests, nfds_t(requests.count), isClockOn ? 1000 : -1)
  }

  private mutating func take(_ signal: Int32) {
    switch signal {
    case SIGWINCH: take(.input(.resized(terminal.resize())))
    case SIGCONT: terminal.redraw()
    case SIGTSTP: perform(.suspend)
    default: ending = Ending(status: 128 + signal)
    }
  }

  private mutating func take(_ event: Event) {
    if case .loaded(let snapshot) = event { searcher.setSnapshot(snapshot) }
    for effect in model.update(event) { perform(effect) }
  }

  private static var seconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec
  }
}

extension BrowserSession {
  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .search(let query, let request): searcher.search(query, number: request)
    case .copy(let extract): copy(extract)
    case .write(let extract, let path): write(extract, path)
    case .edit(let line): edit(line: line)
    case .reload:
      if !loader.reload() { warn(wording.noFileToReadAgain) }
    case .reloadIfChanged: loader.reloadIfChanged()
    case .clock(let isOn): isClockOn = isOn
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .redraw: terminal.redraw()
    case .suspend:
      terminal.suspend()
      take(.input(.resized(terminal.size)))
    case .quit(let status): ending = Ending(status: status)
    case .cancelLoading:
      ending = Ending(status: 2, sentence: wording.trouble(.importCancelled(file: source.name)))
    case .giveUp(let sentence): ending = Ending(status: 2, sentence: sentence)
    }
  }

  private mutating func copy(_ extract: Extract) {
    guard let text = model.text(of: extract) else { return }
    guard text.utf8.count <= Self.clipboardLimit else {
      return warn(wording.tooLongToCopy(limit: Self.clipboardLimit))
    }
    terminal.copyToClipboard(text)
    take(.notice(Notice(wording.copied(characters: CharacterCounts.count(in: text)))))
  }

  private mutating func write(_ extract: Extract, _ path: String) {
    guard let text = model.text(of: extract) else { return }
    do {
      try FileWriter.write(text, toNewFile: path)
      take(.notice(Notice(wording.written(path))))
    } catch {
      take(.notWritten(extract, path: path, reason: wording.obstacle(error)))
    }
  }

  private mutating func edit(line: Int) {
    guard let path = source.path, !source.isFifo else { return warn(wording.noFileToEdit) }
    guard case .line(let line) = reading.editingPlace(line: line) else {
      return warn(wording.notEditable)
    }
    let editor = Editor(path: path, line: line)
    if !terminal.yieldTerminal(to: { editor.run() }) {
      warn(wording.trouble(.noEditor(editor.name)))
    }
    dropKeyboardSignals()
    take(.input(.resized(terminal.size)))
    loader.reload()
  }

  private mutating func warn(_ sentence: String) {
    take(.notice(Notice(sentence, isWarning: true)))
  }

  /// Forgets the signals that were typed to somebody else meanwhile.
  private mutating func dropKeyboardSignals() {
    while let signal = signals.next() {
      if ![SIGINT, SIGTSTP, SIGCONT].contains(signal) { take(signal) }
    }
  }

  /// Runs what needs the terminal, with what goes wrong as a trouble.
  private static func ungarbled<Result: ~Copyable>(
    _ body: () throws(TerminalError) -> Result
  ) throws(Trouble) -> Result {
    do {
      return try body()
    } catch {
      switch error {
      case .unknownTerminal(let name), .incapableTerminal(let name): throw .terminalUnknown(name)
      case .notATerminal, .noDescriptor: throw .noTerminal
      }
    }
  }
}
