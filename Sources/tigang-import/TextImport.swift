import DocumentReading
import MarkedText
import OutlineModel

/// Plain text as marked text: a paragraph for each line.
struct TextImport {
  private let source: SourceText

  /// - Parameter encoding: what a person says it is; nil where it is to be found out.
  /// - Throws: `unknownEncoding`, `tooLarge`, `noText`.
  init(_ bytes: [UInt8], encoding: String?) throws(ImportFault) {
    do throws(SourceDecoder.Failure) {
      if let encoding {
        guard let named = TextEncoding(named: encoding) else { throw .noConverter(encoding: encoding) }
        source = try SourceDecoder.decode(bytes, as: named)
      } else {
        source = try SourceDecoder.decode(bytes) { EncodingDetector.detect(bytes) }
      }
    } catch {
      switch error {
      case .noConverter: throw .unknownEncoding
      case .tooLong: throw .tooLarge(limit: SourceText.byteLimit)
      case .noText: throw .noText
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
