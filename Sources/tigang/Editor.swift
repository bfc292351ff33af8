import ChildProcesses
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
    // The shell splits the command as the person wrote it; file and line reach it as arguments.
    // A path that begins with a hyphen or a plus must not be taken for an option.
    let file = path.hasPrefix("-") || path.hasPrefix("+") ? "./\(path)" : path
    let words = ["/bin/sh", "-c", "exec \(name) \"$@\"", "sh", "+\(line)", file]
    // It shares the terminal and its signals. When it stops, as by Ctrl-Z, so does this program, so that the shell
    // gets the terminal, and `fg` continues both.
    guard var editor = try? ChildProcess(words, input: .inherited, isGroupLeader: false) else { return false }
    let ending = editor.wait { kill(getpid(), SIGSTOP) }
    // The shell ends with 126 or 127 where there is no such command.
    return ending != .exited(status: 126) && ending != .exited(status: 127)
  }
}
