/// Tells the columns of bytes that are asked for in the order of the text, and reads each line only once for it.
///
/// Any other order gives the same columns, but reads lines from their start again.
package struct ColumnCounter {
  private let source: SourceText
  /// The byte up to which its line is counted.
  private var counted = 0
  /// The column of that byte.
  private var column = 1

  package init(_ source: SourceText) {
    self.source = source
  }

  /// The column of a byte: characters (scalars) before it in its line, and one.
  ///
  /// - Complexity: O(k) for k bytes since the byte before it, or since the start of its line.
  package mutating func column(of byteOffset: Int) -> Int {
    let start = source.lineStart(of: byteOffset)
    if start >= counted || byteOffset < counted { (counted, column) = (start, 1) }
    while counted < byteOffset {
      counted += UTF8Decoding.scalar(in: source.bytes.span, at: counted).length
      column += 1
    }
    return column
  }
}
