import ChildProcesses
import Foundation
import MarkedText

/// One run of the built `tigang-import`, which reads a document from standard input.
struct ImportRun {
  /// As `$?` has it, negative for a signal.
  let status: Int32
  let output: [UInt8]
  /// The first line of standard error.
  let errorLine: String

  /// The program is not where the tests are.
  struct NotBuilt: Error {}

  /// Runs it to its end.
  init(_ bytes: [UInt8], name: String, arguments: [String] = []) throws {
    let input = try TemporaryFile()
    let output = try TemporaryFile()
    let errors = try TemporaryFile()
    try input.write(bytes)
    input.rewind()
    var process = try ChildProcess(
      [try Self.program(), "-", "--name", name] + arguments, input: .descriptor(input.descriptor),
      output: .descriptor(output.descriptor), errors: .descriptor(errors.descriptor))
    switch process.wait() {
    case .exited(let status): self.status = status
    case .signalled(let signal): status = -signal
    }
    self.output = output.contents(atMost: 1 << 26)
    let lines = String(decoding: errors.contents(atMost: 1 << 16), as: UTF8.self).split(separator: "\n")
    errorLine = lines.first.map(String.init) ?? ""
  }

  /// What it wrote.
  func marked() throws -> MarkedText {
    var reader = MarkedTextReader()
    try reader.read(output)
    return try reader.finished()
  }

  /// The fault that it ended with.
  var fault: ImportFault? { status == 2 ? ImportFault(line: errorLine) : nil }

  /// The program is built beside the test bundle.
  private static func program() throws -> String {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let candidates = [bundle] + CommandLine.arguments.map { URL(fileURLWithPath: $0) }
    for folder in candidates.map({ $0.deletingLastPathComponent().path }) {
      let path = "\(folder)/tigang-import"
      if access(path, X_OK) == 0 { return path }
    }
    throw NotBuilt()
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
