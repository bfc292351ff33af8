import Glibc
import MarkedText

/// The file that is imported: an open descriptor, and what is known of it.
struct ImportInput: ~Copyable {
  let descriptor: Int32
  /// The file's name, which its format may be told by; nil where it has none.
  let name: String?
  /// What encoding a person says it has, nil where that is to be found out.
  let encoding: String?

  /// Opens a file, or takes standard input for `-`.
  ///
  /// - Throws: `unreadable`.
  init(path: String, name: String?, encoding: String?) throws(ImportFault) {
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
    self.name = name ?? (path == "-" ? nil : path)
    self.encoding = encoding
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// All bytes of the file.
  ///
  /// - Throws: `unreadable`, and `tooLarge` past `limit`.
  func bytes(limit: Int) throws(ImportFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
      bytes.reserveCapacity(Int(status.st_size) + 1)
    }
    while true {
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        let result = read(descriptor, buffer.baseAddress, buffer.count)
        failure = result < 0 ? errno : 0
        count = max(0, result)
      }
      if failure == EINTR { continue }
      guard failure == 0 else { throw .unreadable(String(cString: strerror(failure))) }
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }
}
