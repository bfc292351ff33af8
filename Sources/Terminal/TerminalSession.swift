import CNcursesw
import CellGrid
import Glibc

/// Owner of the terminal: from `init` until it is gone, the screen and the keyboard are ours.
///
/// Only one session may exist at a time, and only one thread may touch it.
package struct TerminalSession: ~Copyable {
  /// The descriptor behind the session, for what goes past ncurses.
  let device: TerminalDevice
  /// Holds back what ncurses writes until a frame is whole.
  let frames: FrameBuffer
  /// The `SCREEN` of ncurses.
  let screen: OpaquePointer
  /// How each style is drawn.
  var brushes: Brushes
  /// Holds rows against the widths of libc.
  var repair = RowRepair { Int(tigang_width(wchar_t(bitPattern: $0.value))) }
  /// What the screen shows; nil where that is not known.
  var painted: Grid?
  /// Holds what has come of a key so far.
  var decoder = InputDecoder()
  /// Input that is decoded and not fetched yet, in reverse order.
  var queue: [TerminalInput] = []
  /// Whether the mouse is wanted, even while the terminal belongs to somebody else.
  var wantsMouse: Bool
  /// Whether the terminal can report the mouse.
  let hasMouse: Bool

  /// Whether the other end of the terminal has gone; no input will ever come then.
  package internal(set) var isHungUp = false

  /// Puts a UTF-8 locale in force and takes the terminal.
  ///
  /// - Throws: `TerminalError`; the terminal is as before then.
  package init(options: TerminalOptions) throws(TerminalError) {
    UTF8Locale.establish()
    let device = try TerminalDevice()
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    try Terminfo.check(name, descriptor: device.descriptor)
    screen = try Self.start(on: device, name: name)
    frames = FrameBuffer(output: device.descriptor)
    self.device = device
    brushes = Brushes(colors: options.colors)
    hasMouse = Terminfo.bytes("kmous") != nil
    wantsMouse = options.mouse
    configure()
  }

  deinit {
    giveBack()
    CrashGuard.remove()
    delscreen(screen)
  }

  /// Readable when `nextInput` may have something to say.
  package var inputDescriptor: Int32 { device.descriptor }

  /// The size that the grid should have.
  package var size: GridSize {
    device.size ?? GridSize(columns: Int(tigang_columns()), rows: Int(tigang_rows()))
  }

  /// Shows nothing and forgets what the screen showed, so that the next `paint` draws everything.
  ///
  /// The event loop calls it for Ctrl-L and when the process was continued from outside (`SIGCONT`).
  package mutating func redraw() {
    reset_prog_mode()
    invalidate()
    setMouseReports(wantsMouse)
    setPasteMarks(true)
  }

  /// Takes over the terminal's present size; to be called on `SIGWINCH`.
  @discardableResult
  package mutating func resize() -> GridSize {
    let size = size
    resizeterm(Int32(size.rows), Int32(size.columns))
    invalidate()
    return size
  }

  /// Turns the reports of the mouse on or off.
  package mutating func setMouse(_ on: Bool) {
    wantsMouse = on
    setMouseReports(on)
  }

  /// Asks the terminal to put the text on the clipboard; whether it does so is up to its settings.
  package mutating func copyToClipboard(_ text: String) {
    device.write(ClipboardRequest.bytes(for: text))
  }
}

extension TerminalSession {
  private static func start(
    on device: borrowing TerminalDevice, name: String
  ) throws(TerminalError) -> OpaquePointer {
    // ncurses would take these signals, which the event loop reads itself.
    let actions = SignalActions(of: [SIGINT, SIGTERM, SIGTSTP, SIGWINCH])
    defer { actions.restore() }
    tigang_ask_for_size()
    guard let screen = newterm(name, device.stream, device.stream) else {
      throw .unknownTerminal(name)
    }
    return screen
  }

  private mutating func configure() {
    raw()
    noecho()
    nonl()
    keypad(tigang_window(), true)
    nodelay(tigang_window(), true)
    set_escdelay(Self.escapeMilliseconds)
    // Painting is not to be put off because keys wait.
    typeahead(-1)
    // The reports of the mouse are decoded here, where drags and columns beyond 223 are understood.
    define_key(nil, KEY_MOUSE)
    let size = resize()
    let restoring =
      MouseReports.off(hasMouse) + PasteMarks.off(hasMouse) + Terminfo.restoringBytes(rows: size.rows)
    CrashGuard.install(on: device, restoring: restoring)
    take()
  }

  /// Forgets what the screen shows and has the next painting clear it.
  mutating func invalidate() {
    painted = nil
    clearok(tigang_window(), true)
  }

  /// Turns the reports on or off where the terminal has any.
  func setMouseReports(_ on: Bool) {
    device.write(on ? MouseReports.on(hasMouse) : MouseReports.off(hasMouse))
  }

  /// Has what is pasted marked, or not any more, where the terminal can do so.
  func setPasteMarks(_ on: Bool) {
    device.write(on ? PasteMarks.on(hasMouse) : PasteMarks.off(hasMouse))
  }
}
