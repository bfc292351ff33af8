import ChildProcesses
import Glibc
import MarkedText

/// Runs programs and takes what they print, up to a limit.
enum ChildOutput {
  /// Where a program comes from, for a person who lacks it.
  struct Program {
    /// The program and its arguments.
    let words: [String]
    /// Debian's package that has it.
    let package: String
  }

  /// Runs a program to its end and hands over each line of its standard output, without the line feed.
  ///
  /// - Parameters:
  ///   - input: what it finds as `/dev/stdin`.
  ///   - limit: of its output, in bytes.
  /// - Throws: `missingConverter`, `tooLarge`, `unreadable`.
  static func lines(
    of program: Program, input: borrowing TemporaryFile, limit: Int, _ take: (ArraySlice<UInt8>) -> Void
  ) throws(ImportFault) -> ChildProcess.Ending {
    var rest: [UInt8] = []
    let ending = try pieces(of: program, input: .descriptor(input.descriptor), limit: limit) { piece in
      rest += piece
      var start = 0
      while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
        take(rest[start..<end])
        start = end + 1
      }
      rest.removeFirst(start)
    }
    if !rest.isEmpty { take(rest[...]) }
    return ending
  }

  /// Runs a program to its end and hands over its standard output piece by piece.
  ///
  /// - Throws: as `lines`.
  static func pieces(
    of program: Program, input: ChildProcess.Stream = .null, limit: Int,
    errors: ChildProcess.Stream = .null, isGroupLeader: Bool = false, _ take: ([UInt8]) -> Void
  ) throws(ImportFault) -> ChildProcess.Ending {
    var pipe = try openPipe()
    var child = try start(program, isGroupLeader, input: input, output: pipe.writer, errors: errors)
    pipe.closeWriter()
    var count = 0
    while let piece = read(pipe.output) {
      count += piece.count
      guard count <= limit else { throw .tooLarge(limit: limit) }
      take(piece)
    }
    return child.wait()
  }

  private static func openPipe() throws(ImportFault) -> Pipe {
    do {
      return try Pipe()
    } catch {
      throw .system(error.errorNumber)
    }
  }

  private static func start(
    _ program: Program, _ isGroupLeader: Bool, input: ChildProcess.Stream, output: ChildProcess.Stream,
    errors: ChildProcess.Stream
  ) throws(ImportFault) -> ChildProcess {
    do {
      return try ChildProcess(
        program.words, input: input, output: output, errors: errors, isGroupLeader: isGroupLeader)
    } catch {
      throw error.errorNumber == ENOENT
        ? .missingConverter(program: program.words[0], package: program.package) : .system(error.errorNumber)
    }
  }

  /// The next bytes of a stream; nil at its end.
  private static func read(_ descriptor: Int32) -> [UInt8]? {
    while true {
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        let result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        failure = result < 0 ? errno : 0
        count = max(0, result)
      }
      if failure == EINTR { continue }
      return piece.isEmpty ? nil : piece
    }
  }
}

extension ImportFault {
  /// What the system says to an `errno`.
  static func system(_ number: Int32) -> ImportFault {
    .unreadable(String(cString: strerror(number)))
  }
}
