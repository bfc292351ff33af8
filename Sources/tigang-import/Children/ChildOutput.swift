import CProcessLimits
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
      var start = 0
      while let end = piece[start...].firstIndex(of: UInt8(ascii: "\n")) {
        rest += piece[start..<end]
        take(rest[...])
        rest.removeAll(keepingCapacity: true)
        start = end + 1
      }
      rest += piece[start...]
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
    tigang_limits_end_with(child.number)
    defer { tigang_limits_end_with(0) }
    pipe.closeWriter()
    var count = 0
    while true {
      let piece = try read(pipe.output)
      if piece.isEmpty { return child.wait() }
      count += piece.count
      guard count <= limit else { throw .tooLarge(limit: limit) }
      take(piece)
    }
  }

  private static func openPipe() throws(ImportFault) -> Pipe {
    do {
      return try Pipe()
    } catch {
      throw .system(error)
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
        ? .missingConverter(program: program.words[0], package: program.package) : .system(error)
    }
  }

  private static func read(_ descriptor: Int32) throws(ImportFault) -> [UInt8] {
    do {
      return try Descriptor.read(descriptor, atMost: 1 << 16)
    } catch {
      throw .system(error)
    }
  }
}
