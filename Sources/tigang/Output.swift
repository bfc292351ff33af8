import CellGrid
import Glibc
import Synchronization
import Wording

/// One of the streams that the program writes to.
///
/// Text that comes from a file is written with `writeText`, which makes control characters visible where the
/// stream is a terminal. What is written to standard output is gathered; `finish` has to be called at the end.
final class Output: Sendable {
  static let standard = Output(descriptor: STDOUT_FILENO, capacity: 1 << 16)
  static let error = Output(descriptor: STDERR_FILENO, capacity: 0)

  private let descriptor: Int32
  /// So many bytes are gathered before they are written.
  private let capacity: Int
  private let gathered = Mutex<[UInt8]>([])
  /// Whether a person sees what is written.
  let isTerminal: Bool

  private init(descriptor: Int32, capacity: Int) {
    self.descriptor = descriptor
    self.capacity = capacity
    isTerminal = isatty(descriptor) == 1
  }

  /// Whether colours are welcome: a terminal, and `NO_COLOR` is not set.
  var isColored: Bool { isTerminal && Environment.welcomesColor }

  /// Writes all of a string as it is; ends the program where nobody reads any more, or with a sentence where
  /// the stream takes no more.
  func write(_ text: String) {
    gathered.withLock { bytes in
      bytes += text.utf8
      guard bytes.count > capacity else { return }
      writeOut(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  /// Writes text from a document, harmless to a terminal.
  func writeText(_ text: String) {
    write(isTerminal ? VisibleSign.escaping(text, keeping: ["\n", "\t"]) : text)
  }

  /// Writes what is gathered.
  func finish() {
    gathered.withLock { bytes in
      writeOut(bytes)
      bytes = []
    }
  }

  /// Says a sentence on standard error, in one line that begins with the name of the program; what a name of a
  /// file holds breaks no line and reaches no log raw.
  static func complain(_ sentence: String) {
    error.write("tigang: \(VisibleSign.escaping(sentence))\n")
  }

  private func writeOut(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        endProgram(errno)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// A closed pipe is no error; anything else is said, if it can be.
  private func endProgram(_ errorNumber: Int32) -> Never {
    if errorNumber == EPIPE { exit(0) }
    if descriptor != STDERR_FILENO {
      let trouble = Trouble.cannotWrite(file: "-", .init(errorNumber: errorNumber))
      Self.complain(Language.environment.wording.trouble(trouble))
    }
    exit(2)
  }
}
