import Glibc
import MarkedText

/// A program that turns files of a format into another one.
struct Converter: Equatable {
  /// The program and its arguments, with `{file}` for the file, `{folder}` for where its result is to go and
  /// `{profile}` for a folder where it may keep what it likes.
  var command: [String]
  /// The format of the result; it stands in the folder where the command names that, else on standard output.
  var result = DocumentFormat.text
  /// Debian's package that has the program.
  var package: String

  /// The program's name.
  var program: String { command.first ?? "" }

  /// Whether the result is a file.
  var writesFile: Bool { command.contains { $0.contains("{folder}") } }

  /// Whether the program is there, along `PATH`.
  var isInstalled: Bool {
    if program.utf8.contains(UInt8(ascii: "/")) { return access(program, X_OK) == 0 }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}
