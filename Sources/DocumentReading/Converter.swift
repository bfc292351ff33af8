import Glibc

/// Converts text with the system's `iconv`.
enum Converter {
  /// Text as UTF-8, and what was wrong with it.
  struct Result {
    /// The text.
    var bytes: [UInt8] = []
    /// Sequences that were no text in the encoding; each is one U+FFFD now.
    var invalidSequences = 0
  }

  /// Whether the system has a converter of a name.
  static func exists(_ name: String) -> Bool {
    guard let descriptor = open(name) else { return false }
    iconv_close(descriptor)
    return true
  }

  /// Bytes as UTF-8; each sequence that is no text in the encoding becomes one U+FFFD and is counted. A character
  /// that is cut off at the end is one as well, or is left out of a text that goes on.
  ///
  /// - Throws: `noConverter` where the system does not know the encoding.
  /// - Complexity: O(n).
  static func utf8(
    from encoding: TextEncoding, _ bytes: [UInt8], isWhole: Bool = true
  ) throws(SourceDecoder.Failure) -> Result {
    var best: Result?
    for name in encoding.converterNames {
      guard let descriptor = open(name) else { continue }
      defer { iconv_close(descriptor) }
      var conversion = Conversion(descriptor: descriptor, unitSize: encoding.unitSize, limit: bytes.count)
      var input = bytes
      input.withUnsafeMutableBytes { conversion.run($0, isWhole: isWhole) }
      if conversion.result.invalidSequences < best?.invalidSequences ?? .max { best = conversion.result }
      if best?.invalidSequences == 0 { break }
    }
    guard let best else { throw .noConverter(encoding: encoding.name) }
    return best
  }

  private static func open(_ name: String) -> iconv_t? {
    guard let descriptor = iconv_open("UTF-8", name), descriptor != iconv_t(bitPattern: -1) else {
      return nil
    }
    return descriptor
  }

  /// One run of `iconv` over a whole text.
  private struct Conversion {
    let descriptor: iconv_t
    let unitSize: Int
    private(set) var result = Result()
    private static let pieceSize = 1 << 16

    init(descriptor: iconv_t, unitSize: Int, limit: Int) {
      self.descriptor = descriptor
      self.unitSize = unitSize
      result.bytes.reserveCapacity(limit + limit / 2)
    }

    mutating func run(_ input: UnsafeMutableRawBufferPointer, isWhole: Bool) {
      var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = input.count
      while left > 0 {
        let error = convertPiece(&next, &left)
        guard error == EILSEQ || error == EINVAL, left > 0 else { continue }
        // A character that is cut off has at most three bytes here; behind anything longer `iconv` gave up.
        if error == EINVAL, left < 4 {
          if isWhole { replace() }
          break
        }
        // A sequence that is none: one unit is passed over.
        replace()
        let skipped = min(unitSize, left)
        next = next.map { $0 + skipped }
        left -= skipped
      }
      // What a converter still holds back.
      next = nil
      left = 0
      _ = convertPiece(&next, &left)
    }

    private mutating func replace() {
      result.bytes += [0xEF, 0xBF, 0xBD]
      result.invalidSequences += 1
    }

    /// Converts until the input ends, a piece of output is full or a sequence is none; the error, or 0.
    private mutating func convertPiece(_ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int) -> Int32
    {
      var error: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
        buffer.withMemoryRebound(to: CChar.self) { room in
          var end = room.baseAddress
          var free = room.count
          errno = 0
          _ =
            next == nil
            ? iconv(descriptor, nil, nil, &end, &free) : iconv(descriptor, &next, &left, &end, &free)
          error = errno
          count = Self.pieceSize - free
        }
      }
      result.bytes += piece
      return error
    }
  }
}
