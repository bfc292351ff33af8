import CellGrid
import ChildProcesses
import Glibc
import MarkedText

/// Standard output, to which marked text goes as it is made, up to a limit and harmless to a terminal; or what
/// stands in another document.
struct MarkedOutput: ~Copyable {
  private var writer: MarkedTextWriter
  private let limit: Int
  private var written = 0
  /// The blocks, where nothing is to be written; else nil.
  private(set) var gathered: [MarkedBlock]?
  private let isTerminal = isatty(STDOUT_FILENO) == 1
  /// So many bytes are gathered before they are written.
  private static let pieceSize = 1 << 16

  init(format: DocumentFormat, limits: ImportLimits) {
    writer = MarkedTextWriter(format: format.rawValue)
    limit = limits.output
  }

  /// Keeps all blocks.
  init(gatheringWithin limits: ImportLimits) {
    self.init(format: .text, limits: limits)
    gathered = []
  }

  /// Says something of the whole document; only before the first block.
  mutating func field(_ field: MarkedTextForm.Field, _ value: String) {
    writer.field(field, value)
  }

  /// Appends a block.
  ///
  /// - Throws: `tooLarge`, `unreadable` where nobody takes the output.
  mutating func write(_ block: MarkedBlock) throws(ImportFault) {
    if gathered != nil { return try gather(block) }
    writer.write(block)
    if writer.bytes.count >= Self.pieceSize { try flush() }
  }

  private mutating func gather(_ block: MarkedBlock) throws(ImportFault) {
    written += block.text.count + 1
    guard written <= limit else { throw .tooLarge(limit: limit) }
    gathered?.append(block)
  }

  /// Writes what is gathered.
  ///
  /// - Throws: as `write`.
  mutating func flush() throws(ImportFault) {
    let piece = writer.take()
    written += piece.count
    guard written <= limit else { throw .tooLarge(limit: limit) }
    do {
      try Descriptor.write(isTerminal ? Self.harmless(piece) : piece, to: STDOUT_FILENO)
    } catch {
      // Nobody reads any more: `tigang-import FILE | head`.
      if error.errorNumber == EPIPE { exit(0) }
      throw .system(error)
    }
  }

  /// Text with signs for what a terminal might act upon.
  private static func harmless(_ text: [UInt8]) -> [UInt8] {
    Array(VisibleSign.escaping(String(decoding: text, as: UTF8.self), keeping: ["\n", "\t"]).utf8)
  }
}
