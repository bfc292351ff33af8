/// A range of bytes in a source text, in half the room of a `Range<Int>`.
///
/// Source texts are shorter than 4 GiB (`SourceText.byteLimit`).
public struct ByteRange: Hashable, Sendable {
  private let low: UInt32
  private let high: UInt32

  /// - Precondition: both ends are at most `SourceText.byteLimit`.
  public init(_ range: Range<Int>) {
    low = UInt32(range.lowerBound)
    high = UInt32(range.upperBound)
  }

  /// The empty range at a byte offset.
  public init(emptyAt byteOffset: Int) {
    self.init(byteOffset..<byteOffset)
  }

  public var lowerBound: Int { Int(low) }
  public var upperBound: Int { Int(high) }
  public var range: Range<Int> { lowerBound..<upperBound }
  /// In bytes.
  public var count: Int { upperBound - lowerBound }
  public var isEmpty: Bool { low == high }

  public func contains(_ byteOffset: Int) -> Bool {
    byteOffset >= lowerBound && byteOffset < upperBound
  }
}
