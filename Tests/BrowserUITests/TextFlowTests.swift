import OutlineModel
import TestSupport
import Testing

@testable import BrowserUI

@Suite("The rows of the text pane")
struct TextFlowTests {
  /// All rows of a flow, found by walking forward one by one.
  private static func walkForward(_ flow: TextFlow) -> [FlowPlace] {
    walk(from: flow.firstPlace, by: 1, in: flow)
  }

  private static func walk(from start: FlowPlace, by step: Int, in flow: TextFlow) -> [FlowPlace] {
    var places = [start]
    while let last = places.last {
      let next = flow.place(last, movedBy: step)
      if next == last { break }
      places.append(next)
    }
    return places
  }

  private static func sample(seed: Int) -> (flow: TextFlow, generator: SeededGenerator) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = generator.document(sections: generator.number(0...15))
    var sample = SampleDocument(bytes: bytes)
    if seed % 2 == 1 { sample.marks = generator.marks(for: bytes) }
    let document = sample.document()
    return (TextFlow(document, columns: generator.number(1...60)), generator)
  }

  @Test("Walking forward shows every byte but line ends exactly once and in order", arguments: 0..<60)
  func everyByteOnce(seed: Int) {
    let flow = Self.sample(seed: seed).flow
    let bytes = flow.document.source.bytes
    var end = 0
    for place in Self.walkForward(flow) where place.note == nil {
      let range = flow.byteRange(of: place)
      #expect(range.lowerBound >= end)
      #expect(bytes[end..<max(end, range.lowerBound)].allSatisfy { $0 == 0x0A || $0 == 0x0D })
      end = range.upperBound
    }
    #expect(bytes[end...].allSatisfy { $0 == 0x0A || $0 == 0x0D })
  }

  @Test("Walking back from the last row meets the same rows in reverse", arguments: 0..<60)
  func walkingBack(seed: Int) {
    let flow = Self.sample(seed: seed).flow
    let forward = Self.walkForward(flow)
    #expect(forward.last == flow.lastPlace)
    #expect(Self.walk(from: flow.lastPlace, by: -1, in: flow) == forward.reversed())
    #expect(flow.rows(from: flow.firstPlace, count: .max).map(\.place) == forward)
  }

  @Test("Many rows at once lead where single rows lead", arguments: 0..<30)
  func leaps(seed: Int) {
    var (flow, generator) = Self.sample(seed: seed)
    let rows = Self.walkForward(flow)
    for _ in 0..<20 {
      let from = generator.number(0...rows.count - 1)
      let distance = generator.number(-rows.count...rows.count)
      #expect(flow.place(rows[from], movedBy: distance) == rows[min(max(0, from + distance), rows.count - 1)])
    }
  }

  @Test("The row of a byte contains it, or ends where its line end begins", arguments: 0..<30)
  func rowOfByte(seed: Int) {
    let flow = Self.sample(seed: seed).flow
    let source = flow.document.source
    for byte in source.bytes.indices {
      let range = flow.byteRange(of: flow.place(at: byte))
      let isLineEnd = byte >= source.lineContent(at: byte).upperBound
      #expect(isLineEnd ? range.upperBound == source.lineContent(at: byte).upperBound : range.contains(byte))
    }
  }

  @Test("Each section without text has one note, in order, where its text would stand", arguments: 0..<60)
  func notes(seed: Int) {
    let flow = Self.sample(seed: seed).flow
    let outline = flow.document.outline
    let heads = Self.walkForward(flow).filter { $0.note != nil && $0.row == 0 }
    #expect(heads.compactMap(\.note) == outline.sections.indices.filter { !outline[$0].hasText })
    for head in heads {
      guard let note = head.note else { continue }
      #expect(head.byteOffset == outline[note].start)
      #expect(flow.place(of: note) == head)
      #expect(flow.section(at: head) == note)
    }
  }

  @Test("Rows keep their first byte in another width", arguments: 0..<20)
  func resizing(seed: Int) {
    var (flow, generator) = Self.sample(seed: seed)
    let other = flow.resized(toColumns: generator.number(2...90))
    for place in Self.walkForward(flow) where place.note == nil {
      let byte = flow.byteRange(of: place).lowerBound
      #expect(other.place(at: flow.textPlace(of: place)) == other.place(at: byte))
    }
  }

  @Test(
    "A line of 300 kB is cut into pieces without a gap and without cutting a character",
    arguments: ["提纲", "é!", "👨‍👩‍👧"])
  func longLine(unit: String) {
    let line = String(repeating: unit, count: 300_000 / unit.utf8.count)
    let document = SampleDocument("一、标题\n" + line + "\n末行\n").document()
    let flow = TextFlow(document, columns: 20_000)
    let rows = flow.rows(from: flow.place(at: 0), count: .max)
    let pieces = Set(rows.map(\.place.byteOffset)).sorted().dropFirst().dropLast()
    #expect(pieces.count == 300_000 / TextFlow.pieceSize + 1)
    let cuts = zip(rows, rows.dropFirst()).map { ($0.0.byteRange.upperBound, $0.1.byteRange.lowerBound) }
    #expect(cuts.count { $0 != $1 } == 2, "only line ends lie between rows")
    for piece in pieces { #expect(document.source.bytes[piece] & 0xC0 != 0x80) }
    #expect(Self.walk(from: flow.lastPlace, by: -1, in: flow) == rows.map(\.place).reversed())
    for piece in pieces {
      for byte in piece - 6..<piece + 6 {
        #expect(flow.byteRange(of: flow.place(at: byte)).contains(byte) || byte < 13)
      }
    }
  }
}
