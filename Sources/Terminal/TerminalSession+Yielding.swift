import CNcursesw
import CellGrid
import Glibc

extension TerminalSession {
  /// Gives the terminal back, stops the process group as Ctrl-Z does, and takes the terminal again when the
  /// group is continued.
  ///
  /// The size may be another then, and the next `paint` draws everything. Nobody can continue a group that
  /// no shell watches; the system does not stop it then, and the call returns at once.
  package mutating func suspend() {
    giveBack()
    Self.stopProcessGroup()
    takeAgain()
  }

  /// Gives the terminal to somebody else, such as an editor, while `body` runs.
  package mutating func yieldTerminal<Result, Failure: Error>(
    to body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    giveBack()
    defer { takeAgain() }
    return try body()
  }

  /// Marks the terminal as ours; ncurses has taken it already or takes it with the next painting.
  func take() {
    CrashGuard.arm()
    setMouseReports(wantsMouse)
    setPasteMarks(true)
  }

  /// Leaves the alternate screen and puts the modes back.
  func giveBack() {
    setMouseReports(false)
    setPasteMarks(false)
    // Where there is no other screen to return to, the shell writes on into the last line.
    wmove(tigang_window(), tigang_rows() - 1, 0)
    wclrtoeol(tigang_window())
    wrefresh(tigang_window())
    endwin()
    CrashGuard.disarm()
  }

  private mutating func takeAgain() {
    CrashGuard.arm()
    reset_prog_mode()
    resize()
    // Enters the alternate screen at once; what stood there before shows until the next painting.
    wrefresh(tigang_window())
    invalidate()
    setMouseReports(wantsMouse)
    setPasteMarks(true)
  }

  /// SIGTSTP is likely to be blocked here, because the event loop reads it from a descriptor.
  private static func stopProcessGroup() {
    let actions = SignalActions(of: [SIGTSTP])
    var mask = sigset_t()
    var previous = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, SIGTSTP)
    signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    // The signal waits, if it was blocked, and stops the process here.
    pthread_sigmask(SIG_UNBLOCK, &mask, &previous)
    pthread_sigmask(SIG_SETMASK, &previous, nil)
    actions.restore()
  }
}
