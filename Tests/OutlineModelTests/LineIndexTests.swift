import TestSupport
import Testing

@testable import OutlineModel

@Suite("Lines and columns")
struct LineIndexTests {
  @Test("Line, column and line content of every byte are those that counting gives")
  func naive() {
    var random = SeededGenerator(seed: 31)
    for round in 0..<40 {
      let bytes = random.document(lines: 12)
      let source = SourceText(bytes)
      var line = 1
      var lineStart = 0
      var counter = ColumnCounter(source)
      for byteOffset in 0...bytes.count {
        #expect(source.line(of: byteOffset) == line, "round \(round), byte \(byteOffset)")
        #expect(source.lineStart(of: byteOffset) == lineStart, "round \(round), byte \(byteOffset)")
        let before = Array(bytes[lineStart..<byteOffset])
        if String(validating: before, as: UTF8.self) != nil {
          let column = String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
          #expect(source.column(of: byteOffset) == column, "round \(round), byte \(byteOffset)")
          #expect(counter.column(of: byteOffset) == column, "round \(round), byte \(byteOffset)")
        }
        let end = bytes[byteOffset...].firstIndex(of: 0x0A) ?? bytes.count
        let isCarriageReturn = end > lineStart && end < bytes.count && bytes[end - 1] == 0x0D
        #expect(source.lineContent(at: byteOffset) == lineStart..<(isCarriageReturn ? end - 1 : end))
        #expect(source.nextLineStart(behind: byteOffset) == min(end + 1, bytes.count))
        if byteOffset < bytes.count, bytes[byteOffset] == 0x0A {
          (line, lineStart) = (line + 1, byteOffset + 1)
        }
      }
    }
  }

  @Test("The start of a line and the line of a byte are inverse, across many blocks")
  func inverse() {
    var random = SeededGenerator(seed: 32)
    var bytes: [UInt8] = []
    var starts = [0]
    while bytes.count < 6 * LineIndex.blockSize {
      let length = Int.random(in: 0...(random.once(in: 40) ? 9000 : 60), using: &random)
      bytes += Array(repeating: UInt8(ascii: "x"), count: length) + [0x0A]
      starts.append(bytes.count)
    }
    let source = SourceText(bytes)
    #expect(source.lineCount == starts.count - 1)
    for (index, start) in starts.dropLast().enumerated() {
      #expect(source.start(ofLine: index + 1) == start)
      #expect(source.line(of: start) == index + 1)
      #expect(start == 0 || source.line(of: start - 1) == index)
    }
    #expect(source.line(of: bytes.count) == starts.count)
  }

  @Test("Line feeds at the edges of blocks are counted once")
  func blockEdges() {
    for place in [LineIndex.blockSize - 1, LineIndex.blockSize, LineIndex.blockSize + 1] {
      var bytes = Array(repeating: UInt8(ascii: "x"), count: 3 * LineIndex.blockSize)
      bytes[place] = 0x0A
      let source = SourceText(bytes)
      #expect(source.line(of: place) == 1)
      #expect(source.line(of: place + 1) == 2)
      #expect(source.start(ofLine: 2) == place + 1)
      #expect(source.lineStart(of: bytes.count) == place + 1)
    }
  }

  @Test(
    "A line feed at the very end begins no further line",
    arguments: [
      ("", 0), ("\n", 1), ("甲", 1), ("甲\n", 1), ("甲\n乙", 2), ("甲\n\n", 2), ("\n\n\n", 3), ("甲\r\n乙\r\n", 2),
    ])
  func lineCount(text: String, lines: Int) {
    let source = SourceText(text)
    #expect(source.lineCount == lines)
    #expect(source.start(ofLine: 0) == nil)
    #expect(source.start(ofLine: max(1, lines)) != nil)
    #expect(source.start(ofLine: max(1, lines) + 1) == nil)
  }
}
