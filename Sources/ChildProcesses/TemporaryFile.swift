import Glibc

/// A file without a name, which is gone with its owner.
package struct TemporaryFile: ~Copyable {
  private let stream: UnsafeMutablePointer<FILE>
  /// Open for reading and writing.
  package let descriptor: Int32

  /// An empty file.
  ///
  /// - Throws: `SpawnFailure` where the system gives none.
  package init() throws(ChildProcess.SpawnFailure) {
    guard let stream = tmpfile() else { throw ChildProcess.SpawnFailure(errorNumber: errno) }
    self.stream = stream
    descriptor = fileno(stream)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    fclose(stream)
  }

  /// A file with the given bytes, to be read from its beginning.
  ///
  /// - Throws: `SpawnFailure` where the system gives none or does not take the bytes.
  package static func holding(_ bytes: [UInt8]) throws(ChildProcess.SpawnFailure) -> TemporaryFile {
    let file = try TemporaryFile()
    try file.write(bytes)
    file.rewind()
    return file
  }

  /// Appends bytes.
  ///
  /// - Throws: `SpawnFailure` where the system does not take them.
  package func write(_ bytes: [UInt8]) throws(ChildProcess.SpawnFailure) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ChildProcess.SpawnFailure(errorNumber: errno) }
      start += count
    }
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
