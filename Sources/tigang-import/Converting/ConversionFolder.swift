import ChildProcesses
import Glibc
import MarkedText

/// A folder of this user's own for one conversion, gone with its owner.
struct ConversionFolder: ~Copyable {
  /// Without a slash at its end.
  let path: String

  /// Makes the folder; `fill` puts the file into it, under a name of our own.
  ///
  /// - Parameter ending: of the file's name; what is not a letter or a digit is left out.
  /// - Throws: `unreadable`.
  init(ending: String) throws(ImportFault) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/tigang-import-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .system(errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    file = "\(path)/document.\(String(ending.unicodeScalars.filter(Self.isSafe)))"
  }

  deinit {
    Self.remove(path)
  }

  /// The file to convert.
  let file: String
  /// Where the result goes.
  var results: String { "\(path)/result" }
  /// Where the converter keeps what it likes.
  var profile: String { "\(path)/profile" }

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

  /// Writes the file and makes the folders beside it.
  ///
  /// - Throws: `unreadable`.
  func fill(_ bytes: [UInt8]) throws(ImportFault) {
    guard mkdir(results, 0o700) == 0, mkdir(profile, 0o700) == 0 else { throw .system(errno) }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    do {
      try Descriptor.write(bytes, to: descriptor)
    } catch {
      throw .system(error)
    }
  }
}
