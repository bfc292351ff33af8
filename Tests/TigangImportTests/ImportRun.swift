import ChildProcesses
import Foundation
import Glibc
import MarkedText

/// What `tigang-import` did with a file.
struct ImportRun {
  /// As `$?` has it; 128 and the signal where one ended it.
  let status: Int32
  /// What it wrote to standard output.
  let output: [UInt8]
  /// All that came on standard error.
  let errors: String

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: behind the program's name.
  ///   - environment: variables that are set besides, as `NAME=value`.
  ///   - input: what comes on standard input.
  init(_ arguments: [String], environment: [String] = [], input: [UInt8] = []) throws {
    let input = try TemporaryFile.holding(input)
    let output = try TemporaryFile()
    let errors = try TemporaryFile()
    var child = try ChildProcess(
      ["env"] + environment + [try Self.program()] + arguments, input: .descriptor(input.descriptor),
      output: .descriptor(output.descriptor), errors: .descriptor(errors.descriptor))
    status =
      switch child.wait() {
      case .exited(let status): status
      case .signalled(let signal): 128 + signal
      }
    self.output = output.contents(atMost: 1 << 26)
    self.errors = String(decoding: errors.contents(atMost: 1 << 16), as: UTF8.self)
  }

  /// Runs the program on a document that comes on standard input.
  init(_ bytes: [UInt8], name: String, arguments: [String] = []) throws {
    try self.init(["-", "--name", name] + arguments, input: bytes)
  }

  /// What it wrote, as a person reads it.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The fault that the last line on standard error tells.
  var fault: ImportFault? { errors.split(separator: "\n").last.flatMap { ImportFault(line: String($0)) } }

  /// What it wrote.
  func marked() throws -> MarkedText {
    var reader = MarkedTextReader()
    try reader.read(output)
    return try reader.finished()
  }

  /// The blocks as a person reads them, without the fields before them and their line numbers.
  var blocks: [String] {
    guard let header = text.range(of: "\n\n") else { return [] }
    return text[header.upperBound...].split(separator: "\n").map { line in
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
}

extension MarkedText {
  /// The blocks in short: kind, depth and part as the readable form has them, and the text.
  var summary: [String] {
    blocks.map { block in
      let depth = block.depth > 0 ? " \(block.depth)" : ""
      let part = block.part == .body ? "" : " \(block.part.rawValue)"
      return "\(block.kind.rawValue)\(depth)\(part): \(String(decoding: text[block.range], as: UTF8.self))"
    }
  }

  /// The lines of the text.
  var lines: [String] {
    String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// What is said of stretches: kind, text and target.
  var spanSummary: [String] {
    spans.map { span in
      let target = span.target.map { " -> \($0)" } ?? ""
      return "\(span.kind.rawValue): \(String(decoding: text[span.range], as: UTF8.self))\(target)"
    }
  }
}
