import CNcursesw
import Glibc

/// Gathers what ncurses writes for one frame, so that the terminal gets it in one piece.
///
/// ncurses flushes its output at every movement of the cursor, some thirty times a screen, and each write wakes
/// the terminal. While a frame is drawn, the descriptor that ncurses writes to leads to memory.
struct FrameBuffer: ~Copyable {
  /// The descriptor that ncurses writes to.
  private let output: Int32
  /// The terminal under another descriptor, which stays as it is; -1 where frames are not gathered.
  private let terminal: Int32
  /// A file in memory; -1 where the system gives none.
  private let memory: Int32

  init(output: Int32) {
    self.output = output
    terminal = fcntl(output, F_DUPFD_CLOEXEC, 3)
    memory = tigang_memory_descriptor()
  }

  deinit {
    if terminal >= 0 { close(terminal) }
    if memory >= 0 { close(memory) }
  }

  /// Draws a frame by `draw`; where frames cannot be gathered, it is written as it comes.
  func gather(_ draw: () -> Void) {
    guard terminal >= 0, memory >= 0, lead(output, to: memory) else {
      draw()
      return
    }
    draw()
    _ = lead(output, to: terminal)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    var frame = [UInt8](repeating: 0, count: max(0, count))
    let read = frame.withUnsafeMutableBytes { pread(memory, $0.baseAddress, $0.count, 0) }
    lseek(memory, 0, SEEK_SET)
    if read > 0 { Self.write(frame.prefix(read), to: output) }
  }

  /// Writes all bytes to a descriptor; what it does not take is dropped.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes a descriptor lead where another one does, and keeps it from children.
  private func lead(_ target: Int32, to source: Int32) -> Bool {
    guard dup2(source, target) >= 0 else { return false }
    _ = fcntl(target, F_SETFD, FD_CLOEXEC)
    return true
  }
}
