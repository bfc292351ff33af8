import Glibc

/// Converts text with the system's `iconv`.
enum Converter {
  /// Bytes as UTF-8; each sequence that is no text in the encoding becomes one U+FFFD and is counted.
  ///
  /// - Throws: `noConverter` where the system does not know the encoding.
  /// - Complexity: O(n).
  static func utf8(
    from encoding: String, _ bytes: [UInt8]
  ) throws(SourceDecoder.Failure) -> (bytes: [UInt8], invalidSequences: Int) {
    guard let descriptor = iconv_open("UTF-8", encoding), descriptor != iconv_t(bitPattern: -1) else {
      throw .noConverter(encoding: encoding.lowercased())
    }
    defer { iconv_close(descriptor) }
    var conversion = Conversion(descriptor: descriptor, limit: bytes.count)
    var input = bytes
    input.withUnsafeMutableBytes { conversion.run($0) }
    return (conversion.output, conversion.invalidSequences)
  }

  /// One run of `iconv` over a whole text.
  private struct Conversion {
    let descriptor: iconv_t
    private(set) var output: [UInt8] = []
    private(set) var invalidSequences = 0
    private static let pieceSize = 1 << 16

    init(descriptor: iconv_t, limit: Int) {
      self.descriptor = descriptor
      output.reserveCapacity(limit + limit / 2)
    }

    mutating func run(_ input: UnsafeMutableRawBufferPointer) {
      var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = input.count
      while left > 0 {
        let error = convertPiece(&next, &left)
        guard error == EILSEQ || error == EINVAL else { continue }
        // A sequence that is cut off at the end, or that is none: one byte is passed over.
        guard left > 0 else { return }
        output += [0xEF, 0xBF, 0xBD]
        invalidSequences += 1
        next = next.map { $0 + 1 }
        left -= 1
      }
    }

    /// Converts until the input ends, a piece of output is full or a sequence is none; the error, or 0.
    private mutating func convertPiece(_ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int) -> Int32
    {
      var result: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
        buffer.withMemoryRebound(to: CChar.self) { room in
          var end = room.baseAddress
          var free = room.count
          errno = 0
          _ = iconv(descriptor, &next, &left, &end, &free)
          result = errno
          count = Self.pieceSize - free
        }
      }
      output += piece
      return result
    }
  }
}
