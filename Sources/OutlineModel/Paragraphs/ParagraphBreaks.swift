/// Where the paragraphs of a text are not its lines: marks on the source text, which stays as it is.
public struct ParagraphBreaks: Sendable, Equatable {
  /// What is shown as one space or as nothing, in order.
  public let seams: [Seam]
  /// The first bytes of the white space behind which a paragraph begins in the middle of a line, in order.
  public let splits: [Int]
  /// The lines that are drawn with signs (drawings, tables, code), in order: they are no running text that could be
  /// wrapped.
  public let drawings: [ByteRange]

  /// Every line is a paragraph.
  public static let none = ParagraphBreaks()

  package init(seams: [Seam] = [], splits: [Int] = [], drawings: [ByteRange] = []) {
    self.seams = seams
    self.splits = splits
    self.drawings = drawings
  }

  /// Whether every line is a paragraph.
  public var isEmpty: Bool { seams.isEmpty && splits.isEmpty }

  /// The bytes of a text with its paragraphs as lines: each byte keeps its place, a seam is white space, and the
  /// first character of the white space at a split ends a line.
  ///
  /// - Complexity: O(n) in the number of bytes; O(1) where every line is a paragraph.
  func paragraphBytes(of bytes: [UInt8]) -> [UInt8] {
    guard !isEmpty else { return bytes }
    var result = bytes
    for seam in seams {
      for offset in seam.range.range { result[offset] = 0x20 }
    }
    for split in splits {
      let (_, length) = UTF8Decoding.scalar(in: bytes.span, at: split)
      for offset in split..<split + length { result[offset] = 0x20 }
      result[split + length - 1] = 0x0A
    }
    return result
  }

  /// The seams that have a byte in a range.
  ///
  /// - Complexity: O(log n).
  public func seams(in range: Range<Int>) -> ArraySlice<Seam> {
    guard !seams.isEmpty else { return [] }
    let first = seams.partitioningIndex { $0.range.upperBound > range.lowerBound }
    let end = seams.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return seams[first..<max(first, end)]
  }

  /// The drawn lines that hold a byte, without the last line end; nil where it stands in running text.
  ///
  /// - Complexity: O(log n).
  public func drawing(at byteOffset: Int) -> Range<Int>? {
    let next = drawings.partitioningIndex { $0.lowerBound > byteOffset }
    guard next > 0, byteOffset <= drawings[next - 1].upperBound else { return nil }
    return drawings[next - 1].range
  }
}
