import Wording

/// How the program ends, where it has said all that there is to say.
struct ExitStatus: Error {
  let code: Int32

  /// Nothing was found, or an address is not unique.
  static let nothingFound = ExitStatus(code: 1)

  /// `check` has found anomalies.
  static let anomaliesFound = ExitStatus(code: 1)

  /// Says what the trouble is on standard error, for the program to end with 2.
  static func trouble(_ trouble: Trouble, _ wording: any Wording) -> ExitStatus {
    Output.complain(wording.trouble(trouble))
    return ExitStatus(code: 2)
  }
}
