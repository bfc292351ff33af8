/// A stretch of bytes that is laid out as one space or as nothing, such as the end of a line within a paragraph.
package struct LayoutSeam: Equatable, Sendable {
  /// The bytes that it stands for.
  package let byteRange: Range<Int>
  /// Whether it is a space.
  package let isSpace: Bool

  package init(_ byteRange: Range<Int>, isSpace: Bool) {
    self.byteRange = byteRange
    self.isSpace = isSpace
  }

  /// White space that always lies whole within one line.
  var unit: TextUnit {
    TextUnit(byteRange: byteRange, content: .seam, columns: isSpace ? 1 : 0, breaking: .blank)
  }
}
