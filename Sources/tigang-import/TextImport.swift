import DocumentReading
import MarkedText
import OutlineModel

/// Plain text as marked text: a paragraph for each line.
struct TextImport {
  private let source: SourceText

  /// - Throws: `unknownEncoding`, `tooLarge`.
  init(_ bytes: [UInt8]) throws(ImportFault) {
    do {
      source = try SourceDecoder.decode(bytes)
    } catch {
      switch error {
      case .noConverter: throw .unknownEncoding
      case .tooLong: throw .tooLarge(limit: SourceText.byteLimit)
      }
    }
  }

  /// Writes all lines.
  func write(to output: inout MarkedOutput) throws(ImportFault) {
    output.field(.encoding, source.encoding)
    var start = 0
    var line = 1
    while start < source.count {
      try output.write(MarkedBlock(.paragraph, source.bytes[source.lineContent(at: start)], line: line))
      start = source.nextLineStart(behind: start)
      line += 1
    }
  }
}
