/// Why there is no session; the sentences about it stand elsewhere.
package enum TerminalError: Error, Hashable, Sendable {
  /// There is no controlling terminal, and standard input and output are none either.
  case notATerminal
  /// `TERM` names nothing that the terminfo database knows; the name is empty where `TERM` is not set.
  case unknownTerminal(String)
  /// `TERM` names a terminal that cannot move its cursor.
  case incapableTerminal(String)
  /// The system gave no descriptor; with its `errno`.
  case noDescriptor(Int32)
}
