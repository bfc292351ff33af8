import CellGrid
import OutlineModel

/// How the marks of the format look in the rows that are seen.
struct MarkStyles {
  private let marks: FormatMarks
  /// In order of their beginnings.
  private let spans: [(range: Range<Int>, style: CellStyle)]

  /// - Complexity: O(s) in the number of spans in the lines that are seen.
  init(_ source: SourceText, rows: [FlowRow]) {
    marks = source.marks
    guard !marks.spans.isEmpty, let first = rows.first, let last = rows.last else {
      spans = []
      return
    }
    let seen = first.byteRange.lowerBound..<max(first.byteRange.lowerBound, last.byteRange.upperBound)
    spans = marks.spans(in: source.lineStart(of: seen.lowerBound)..<seen.upperBound).compactMap { span in
      span.range.upperBound > seen.lowerBound ? (span.range.range, span.kind.style) : nil
    }
  }

  /// The style of a whole row.
  func style(of row: FlowRow) -> CellStyle {
    guard row.place.note == nil else { return [] }
    let start = row.byteRange.lowerBound
    if let title = marks.title, title.contains(start) { return .heading }
    return marks.block(at: start)?.kind.style ?? []
  }

  /// The stretches that have a style of their own within bytes of one row.
  func stretches(in bytes: Range<Int>) -> [(range: Range<Int>, style: CellStyle)] {
    let end = spans.partitioningIndex { $0.range.lowerBound >= bytes.upperBound }
    return spans[..<end].filter { $0.range.upperBound > bytes.lowerBound }
  }
}

extension FormatMarks.BlockKind {
  /// How all of such a block looks.
  fileprivate var style: CellStyle {
    switch self {
    case .title: .heading
    case .quote: .dimmed
    case .item, .note, .paragraph, .preformatted, .table: []
    }
  }
}

extension FormatMarks.SpanKind {
  /// How such a stretch looks.
  fileprivate var style: CellStyle {
    switch self {
    case .emphasis: .emphasis
    case .strong: .strong
    case .code: .code
    case .deleted, .image: .dimmed
    case .link: .link
    }
  }
}
