import CProcessLimits
import ChildProcesses
import Glibc
import MarkedText

/// The process between an import and a converter: makes the folder for the converter, holds it to limits, and ends it
/// and removes the folder when time is up or the import is gone, however that ended.
struct ConverterGuard {
  /// What the program is called with first to be a guard.
  static let word = "--guard-converter"
  /// The status where a program cannot be started.
  static let notStarted: Int32 = 127
  /// The status where the folder cannot be made; the `errno` stands on standard error.
  static let noFolder: Int32 = 125

  private let parent: Int32
  private let limits: ConverterLimits
  private let output: Int
  private let folder: String
  private let file: String
  private let words: [String]

  /// The words that start a guard over a command; it takes what is to be converted as standard input.
  static func words(
    _ command: [String], folder: borrowing ConversionFolder, limits: ImportLimits
  ) -> [String] {
    let numbers = [Int(getpid()), limits.converter.seconds, limits.converter.memory, limits.output]
    return ["/proc/self/exe", word] + numbers.map(String.init) + [folder.path, folder.file] + command
  }

  /// Nil where the arguments are none of `words`.
  init?(_ arguments: [String]) {
    guard arguments.count > 8, arguments[1] == Self.word, let parent = Int32(arguments[2]),
      let seconds = Int(arguments[3]), let memory = Int(arguments[4]), let output = Int(arguments[5])
    else { return nil }
    self.parent = parent
    limits = ConverterLimits(memory: memory, seconds: seconds)
    self.output = output
    folder = arguments[6]
    file = arguments[7]
    words = Array(arguments[8...])
  }

  /// Runs the command to its end and returns its status, 128 and the signal where one ended it.
  func run() -> Int32 {
    var awaited = sigset_t()
    sigemptyset(&awaited)
    for signal in [SIGCHLD, SIGTERM, SIGHUP, SIGINT] { sigaddset(&awaited, signal) }
    sigprocmask(SIG_BLOCK, &awaited, nil)
    guard tigang_limits_end_with_parent(parent) == 0 else { giveUp() }
    do throws(SystemFailure) {
      try ConversionFolder.make(folder, file: file)
    } catch {
      try? Descriptor.write(Array("\(error.errorNumber)".utf8), to: STDERR_FILENO)
      return Self.noFolder
    }
    setLimits()
    guard var child = try? ChildProcess(words, isGroupLeader: false) else { return Self.notStarted }
    var time = timespec(tv_sec: limits.seconds, tv_nsec: 0)
    guard sigtimedwait(&awaited, nil, &time) == SIGCHLD else { giveUp() }
    let ending = child.wait()
    // What it left running ends with it.
    kill(0, SIGTERM)
    switch ending {
    case .exited(let status): return status
    case .signalled(let signal): return 128 + signal
    }
  }

  private func setLimits() {
    ResourceLimit.set(RLIMIT_AS, limits.memory)
    ResourceLimit.set(RLIMIT_CPU, limits.seconds)
    ResourceLimit.set(RLIMIT_FSIZE, output)
  }

  /// Ends the whole group, itself last; the import sees that as the end of time.
  private func giveUp() -> Never {
    kill(0, SIGTERM)
    ConversionFolder.remove(folder)
    kill(0, SIGKILL)
    exit(1)
  }
}
