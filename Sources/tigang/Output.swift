import CellGrid
import Glibc

/// One of the streams that the program writes to.
///
/// Text that comes from a file is written with `writeText`, which makes control characters visible where the
/// stream is a terminal.
struct Output {
  static let standard = Output(descriptor: STDOUT_FILENO)
  static let error = Output(descriptor: STDERR_FILENO)

  private let descriptor: Int32
  /// Whether a person sees what is written.
  let isTerminal: Bool

  private init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Whether colours are welcome: a terminal, and `NO_COLOR` is not set.
  var isColored: Bool { isTerminal && (Environment.value("NO_COLOR") ?? "").isEmpty }

  /// Writes all of a string as it is; ends the program quietly where nobody reads any more.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes text from a document, harmless to a terminal.
  func writeText(_ text: String) {
    write(isTerminal ? VisibleSign.escaping(text, keeping: ["\n", "\t"]) : text)
  }

  /// Says a sentence on standard error, in a line of its own that begins with the name of the program.
  static func complain(_ sentence: String) {
    error.writeText("tigang: \(sentence)\n")
  }

  private func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        exit(errno == EPIPE ? 0 : 2)
      }
      rest = rest.dropFirst(count)
    }
  }
}
