import Glibc
import MarkedText

/// A program that turns files of a format into another one.
package struct Converter: Equatable, Sendable {
  /// The program and its arguments, with `{file}` for the file, `{folder}` for where its result is to go and
  /// `{profile}` for a folder where it may keep what it likes.
  package let command: [String]
  /// The format of the result; it stands in the folder where the command names that, else on standard output.
  package let result: DocumentFormat
  /// Debian's package that has the program.
  package let package: String

  package init(command: [String], result: DocumentFormat = .text, package: String) {
    self.command = command
    self.result = result
    self.package = package
  }

  /// The program's name.
  package var program: String { command.first ?? "" }

  /// Whether the result is a file.
  package var writesFile: Bool { command.contains { $0.contains("{folder}") } }

  /// Whether the program is there, along `PATH`.
  package var isInstalled: Bool {
    if program.utf8.contains(UInt8(ascii: "/")) { return access(program, X_OK) == 0 }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}
