import CNcursesw
import CellGrid
import Glibc

extension TerminalSession {
  /// How long a key may take to arrive in pieces.
  static let escapeMilliseconds: Int32 = 25

  /// The next thing that was typed or done with the mouse; nil where nothing waits or the terminal is gone.
  ///
  /// To be called until it gives nil, before the descriptor is polled again: ncurses reads ahead.
  package mutating func nextInput() -> TerminalInput? {
    var failures = 0
    while queue.isEmpty, failures < Self.failureLimit {
      let code = tigang_next_code()
      if code != ERR {
        queue = decoder.decode(code, milliseconds: Self.milliseconds).reversed()
        failures = 0
      } else if device.isReadable(withinMilliseconds: decoder.patienceMilliseconds) {
        failures += 1
      } else {
        queue = decoder.giveUp().reversed()
        break
      }
    }
    isHungUp = failures == Self.failureLimit || queue.isEmpty && device.isHungUp
    return queue.popLast()
  }

  /// How often the descriptor may be readable and yet give nothing, until the terminal counts as gone.
  private static var failureLimit: Int { 3 }

  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
