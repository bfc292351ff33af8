import MarkedText

/// Holds back what a document begins with until it is clear what its marked headings are worth.
struct HeadingSifter {
  private var held: [MarkedBlock] = []
  private var heldBytes = 0
  private var evidence = HeadingEvidence()
  private var keepsHeadings: Bool?

  /// So much is held back at most, in blocks and in bytes: what stands in it decides for all.
  private static let blockLimit = 50_000
  private static let byteLimit = 16 << 20

  /// Takes the next block.
  ///
  /// - Throws: as `MarkedOutput.write`.
  mutating func write(_ block: MarkedBlock, to output: inout MarkedOutput) throws(ImportFault) {
    if let keepsHeadings { return try output.write(keepsHeadings ? block : block.withoutHeading) }
    if block.part == .body, [.heading, .paragraph].contains(block.kind) {
      evidence.read(block.text[...], isHeading: block.kind == .heading)
    }
    held.append(block)
    heldBytes += block.text.count
    if held.count >= Self.blockLimit || heldBytes >= Self.byteLimit { try finish(to: &output) }
  }

  /// Writes what is held back.
  ///
  /// - Throws: as `MarkedOutput.write`.
  mutating func finish(to output: inout MarkedOutput) throws(ImportFault) {
    let isComplete = keepsHeadings ?? evidence.isComplete
    keepsHeadings = isComplete
    for block in held { try output.write(isComplete ? block : block.withoutHeading) }
    held = []
  }
}

extension MarkedBlock {
  /// The same as a paragraph, where it is a heading.
  fileprivate var withoutHeading: MarkedBlock {
    guard kind == .heading else { return self }
    var block = self
    (block.kind, block.depth) = (.paragraph, 0)
    return block
  }
}
