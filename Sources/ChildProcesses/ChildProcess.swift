import Glibc

/// A program that was started: ended, with what it started itself, when its owner goes.
package struct ChildProcess: ~Copyable {
  /// Where a stream of the child comes from or goes to.
  package enum Stream {
    /// That of this program.
    case inherited
    case null
    /// An open descriptor of this program, which keeps it.
    case descriptor(Int32)
  }

  /// How a program ended.
  package enum Ending: Equatable, Sendable {
    case exited(status: Int32)
    case signalled(Int32)
  }

  /// As the system counts processes.
  package var number: Int32 { process }

  private let process: pid_t
  private let isGroupLeader: Bool
  private var isRunning = true

  /// Starts a program with its signals as usual.
  ///
  /// - Parameters:
  ///   - words: the program, searched along `PATH` where it has no slash, and its arguments.
  ///   - isGroupLeader: whether it gets a process group of its own, and with it no signals from the keyboard.
  package init(
    _ words: [String], input: Stream = .null, output: Stream = .inherited, errors: Stream = .inherited,
    isGroupLeader: Bool = true
  ) throws(SystemFailure) {
    self.isGroupLeader = isGroupLeader
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, descriptor) in zip([input, output, errors], [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]) {
      Self.direct(stream, to: descriptor, &actions)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.resetSignals(&attributes, isGroupLeader: isGroupLeader)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ)
    guard failure == 0 else { throw SystemFailure(errorNumber: failure) }
    self.process = process
  }

  deinit {
    guard isRunning else { return }
    kill(isGroupLeader ? -process : process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Waits for the end.
  ///
  /// - Parameter stopped: called when the child stops, as by Ctrl-Z; nil where that is not this program's affair.
  package mutating func wait(stopped: (() -> Void)? = nil) -> Ending {
    var status: Int32 = 0
    while true {
      let result = waitpid(process, &status, stopped == nil ? 0 : WUNTRACED)
      if result < 0, errno == EINTR { continue }
      // The low byte of a stopped child's status is 0x7F (WIFSTOPPED).
      guard result == process, status & 0xFF == 0x7F, let stopped else { break }
      stopped()
    }
    isRunning = false
    let signal = status & 0x7F
    return signal == 0 ? .exited(status: (status >> 8) & 0xFF) : .signalled(signal)
  }

  private static func direct(
    _ stream: Stream, to target: Int32, _ actions: inout posix_spawn_file_actions_t
  ) {
    switch stream {
    case .inherited: break
    case .null: posix_spawn_file_actions_addopen(&actions, target, "/dev/null", O_RDWR, 0)
    case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, target)
    }
  }

  private static func resetSignals(_ attributes: inout posix_spawnattr_t, isGroupLeader: Bool) {
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let group = isGroupLeader ? POSIX_SPAWN_SETPGROUP : 0
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group))
  }
}
