import Foundation
import Glibc

/// A terminal with a shell in it, kept by a tmux server of its own; what it shows can be read as text.
final class TmuxScreen {
  /// What was waited for has not come.
  struct Expired: Error, CustomStringConvertible {
    let wanted: String
    let screen: String
    var description: String { "\(wanted) has not come; the screen:\n\(screen)" }
  }

  /// The shell says this when it waits for a command.
  static let prompt = "ready>"
  private static let secondLimit: UInt64 = 10
  private static let pollMicroseconds: UInt32 = 20_000

  /// Where the shell is.
  let folder: TemporaryFolder
  /// Where the socket of the server is.
  private let server: TemporaryFolder

  /// Starts a shell and waits for its prompt.
  ///
  /// - Parameter environment: variables of the shell, beside a Chinese interface and 256 colours.
  init(
    columns: Int = 96, rows: Int = 24, environment: [String: String] = [:], folder: TemporaryFolder? = nil
  ) throws {
    server = try TemporaryFolder()
    self.folder = try folder ?? .withSpeech()
    var variables = try Shell.environment(["TERM": "screen-256color", "LANG": "zh_CN.UTF-8", "LC_ALL": ""])
    variables.merge(["PS1": "\(Self.prompt) ", "HOME": self.folder.path]) { $1 }
    variables.merge(environment) { $1 }
    let settings = variables.map { Self.quoted("\($0.key)=\($0.value)") }.sorted().joined(separator: " ")
    try tmux("-f /dev/null new-session -d -x \(columns) -y \(rows) env -i \(settings) sh -i")
    try waitForPrompt()
  }

  deinit {
    _ = try? tmux("kill-server")
  }

  /// Whether there is a tmux to be used.
  static let isAvailable: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? Shell.run("tmux -V", in: folder).status) == 0
  }()

  @discardableResult
  private func tmux(_ command: String) throws -> String {
    let outcome = try Shell.run("tmux -u -S \(Self.quoted(server.path))/socket \(command)", in: folder)
    guard outcome.status == 0 else { throw Expired(wanted: "tmux \(command)", screen: outcome.errors) }
    return outcome.text
  }

  /// A word that the shell takes as it is.
  static func quoted(_ word: String) -> String {
    "'\(word.replacingOccurrences(of: "'", with: "'\\''"))'"
  }
}

extension TmuxScreen {
  /// Presses keys by the names that tmux has for them: `j`, `Enter`, `Escape`, `C-z`.
  func send(_ keys: String...) throws {
    try tmux("send-keys \(keys.map(Self.quoted).joined(separator: " "))")
  }

  /// Types a text.
  func type(_ text: String) throws {
    try tmux("send-keys -l -- \(Self.quoted(text))")
  }

  /// Pastes a text, with marks around it where they are asked for; line ends are sent as Enter.
  func paste(_ text: String) throws {
    try tmux("set-buffer -- \(Self.quoted(text))")
    try tmux("paste-buffer -p")
  }

  /// Has the terminal report a press and a release of the left button, columns and rows from 0 (xterm, SGR).
  func click(column: Int, row: Int) throws {
    let place = "\(column + 1);\(row + 1)"
    let bytes = "\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m".utf8.map { String($0, radix: 16) }
    try tmux("send-keys -H \(bytes.joined(separator: " "))")
  }

  /// Types a command line and Enter.
  func enter(_ command: String) throws {
    try type(command)
    try send("Enter")
  }

  /// Gives the window another size, in cells.
  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window -x \(columns) -y \(rows)")
  }
}

extension TmuxScreen {
  /// The screen as text, a line to a row.
  func text() throws -> String {
    try tmux("capture-pane -p")
  }

  /// The screen with the escape sequences that colour it.
  func coloredText() throws -> String {
    try tmux("capture-pane -p -e")
  }

  /// What tmux knows of the terminal: `alternate_on`, `pane_title`.
  func property(_ name: String) throws -> String {
    try tmux("display-message -p \(Self.quoted("#{\(name)}"))").trimmingCharacters(in: .newlines)
  }

  /// Waits until the screen is as wanted, and returns it.
  @discardableResult
  func waitUntil(_ wanted: String, _ condition: (Screen) -> Bool) throws -> Screen {
    let end = DispatchTime.now().uptimeNanoseconds + Self.secondLimit * 1_000_000_000
    while true {
      let screen = Screen(try text())
      if condition(screen) { return screen }
      guard DispatchTime.now().uptimeNanoseconds < end else {
        throw Expired(wanted: wanted, screen: screen.lines.joined(separator: "\n"))
      }
      usleep(Self.pollMicroseconds)
    }
  }

  /// Waits until the screen shows a text.
  @discardableResult
  func waitFor(_ text: String) throws -> Screen {
    try waitUntil("“\(text)”") { $0.contains(text) }
  }

  /// Waits until the tree's cursor is on a row with a text.
  @discardableResult
  func waitForCursor(on text: String) throws -> Screen {
    try waitUntil("the cursor on “\(text)”") { $0.cursorLine?.contains(text) == true }
  }

  /// Waits until the shell waits for a command.
  @discardableResult
  func waitForPrompt() throws -> Screen {
    try waitUntil("the prompt") { $0.lastLine == Self.prompt }
  }

  /// The exit status of the command that has just ended.
  func status() throws -> Int? {
    try enter("echo status=$?.")
    let screen = try waitUntil("a status") {
      $0.lastLine == Self.prompt && $0.lines.dropLast().last?.hasPrefix("status=") == true
    }
    return screen.lines.dropLast().last.flatMap { Int($0.dropFirst("status=".count).dropLast()) }
  }

  /// The modes of the terminal as `stty` tells them to the shell: `echo`, `-icanon`.
  func modes() throws -> Set<Substring> {
    try enter("clear; stty -a")
    let screen = try waitUntil("modes") { $0.lastLine == Self.prompt && $0.lines[0].hasPrefix("speed") }
    return Set(screen.lines.flatMap { $0.split(separator: " ") })
  }
}
