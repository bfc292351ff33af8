import Glibc

/// The person's editor, as `VISUAL` or `EDITOR` names it, else `vi`.
struct Editor {
  /// The command, perhaps with arguments of its own.
  let name: String
  private let path: String
  private let line: Int

  init(path: String, line: Int) {
    name = ["VISUAL", "EDITOR"].lazy.compactMap(Environment.value).first { !$0.isEmpty } ?? "vi"
    self.path = path
    self.line = line
  }

  /// Runs it at the line and waits for its end; false where it cannot be started.
  func run() -> Bool {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The editor gets its signals as usual.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    // The shell splits the command as the person wrote it; file and line reach it as arguments.
    // A path that begins with a hyphen or a plus must not be taken for an option.
    let file = path.hasPrefix("-") || path.hasPrefix("+") ? "./\(path)" : path
    let words = ["sh", "-c", "exec \(name) \"$@\"", "sh", "+\(line)", file]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer {
      for argument in arguments { free(argument) }
    }
    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else { return false }
    let status = Self.wait(for: process)
    // The shell ends with 126 or 127 where there is no such command.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 0
    return code != 126 && code != 127
  }

  /// Waits for the end of a child and returns its status; when it stops, as by Ctrl-Z, so does this program, so
  /// that the shell gets the terminal, and `fg` continues both.
  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while true {
      let result = waitpid(process, &status, WUNTRACED)
      if result < 0, errno == EINTR { continue }
      // The low byte of a stopped child's status is 0x7F (WIFSTOPPED).
      guard result == process, status & 0xFF == 0x7F else { return status }
      kill(getpid(), SIGSTOP)
    }
  }
}
