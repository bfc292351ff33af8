import MarkedText
import OutlineModel

/// Plain text as marked text: a paragraph for each line.
struct TextImport {
  private let source: SourceText

  /// - Parameter encoding: what a person says it is; nil where it is to be found out.
  /// - Throws: `unknownEncoding`, `tooLarge`, `noText`.
  init(_ bytes: [UInt8], encoding: String?) throws(ImportFault) {
    let decoded = try DecodedBytes(bytes, encoding: encoding)
    source = SourceText(decoded.text, encoding: decoded.encoding)
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
