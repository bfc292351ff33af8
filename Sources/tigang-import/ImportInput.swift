import ChildProcesses
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
    guard descriptor >= 0 else { throw .system(errno) }
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
      let piece = try piece()
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }

  private func piece() throws(ImportFault) -> [UInt8] {
    do throws(SystemFailure) {
      return try Descriptor.read(descriptor, atMost: 1 << 20)
    } catch {
      throw .system(error)
    }
  }
}
