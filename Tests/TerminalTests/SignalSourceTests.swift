import Glibc
import Testing

@testable import Terminal

struct SignalSourceTests {
  @Test("A blocked signal is read from the descriptor, once")
  func reads() throws {
    let source = try SignalSource(blocking: [SIGWINCH])
    #expect(source.next() == nil)
    raise(SIGWINCH)
    #expect(source.next() == SIGWINCH)
    #expect(source.next() == nil)
  }
}
