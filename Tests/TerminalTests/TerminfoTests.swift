import Testing

@testable import Terminal

struct TerminfoTests {
  @Test(
    "Delays are left out of a capability",
    arguments: [
      ("\u{1B}[m\u{F}$<2>", "\u{1B}[m\u{F}"), ("a$<5*/>b$<1>", "ab"), ("$", "$"), ("$<2", "$<2"), ("", ""),
    ])
  func padding(capability: String, bytes: String) {
    #expect(Terminfo.withoutPadding(Array(capability.utf8)) == Array(bytes.utf8))
  }
}
