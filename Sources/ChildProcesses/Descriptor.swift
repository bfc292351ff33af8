import Glibc

/// Reads from and writes to open descriptors, whatever signals come in between.
package enum Descriptor {
  /// The next bytes, none at the end.
  ///
  /// - Throws: `SystemFailure` where they cannot be read.
  package static func read(_ descriptor: Int32, atMost limit: Int) throws(SystemFailure) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var result = 0
      repeat {
        result = Glibc.read(descriptor, buffer.baseAddress, limit)
        failure = result < 0 ? errno : 0
      } while failure == EINTR
      count = max(0, result)
    }
    guard failure == 0 else { throw SystemFailure(errorNumber: failure) }
    return piece
  }

  /// Writes all of some bytes.
  ///
  /// - Throws: `SystemFailure` where nobody takes them.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemFailure(errorNumber: errno) }
      start += count
    }
  }
}
