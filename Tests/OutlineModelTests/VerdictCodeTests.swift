import OutlineModel
import Testing

@Suite("The names of verdicts in JSON")
struct VerdictCodeTests {
  @Test("They are the names of the reasons, written with hyphens", arguments: Verdict.Reason.allCases)
  func reasons(reason: Verdict.Reason) {
    let words = "\(reason)".map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined()
    #expect(reason.code == words)
  }
}
