import TestSupport
import Testing

@testable import OutlineModel

@Suite("Open quotations")
struct QuotationScanTests {
  @Test("Asked for in order, they are found as a search for the last mark finds them")
  func inOrder() {
    var random = SeededGenerator(seed: 61)
    for round in 0..<200 {
      let pieces = ["“", "”", "文", "—", "x", String(repeating: "字", count: 1500)]
      let bytes = (0..<60).flatMap { _ in Array(random.pick(pieces).utf8) }
      var scan = QuotationScan()
      for place in (0..<20).map({ _ in Int.random(in: 0...bytes.count, using: &random) }).sorted() {
        let near = String(decoding: bytes[max(0, place - 6002)..<place], as: UTF8.self)
        let last = near.unicodeScalars.last { $0 == "“" || $0 == "”" }
        #expect(scan.isOpen(at: place, in: bytes.span) == (last == "“"), "round \(round), byte \(place)")
      }
    }
  }
}
