import DocumentReading
import MarkedText
import OutlineModel

/// The text of a file or of an entry of an archive, as UTF-8.
struct DecodedBytes {
  /// Without a byte order mark.
  let text: [UInt8]
  /// As IANA names it in lower case.
  let encoding: String

  /// Takes the encoding that a person says, else that of a byte order mark, else the declared one where the text is
  /// plausible in it, else what the bytes show.
  ///
  /// - Throws: `unknownEncoding`, `tooLarge`.
  init(_ bytes: [UInt8], encoding: String?, declared: String? = nil) throws(ImportFault) {
    let source: SourceText
    do {
      source = try Self.decode(bytes, encoding, declared)
    } catch {
      switch error {
      case .noConverter: throw .unknownEncoding
      case .tooLong: throw .tooLarge(limit: SourceText.byteLimit)
      }
    }
    text = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.bytes.dropFirst(3)) : source.bytes
    self.encoding = source.encoding
  }

  private static func decode(
    _ bytes: [UInt8], _ encoding: String?, _ declared: String?
  ) throws(SourceDecoder.Failure) -> SourceText {
    if let encoding { return try SourceDecoder.decode(bytes, named: name(encoding)) }
    for (mark, name) in [([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE")] as [([UInt8], String)]
    where bytes.starts(with: mark) {
      return try SourceDecoder.decode(Array(bytes.dropFirst(2)), named: name)
    }
    let judged = try SourceDecoder.decode(bytes)
    guard let declared, judged.encoding != "utf-8" || judged.invalidSequenceCount > 0,
      let named = try? SourceDecoder.decode(bytes, named: name(declared)),
      named.invalidSequenceCount <= judged.invalidSequenceCount
    else { return judged }
    return named
  }

  /// What `iconv` calls an encoding that pages name; the subset of GB18030 or Windows-1252 means the whole.
  private static func name(_ declared: String) -> String {
    switch declared.lowercased() {
    case "gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936": "GB18030"
    case "iso-8859-1", "latin1", "ascii", "us-ascii": "CP1252"
    case "shift_jis", "x-sjis", "shift-jis", "sjis": "CP932"
    case "big5", "x-x-big5": "BIG5-HKSCS"
    case "unicode", "utf-16": "UTF-16LE"
    default: declared
    }
  }
}
