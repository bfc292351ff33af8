import Glibc

/// A file without a name, which is gone with its owner.
package struct TemporaryFile: ~Copyable {
  private let stream: UnsafeMutablePointer<FILE>
  /// Open for reading and writing.
  package let descriptor: Int32

  /// An empty file.
  ///
  /// - Throws: `SystemFailure` where the system gives none.
  package init() throws(SystemFailure) {
    guard let stream = tmpfile() else { throw SystemFailure(errorNumber: errno) }
    self.stream = stream
    descriptor = fileno(stream)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    fclose(stream)
  }

  /// A file with the given bytes, to be read from its beginning.
  ///
  /// - Throws: `SystemFailure` where the system gives none or does not take the bytes.
  package static func holding(_ bytes: [UInt8]) throws(SystemFailure) -> TemporaryFile {
    let file = try TemporaryFile()
    try Descriptor.write(bytes, to: file.descriptor)
    file.rewind()
    return file
  }

  /// The first bytes of it, from the beginning.
  package func contents(atMost limit: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = max(0, pread(descriptor, buffer.baseAddress, limit, 0))
    }
  }

  /// Makes the next reader begin at the beginning.
  package func rewind() {
    lseek(descriptor, 0, SEEK_SET)
  }
}
