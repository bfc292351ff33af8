import Glibc

/// Text as bytes, written by the system's `iconv`.
package enum EncodedText {
  /// A text in an encoding; what does not exist there is left out.
  package static func bytes(_ text: String, _ encoding: String) -> [UInt8] {
    guard let descriptor = iconv_open(encoding, "UTF-8"), descriptor != iconv_t(bitPattern: -1) else {
      return []
    }
    defer { iconv_close(descriptor) }
    var input = Array(text.utf8)
    return [UInt8](unsafeUninitializedCapacity: input.count * 4 + 16) { output, count in
      let capacity = output.count
      input.withUnsafeMutableBytes { raw in
        output.withMemoryRebound(to: CChar.self) { room in
          var next = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
          var left = raw.count
          var end = room.baseAddress
          var free = capacity
          _ = iconv(descriptor, &next, &left, &end, &free)
          count = left == 0 ? capacity - free : 0
        }
      }
    }
  }
}
