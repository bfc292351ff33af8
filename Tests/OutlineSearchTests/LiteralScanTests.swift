import OutlineModel
import Testing

@testable import OutlineSearch

@Suite("Scanning for a literal")
struct LiteralScanTests {
  private static func starts(
    of literal: String, in text: FoldedText, stride: Int, isCancelled: () -> Bool = { false }
  ) -> [UInt32]? {
    guard case .narrow(let characters) = text.characters, let ids = text.ids(of: literal) else { return [] }
    return LiteralScan.hits(
      of: LiteralPattern<UInt16>(ids, in: text.alphabet), in: characters, stride: stride,
      isCancelled: isCancelled
    ) { scan, starts in scan.scanInVectors(starts) }
  }

  @Test("A hit across the end of a stride is found once", arguments: [1, 2, 3, 31, 32, 33, 64, 100])
  func crossesStrides(stride: Int) {
    let text = FoldedText(SourceText(String(repeating: "民族团结民族民", count: 40)))
    let whole = (0..<40).map { UInt32($0 * 7) }
    #expect(Self.starts(of: "民族团结", in: text, stride: stride) == whole)
    #expect(Self.starts(of: "民族", in: text, stride: stride) == whole.flatMap { [$0, $0 + 4] })
    #expect(Self.starts(of: "民民族", in: text, stride: stride) == whole.dropLast().map { $0 + 6 })
  }

  @Test("Overlapping hits give way to the leftmost ones, across strides too", arguments: [1, 2, 5, 32, 1000])
  func leavesOutOverlaps(stride: Int) {
    let text = FoldedText(SourceText(String(repeating: "啊", count: 101)))
    #expect(Self.starts(of: "啊啊啊", in: text, stride: stride) == (0..<33).map { UInt32($0 * 3) })
  }

  @Test("The question whether to go on is asked before each stride, and ends the scan at once")
  func asksBeforeEachStride() {
    let text = FoldedText(SourceText(String(repeating: "a", count: 100)))
    for limit in 0...10 {
      var questions = 0
      let starts = Self.starts(of: "a", in: text, stride: 10) {
        questions += 1
        return questions > limit
      }
      #expect(starts?.count == (limit < 10 ? nil : 100))
      #expect(questions == min(limit + 1, 10))
    }
  }
}
