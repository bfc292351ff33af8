import CellGrid
import Glibc

/// Owner of the terminal's descriptor, open for reading and writing whatever the standard streams are.
struct TerminalDevice: ~Copyable {
  /// The stream that ncurses wants; it owns the descriptor.
  let stream: UnsafeMutablePointer<FILE>
  /// The descriptor of the terminal.
  let descriptor: Int32
  /// The terminal too, but never anything else, for the crash guard; frames are gathered under the other one.
  let steadyDescriptor: Int32
  /// The modes that were in force before the session.
  let modes: termios

  /// Opens the controlling terminal, or takes a standard stream that is a terminal.
  ///
  /// - Throws: `TerminalError.notATerminal` or `.noDescriptor`.
  init() throws(TerminalError) {
    let descriptor = try Self.open()
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else {
      Glibc.close(descriptor)
      throw .notATerminal
    }
    guard let stream = fdopen(descriptor, "r+") else {
      let code = errno
      Glibc.close(descriptor)
      throw .noDescriptor(code)
    }
    self.stream = stream
    self.descriptor = descriptor
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    steadyDescriptor = copy < 0 ? descriptor : copy
    self.modes = modes
  }

  deinit {
    if steadyDescriptor != descriptor { close(steadyDescriptor) }
    fclose(stream)
  }

  private static func open() throws(TerminalError) -> Int32 {
    let descriptor = Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    if descriptor >= 0 { return descriptor }
    if [EMFILE, ENFILE, ENOMEM].contains(errno) { throw .noDescriptor(errno) }
    for standard in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where isatty(standard) == 1 {
      let copy = fcntl(standard, F_DUPFD_CLOEXEC, 3)
      if copy < 0 { throw .noDescriptor(errno) }
      return copy
    }
    throw .notATerminal
  }

  /// The size that the kernel knows; nil where it knows none.
  var size: GridSize? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    guard size.ws_col > 0, size.ws_row > 0 else { return nil }
    return GridSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Writes all bytes past ncurses; what the terminal does not take is dropped.
  func write(_ bytes: [UInt8]) {
    FrameBuffer.write(bytes[...], to: descriptor)
  }

  /// Waits until a byte can be read, at most so long.
  func isReadable(withinMilliseconds limit: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, limit) > 0 && request.revents & Int16(POLLIN) != 0
  }

  /// Whether the other end has gone, so that nothing will ever be read again.
  var isHungUp: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0 && request.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
  }
}
