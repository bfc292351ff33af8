import ChildProcesses
import Glibc
import MarkedText
import OutlineModel
import Wording

/// Reads a file piece by piece.
struct FileReader: ~Copyable {
  /// Small enough that a piece stays in the cache until it is copied.
  private static let pieceSize = 1 << 16

  /// The number of `/dev/null`, 1:3 on every Linux.
  private static let nullDevice = dev_t(1 << 8 | 3)

  private let name: String
  /// Open for reading.
  let descriptor: Int32
  private let isOwner: Bool
  /// Whether there may be nobody yet who writes, which would look like the end.
  private let isFifo: Bool
  /// In bytes; nil where it cannot be known beforehand.
  let size: Int?
  /// When the file was last changed, and how long it is.
  let version: FileVersion

  /// - Throws: `cannotRead` where the file is none that can be read.
  init(_ source: Source) throws(Trouble) {
    let path = source.path
    // Opening must not wait; who writes to a fifo is waited for when it is read.
    let descriptor = path.map { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) } ?? STDIN_FILENO
    guard descriptor >= 0 else { throw .cannotRead(file: source.name, .init(errorNumber: errno)) }
    var status = stat()
    fstat(descriptor, &status)
    if let reason = Self.obstacle(status, isNamed: path != nil, descriptor) {
      if path != nil { close(descriptor) }
      throw .cannotRead(file: source.name, reason)
    }
    if path != nil { _ = fcntl(descriptor, F_SETFL, 0) }
    name = source.name
    self.descriptor = descriptor
    isOwner = path != nil
    isFifo = path != nil && status.st_mode & S_IFMT == S_IFIFO
    size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    version = FileVersion(status)
  }

  deinit {
    if isOwner { close(descriptor) }
  }

  /// Why something that was opened cannot be read as a document, or nil.
  ///
  /// Standard input may be a terminal, a socket or the device that holds nothing; other devices have no end.
  private static func obstacle(
    _ status: stat, isNamed: Bool, _ descriptor: Int32
  ) -> Trouble.FileTrouble? {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: .isDirectory
    case S_IFCHR where !isNamed && (isatty(descriptor) == 1 || status.st_rdev == nullDevice): nil
    case S_IFSOCK where !isNamed: nil
    case S_IFCHR, S_IFBLK, S_IFSOCK: .noRegularFile
    case S_IFREG: Int(status.st_size) > SourceText.byteLimit ? .tooLarge(limit: SourceText.byteLimit) : nil
    default: nil
    }
  }

  /// Appends up to `count` bytes and says how many came; 0 at the end.
  ///
  /// - Throws: `cannotRead` where reading fails or the file is longer than a source text can be.
  func read(into bytes: inout [UInt8], atMost count: Int = pieceSize) throws(Trouble) -> Int {
    if isFifo { while !isReadable(within: -1) {} }
    let piece: [UInt8]
    do throws(SystemFailure) {
      piece = try Descriptor.read(descriptor, atMost: count)
    } catch {
      throw .cannotRead(file: name, .init(errorNumber: error.errorNumber))
    }
    bytes += piece
    guard bytes.count <= SourceText.byteLimit else {
      throw .cannotRead(file: name, .tooLarge(limit: SourceText.byteLimit))
    }
    return piece.count
  }

  /// Goes back to the beginning; false for what can be read once only.
  func rewind() -> Bool {
    size != nil && lseek(descriptor, 0, SEEK_SET) == 0
  }

  /// Whether bytes, or the end, come within so many milliseconds.
  func isReadable(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // A signal, as that of `fg`, brings nothing.
    return poll(&request, 1, milliseconds) > 0
  }

  /// As many of the first bytes as tell the format, if there are so many.
  ///
  /// - Throws: as `read`.
  func readStart(into bytes: inout [UInt8]) throws(Trouble) {
    while bytes.count < DocumentFormat.sniffedBytes,
      try read(into: &bytes, atMost: DocumentFormat.sniffedBytes) > 0
    {}
  }

  /// All bytes from where it stands to the end.
  func readAll(into bytes: inout [UInt8]) throws(Trouble) {
    bytes.reserveCapacity(size.map { $0 + 1 } ?? Self.pieceSize)
    while try read(into: &bytes) > 0 {}
  }
}

extension Trouble.FileTrouble {
  /// What an `errno` means for a file.
  init(errorNumber: Int32) {
    switch errorNumber {
    case ENOENT, ENOTDIR: self = .notFound
    case EACCES, EPERM: self = .noPermission
    case EISDIR: self = .isDirectory
    case ENXIO: self = .noRegularFile
    default: self = .system(String(cString: strerror(errorNumber)))
    }
  }
}
