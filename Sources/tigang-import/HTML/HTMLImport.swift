import MarkedText

/// A page of HTML as marked text.
struct HTMLImport {
  private let tree: HTMLTree
  private let encoding: String

  /// - Parameter declared: the encoding that is said of the page beside it, where it does not say one itself.
  /// - Throws: `unknownEncoding`, `tooLarge`, `tooDeep`, `outOfMemory`.
  init(
    _ bytes: [UInt8], encoding: String?, declared: String? = nil, limits: ImportLimits
  ) throws(ImportFault) {
    let declared = HTMLMetadata.declaredEncoding(bytes) ?? declared
    let page = try DecodedBytes(bytes, encoding: encoding, declared: declared)
    tree = try HTMLTree(page.text, limits: limits)
    self.encoding = page.encoding
  }

  /// Writes the page: what stands before its main text, that, and what stands behind it.
  func write(to output: inout MarkedOutput, limits: ImportLimits) throws(ImportFault) {
    let metadata = HTMLMetadata(tree)
    output.field(.encoding, encoding)
    let main = HTMLMainText(tree).range
    let headings = HTMLHeadings(tree, main: main, title: metadata.title)
    if let title = headings.pageTitle { output.field(.title, title) }
    if let date = metadata.date { output.field(.date, date) }
    var flow = BlockFlow()
    var walk = HTMLFlow(tree, headings: headings, limits: limits)
    for (part, range) in [
      (.front, 0..<main.lowerBound), (.body, main), (.back, main.upperBound..<tree.nodes.count),
    ] as [(MarkedText.Part, Range<Int>)] where !range.isEmpty {
      try flow.end(to: &output)
      flow.part = part
      try walk.write(range, into: &flow, to: &output)
    }
    try flow.end(to: &output)
    try flow.spacing.finish(&output)
  }
}
