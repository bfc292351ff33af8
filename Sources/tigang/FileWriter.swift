import Glibc
import Wording

/// Writes files that do not exist yet.
enum FileWriter {
  /// Writes a text to a new file; `~/` begins a path from the person's own folder.
  ///
  /// - Throws: `fileExists`, `cannotWrite`.
  static func write(_ text: String, toNewFile path: String) throws(Trouble) {
    let descriptor = open(Self.expanded(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .fileExists(path) : .cannotWrite(file: path, .init(errorNumber: errno))
    }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannotWrite(file: path, .init(errorNumber: errno))
      }
      rest = rest.dropFirst(count)
    }
  }

  private static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Environment.value("HOME"), !home.isEmpty else { return path }
    return home + path.dropFirst()
  }
}
