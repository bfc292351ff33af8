import ChildProcesses
import Foundation
import Glibc
import MarkedText

/// What `tigang-import` did with a file.
struct ImportRun {
  /// As `$?` has it; 128 and the signal where one ended it.
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// The fault that the last line on standard error tells.
  let fault: ImportFault?
  /// All that came on standard error.
  let errors: String

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: behind the program's name.
  ///   - environment: variables that are set besides, as `NAME=value`.
  init(_ arguments: [String], environment: [String] = []) throws {
    let output = try TemporaryFile()
    let errors = try TemporaryFile()
    var child = try ChildProcess(
      ["env"] + environment + [try Self.program()] + arguments, output: .descriptor(output.descriptor),
      errors: .descriptor(errors.descriptor))
    status =
      switch child.wait() {
      case .exited(let status): status
      case .signalled(let signal): 128 + signal
      }
    self.output = Self.text(of: output)
    self.errors = Self.text(of: errors)
    fault = self.errors.split(separator: "\n").last.flatMap { ImportFault(line: String($0)) }
  }

  /// The blocks as a person reads them, without the fields before them and their line numbers.
  var blocks: [String] {
    guard let header = output.range(of: "\n\n") else { return [] }
    return output[header.upperBound...].split(separator: "\n").map { line in
      String(line.replacing(#/ @[0-9]+\t/#, with: ": ", maxReplacements: 1))
    }
  }

  /// The program under test: the test bundle is built beside it.
  static func program() throws -> String {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    // Where another program loads the bundle, an argument names it.
    let candidates = [bundle] + CommandLine.arguments.map { URL(fileURLWithPath: $0) }
    for folder in candidates.map({ $0.deletingLastPathComponent().path })
    where access("\(folder)/tigang-import", X_OK) == 0 {
      return "\(folder)/tigang-import"
    }
    throw NotBuilt(folder: bundle.deletingLastPathComponent().path)
  }

  /// The program is not where it should be.
  struct NotBuilt: Error {
    let folder: String
  }

  private static func text(of file: borrowing TemporaryFile) -> String {
    String(decoding: file.contents(atMost: 1 << 24), as: UTF8.self)
  }
}
