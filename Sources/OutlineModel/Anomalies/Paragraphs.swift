/// The longer paragraphs of a text, each with a hash of its bytes.
struct Paragraphs {
  /// Without white space around them, in order.
  private(set) var ranges: [ByteRange] = []
  private var hashes: [UInt32] = []
  /// By the last bits of hashes, which were seen twice or more.
  private var seenTwice: [UInt64]

  /// - Parameter minimum: shorter lines are passed over, in bytes.
  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>, minimum: Int) {
    var words = 64
    while words * 1024 < range.count { words *= 2 }
    seenTwice = Array(repeating: 0, count: words)
    var seen = seenTwice
    var start = range.lowerBound
    while start < range.upperBound {
      let end = LineFeeds.first(in: bytes, from: start, to: range.upperBound)
      let paragraph = Self.content(bytes, start..<end)
      start = end + 1
      guard paragraph.count >= minimum else { continue }
      let hash = Self.hash(paragraph, in: bytes)
      ranges.append(ByteRange(paragraph))
      hashes.append(hash)
      let (word, bit) = place(of: hash)
      if seen[word] & bit != 0 { seenTwice[word] |= bit }
      seen[word] |= bit
    }
  }

  /// The hash of a paragraph that may stand elsewhere too; nil where it does not.
  func hashOfRepeated(_ index: Int) -> UInt32? {
    let (word, bit) = place(of: hashes[index])
    return seenTwice[word] & bit == 0 ? nil : hashes[index]
  }

  private func place(of hash: UInt32) -> (word: Int, bit: UInt64) {
    (Int(hash >> 6) & (seenTwice.count - 1), 1 << UInt64(hash & 63))
  }

  /// A line without spaces, tabs, ideographic spaces and carriage returns at both ends.
  private static func content(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end {
      if bytes[start] <= 0x20 {
        start += 1
      } else if start + 3 <= end, isWideSpace(bytes, start) {
        start += 3
      } else {
        break
      }
    }
    while start < end {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if start + 3 <= end, isWideSpace(bytes, end - 3) {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  private static func isWideSpace(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    bytes[offset] == 0xE3 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80
  }
}

extension Paragraphs {
  /// A hash of sixteen bytes at a time, in two lanes.
  private static func hash(_ range: Range<Int>, in bytes: Span<UInt8>) -> UInt32 {
    var lanes = (UInt64(range.count), UInt64(0x1656_67B1_9E37_79F9))
    bytes.withUnsafeBytes { raw in
      var offset = range.lowerBound
      while offset + 16 <= range.upperBound {
        mix(&lanes.0, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        mix(&lanes.1, raw.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
        offset += 16
      }
      while offset < range.upperBound {
        mix(&lanes.0, UInt64(raw[offset]))
        offset += 1
      }
    }
    mix(&lanes.0, lanes.1)
    return UInt32(truncatingIfNeeded: lanes.0 >> 32)
  }

  @inline(__always)
  private static func mix(_ lane: inout UInt64, _ word: UInt64) {
    lane = (lane ^ word) &* 0x9E37_79B9_7F4A_7C15
    lane ^= lane >> 29
  }
}
