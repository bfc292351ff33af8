import Glibc

/// Where the text of a document comes from.
enum Source: Equatable, Sendable {
  case file(String)
  case standardInput
  /// The speech that is part of the program.
  case bundled

  /// The name that messages and the title bar show.
  var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "-"
    case .bundled: "speech.txt"
    }
  }

  /// The file that is opened, nil where nothing is.
  var path: String? {
    if case .file(let path) = self { path } else { nil }
  }

  /// Whether a fifo is named, which may have to be waited for.
  var isFifo: Bool {
    var status = stat()
    guard let path, stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFIFO
  }

  /// What a FILE argument means; nil is what is piped in, or else the bundled speech.
  init(_ argument: String?) {
    switch argument {
    case "-": self = .standardInput
    case let path?: self = .file(path)
    case nil: self = isatty(STDIN_FILENO) == 1 ? .bundled : .standardInput
    }
  }
}
