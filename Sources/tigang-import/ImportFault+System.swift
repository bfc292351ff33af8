import ChildProcesses
import MarkedText

extension ImportFault {
  /// What the system does not do.
  static func system(_ failure: SystemFailure) -> ImportFault {
    .unreadable(failure.message)
  }

  /// What the system says to an `errno`.
  static func system(_ number: Int32) -> ImportFault {
    .system(SystemFailure(errorNumber: number))
  }
}
