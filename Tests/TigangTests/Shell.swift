import Foundation
import Glibc

/// Runs command lines, in which `tigang` is the program under test.
enum Shell {
  /// What a command line has left behind.
  struct Outcome {
    /// As `$?` has it.
    let status: Int32
    /// What came on standard output.
    let output: Data
    /// What came on standard error.
    let errors: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// The lines of standard output.
    var lines: [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
    /// The lines of standard error.
    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
  }

  /// Why a command line has no outcome.
  enum Failure: Error {
    case programNotBuilt(folder: String)
    case notStarted(errorNumber: Int32)
    /// It was still running after `secondLimit`.
    case tooSlow(String)
  }

  /// A command line may take so long.
  private static let secondLimit = 30

  /// `POSIX_SPAWN_SETSID`, which spawn.h of glibc shows to GNU sources only.
  private static let newSession: Int32 = 0x80

  /// The folder of the program: the test bundle is built beside it.
  static func programFolder() throws -> String {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    // Where another program loads the bundle, an argument names it.
    let candidates = [bundle] + CommandLine.arguments.map { URL(fileURLWithPath: $0) }
    for folder in candidates.map({ $0.deletingLastPathComponent().path })
    where access("\(folder)/tigang", X_OK) == 0 {
      return folder
    }
    throw Failure.programNotBuilt(folder: bundle.deletingLastPathComponent().path)
  }

  /// The variables that commands are given: nothing of the environment of the tests but where programs are.
  static func environment(_ additions: [String: String] = [:]) throws -> [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let basis = ["PATH": "\(try programFolder()):\(path)", "LC_ALL": "C.UTF-8", "HOME": "/"]
    return basis.merging(additions) { $1 }
  }

  /// Runs a command line to its end, in a folder, without a terminal and with nothing to read.
  static func run(
    _ command: String, in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Outcome {
    let streams = try TemporaryFolder()
    let words = ["timeout", "\(secondLimit)", "sh", "-c", "cd \"$0\" && eval \"$1\"", folder.path, command]
    let status = try spawn(
      words, environment: try Self.environment(environment), output: "\(streams.path)/output",
      errors: "\(streams.path)/errors")
    // What `timeout` ends with where it has ended the command.
    if status == 124 { throw Failure.tooSlow(command) }
    return Outcome(
      status: status, output: try streams.data("output"),
      errors: String(decoding: try streams.data("errors"), as: UTF8.self))
  }

  /// Starts a program with files as its streams, so that nobody else can keep them open, and waits for its end.
  private static func spawn(
    _ words: [String], environment: [String: String], output: String, errors: String
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals as usual, and no terminal even where the tests have one.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | newSession))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in arguments + variables { free(word) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &variables)
    guard failure == 0 else { throw Failure.notStarted(errorNumber: failure) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
