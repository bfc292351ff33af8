import Testing

@testable import tigang_import

/// Columns of running text, and tables beside and within them.
@Suite("Columns of a PDF")
struct ColumnTests {
  private static let words = "这一行共有十二个字左右"

  @Test("Columns are read one after the other between lines over the whole page, however they are given")
  func order() {
    let across = Self.words + Self.words + "，上面的"
    var lines = [PageLine.sample(across, row: 0, column: 1)]
    // What is read first is not always what comes first.
    lines += (2..<7).map { PageLine.sample(Self.words + "右", left: 150, row: Double($0), column: 2) }
    lines += (3..<7).map { PageLine.sample(Self.words + "左", row: Double($0), column: 3) }
    lines.append(.sample("1 前言", row: 2, column: 4))
    lines.append(.sample(across, row: 8, column: 5))
    lines += (10..<14).map { PageLine.sample(Self.words + "下右", left: 150, row: Double($0), column: 6) }
    lines += (10..<14).map { PageLine.sample(Self.words + "下左", row: Double($0), column: 7) }
    let ends = PageRows.merged(lines).map { String($0.text.suffix(1)) }
    #expect(ends.joined() == "的言左左左左右右右右右的左左左左右右右右")
  }

  @Test("The last lines of short columns are no table")
  func shortColumns() {
    var lines = (0..<6).map { PageLine.sample(Self.words, left: 150, row: Double($0), column: 2) }
    lines += (0..<6).map { PageLine.sample(Self.words, row: Double($0), column: 1) }
    lines += (8..<10).map { PageLine.sample(Self.words + "完", left: 150, row: Double($0), column: 4) }
    lines += (8..<10).map { PageLine.sample(Self.words, row: Double($0), column: 3) }
    let merged = PageRows.merged(lines)
    #expect(merged.count == 16 && merged.allSatisfy { $0.cells.isEmpty })
    #expect(merged.suffix(2).allSatisfy { $0.text.hasSuffix("完") })
  }

  @Test("A table within a column has its rows, and the text beside it is none of them")
  func tableInColumn() {
    var lines = (0..<12).map { PageLine.sample(Self.words, left: 150, row: Double($0), column: 2) }
    lines += (0..<5).map { PageLine.sample(Self.words, row: Double($0), column: 1) }
    lines += (6..<9).flatMap { row in
      (0..<3).map { PageLine.sample("站\($0)", left: 40 * Double($0), row: Double(row), column: 3 + $0) }
    }
    let merged = PageRows.merged(lines)
    #expect(merged.count == 20)
    #expect(merged[5..<8].allSatisfy { $0.cells.count == 3 })
    #expect(merged.suffix(12).allSatisfy { $0.cells.isEmpty && $0.text == Self.words })
  }

  @Test("A note at the foot of a column is one, and its paragraph goes on in the next column")
  func footOfColumn() {
    var lines = (0..<8).map { PageLine.sample(Self.words, row: Double($0), column: 1) }
    lines.append(.sample("1 这是一个注", row: 9, column: 1, size: 8))
    lines += (0..<8).map { PageLine.sample(Self.words, left: 150, row: Double($0), column: 2) }
    let marks = FootLines.marks(lines, textHeight: 10)
    #expect(marks.indices.filter { marks[$0] } == [8])
    let paragraphs = ParagraphJoiner.paragraphs(lines, pageWidth: 280)
    #expect(paragraphs.map(\.kind) == [.text, .note])
  }

  @Test("Lines of a cell stay in it, between the rows, below the last one and above the first")
  func wrappedCells() {
    func row(_ cells: [String?], _ row: Double) -> PageLine {
      let parts = cells.enumerated().compactMap { index, text in
        text.map { PageLine.sample($0, left: Double(index) * 100, row: row) }
      }
      return parts.count == 1 ? parts[0] : PageLine(row: parts)
    }
    let lines = [
      PageLine.sample("河道里的观测站", row: 0), row(["站的名字", nil, nil], 3), row([nil, "深度", "情况"], 3.8),
      row(["和位置", nil, nil], 4.6), row(["北堤", "七米", "堤坝下沉"], 6), row([nil, nil, "石头落下"], 7),
      row([nil, nil, "后来清走"], 8), row([nil, nil, "又有沙"], 9), row(["南堤", "六米", "没有"], 10),
      row(["在河口", nil, nil], 11), PageLine.sample("后面的文字", row: 13),
    ]
    #expect(TableRows.ranges(lines) == [1..<10])
    let words = [
      PageLine(row: [.sample("港口"), .sample("船停的地方", left: 100)]),
      .sample("一行", left: 100, row: 1), .sample("二行", left: 100, row: 2), .sample("三行", left: 100, row: 3),
      PageLine(row: [.sample("堤坝", row: 4), .sample("挡水的墙", left: 100, row: 4)]),
    ]
    #expect(TableRows.ranges(words).isEmpty)
  }
}
