import MarkedText

/// Markdown (CommonMark with the tables, deletions, task lists and footnotes of GitHub) as marked text.
struct MarkdownImport {
  private let source: [UInt8]
  private let encoding: String

  /// - Throws: `unknownEncoding`, `tooLarge`.
  init(_ bytes: [UInt8], encoding: String?, limits: ImportLimits) throws(ImportFault) {
    guard bytes.count <= limits.source else { throw .tooLarge(limit: limits.source) }
    let page = try DecodedBytes(bytes, encoding: encoding)
    source = page.text
    self.encoding = page.encoding
  }

  /// Writes the front matter and the text.
  func write(to output: inout MarkedOutput, limits: ImportLimits) throws(ImportFault) {
    let front = MarkdownFrontMatter(source)
    let title = front.value(of: "title")
    output.field(.encoding, encoding)
    if let title { output.field(.title, title) }
    if let date = front.value(of: "date", "published", "pubdate").flatMap(ISODate.date) {
      output.field(.date, date)
    }
    var flow = BlockFlow(title: title)
    try Self.write(front, &flow, to: &output)
    let events = MarkdownEvents(
      source: Array(source[front.end...]), firstLine: front.endLine, flow: flow, limits: limits)
    try MarkdownParser.parse(events, to: &output)
  }

  private static func write(
    _ front: MarkdownFrontMatter, _ flow: inout BlockFlow, to output: inout MarkedOutput
  ) throws(ImportFault) {
    guard !front.lines.isEmpty else { return }
    var block = MarkedBlock(.preformatted, front.lines.joined(separator: [0x0A]), part: .front)
    block.lines = front.lines.indices.map { $0 + 2 }
    try flow.spacing.write(block, to: &output)
  }
}
