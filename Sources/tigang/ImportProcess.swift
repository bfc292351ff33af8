import ChildProcesses
import Glibc
import MarkedText
import OutlineModel

/// One run of `tigang-import`: reads the marked text that it writes, and ends it when its owner goes.
struct ImportProcess: ~Copyable {
  private var child: ChildProcess
  private let output: Pipe
  private let errors: TemporaryFile
  private var reader = MarkedTextReader()
  /// Of marked text, in bytes.
  private var byteCount = 0

  /// So much of what it says on standard error is looked at, in bytes.
  private static let errorLimit = 4096
  /// More marked text than this is not taken, in bytes.
  private static let outputLimit = SourceText.byteLimit

  /// Starts the import of an open file, from where it stands.
  ///
  /// - Parameters:
  ///   - name: the file's name, nil for what is piped in.
  ///   - format: what a person says the file is; nil where that is to be found out.
  ///   - encoding: what a person says its encoding is.
  /// - Throws: `notInstalled`, `unreadable`.
  static func start(
    on descriptor: Int32, name: String?, format: DocumentFormat?, encoding: String?
  ) throws(ImportFault) -> ImportProcess {
    let program = Self.program
    guard access(program, X_OK) == 0 else { throw .notInstalled(path: program) }
    var words = [program]
    if let format { words += ["--from", format.rawValue] }
    if let name { words += ["--name=\(name)"] }
    if let encoding { words += ["--encoding=\(encoding)"] }
    do throws(SystemFailure) {
      var output = try Pipe()
      let errors = try TemporaryFile()
      // It stays in this program's group, so that Ctrl-C at a command ends both.
      let child = try ChildProcess(
        words + ["-"], input: .descriptor(descriptor), output: output.writer,
        errors: .descriptor(errors.descriptor), isGroupLeader: false)
      output.closeWriter()
      return ImportProcess(child, output, errors)
    } catch {
      throw .unreadable(error.message)
    }
  }

  private init(_ child: consuming ChildProcess, _ output: consuming Pipe, _ errors: consuming TemporaryFile) {
    self.child = child
    self.output = output
    self.errors = errors
  }

  /// What has been read so far.
  var text: MarkedText { reader.text }

  /// Takes what comes within so many milliseconds.
  ///
  /// - Returns: Whether there may be more.
  /// - Throws: `badOutput`, `tooLarge`, `unreadable`.
  mutating func read(within milliseconds: Int32) throws(ImportFault) -> Bool {
    var request = pollfd(fd: output.output, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return true }
    let piece = try piece()
    byteCount += piece.count
    guard byteCount <= Self.outputLimit else { throw .tooLarge(limit: Self.outputLimit) }
    do {
      try reader.read(piece)
    } catch {
      throw .badOutput
    }
    return !piece.isEmpty
  }

  private func piece() throws(ImportFault) -> [UInt8] {
    do throws(SystemFailure) {
      return try Descriptor.read(output.output, atMost: 1 << 18)
    } catch {
      throw .unreadable(error.message)
    }
  }

  /// The whole text, once there is no more to read.
  ///
  /// - Throws: What the import says went wrong, `crashed`, `outOfTime`, `badOutput`.
  consuming func finish() throws(ImportFault) -> MarkedText {
    let ending = child.wait()
    switch ending {
    case .exited(status: 0):
      do {
        return try reader.finished()
      } catch {
        throw .badOutput
      }
    case .exited: throw said ?? .badOutput
    case .signalled(let signal): throw said ?? .crashed(signal: Int(signal))
    }
  }

  /// The fault that standard error names, nil where it names none.
  private var said: ImportFault? {
    let lines = String(decoding: errors.contents(atMost: Self.errorLimit), as: UTF8.self).split(
      separator: "\n")
    return lines.lazy.reversed().compactMap { ImportFault(line: String($0)) }.first
  }

  /// The program that imports, beside this one.
  private static var program: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "tigang-import" }
    defer { free(path) }
    let folder = String(cString: path).split(separator: "/").dropLast()
    return "/" + (folder + ["tigang-import"]).joined(separator: "/")
  }
}
