import ChildProcesses
import Glibc
import MarkedText

/// A folder of this user's own for one conversion, gone with its owner. The guard over the converter makes it, so that
/// there is always somebody who removes it.
struct ConversionFolder: ~Copyable {
  /// Without a slash at its end; nobody else has such a name.
  let path: String

  /// Thinks of a name.
  ///
  /// - Parameter ending: of the file's name; what is not a letter or a digit is left out.
  init(ending: String) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    path = "\(parent)/tigang-import-\(getpid())-\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
    file = "\(path)/document.\(String(ending.unicodeScalars.filter(Self.isSafe)))"
  }

  deinit {
    Self.remove(path)
  }

  /// The file to convert.
  let file: String
  /// Where the result goes.
  var results: String { path + Self.results }
  /// Where the converter keeps what it likes.
  var profile: String { path + Self.profile }

  private static let results = "/result"
  private static let profile = "/profile"

  /// Removes a folder with all that is in it.
  static func remove(_ path: String) {
    guard var child = try? ChildProcess(["rm", "-rf", "--", path], output: .null, errors: .null) else {
      return
    }
    _ = child.wait()
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  /// Makes a folder with the folders in it, and the file of what comes on standard input.
  static func make(_ path: String, file: String) throws(SystemFailure) {
    for folder in [path, path + results, path + profile] {
      guard mkdir(folder, 0o700) == 0 else { throw SystemFailure(errorNumber: errno) }
    }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFailure(errorNumber: errno) }
    defer { close(descriptor) }
    while true {
      let piece = try Descriptor.read(STDIN_FILENO, atMost: 1 << 16)
      if piece.isEmpty { return }
      try Descriptor.write(piece, to: descriptor)
    }
  }
}
