import Foundation
import Testing

@Suite("The screens that are recorded")
struct GoldenScreenTests {
  @Test("Each script leads to the screen in its file", arguments: GoldenScreen.all)
  func screen(_ golden: GoldenScreen) throws {
    let actual = try golden.actual()
    if ProcessInfo.processInfo.environment["TIGANG_RECORD"] == "1" {
      try golden.record(actual)
      Issue.record("\(golden.name) was recorded; look at it, then run the tests without TIGANG_RECORD")
    } else {
      #expect(actual == golden.expected, "the screen is now:\(actual)")
    }
  }

  @Test("The recorded screens are found")
  func screensAreFound() {
    #expect(GoldenScreen.all.count >= 30)
  }
}
