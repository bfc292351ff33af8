import DocumentReading
import MarkedText
import OutlineModel

/// The text of a file or of an entry of an archive, as UTF-8.
struct DecodedBytes {
  private let decoded: DecodedText
  /// Without a byte order mark, each line end as LF or CR LF.
  var text: [UInt8] { decoded.bytes }
  /// As IANA names it in lower case.
  var encoding: String { decoded.encoding.name }

  /// Takes the encoding that a person says, else that of a byte order mark, else the declared one where the text is
  /// plausible in it, else what the bytes show.
  ///
  /// - Throws: `unknownEncoding`, `tooLarge`, `noText`.
  init(_ bytes: [UInt8], encoding: String?, declared: String? = nil) throws(ImportFault) {
    do throws(SourceDecoder.Failure) {
      decoded = try Self.decode(bytes, encoding, declared)
    } catch {
      switch error {
      case .noConverter: throw .unknownEncoding
      case .tooLong: throw .tooLarge(limit: SourceText.byteLimit)
      case .noText: throw .noText
      }
    }
  }

  private static func decode(
    _ bytes: [UInt8], _ encoding: String?, _ declared: String?
  ) throws(SourceDecoder.Failure) -> DecodedText {
    if let encoding {
      guard let named = TextEncoding(named: encoding) else { throw .noConverter(encoding: encoding) }
      return try SourceDecoder.text(bytes, as: named)
    }
    let named = declared.flatMap { TextEncoding(named: superset[$0.lowercased()] ?? $0) }
    let judged: DecodedText
    do throws(SourceDecoder.Failure) {
      judged = try SourceDecoder.text(bytes) { EncodingDetector.detect(bytes) }
    } catch {
      guard error == .noText, let named else { throw error }
      return try SourceDecoder.text(bytes, as: named)
    }
    guard let named, !hasMark(bytes), judged.encoding != .utf8 || judged.invalidSequenceCount > 0 else {
      return judged
    }
    let text = try SourceDecoder.text(bytes, as: named)
    return text.invalidSequenceCount <= judged.invalidSequenceCount ? text : judged
  }

  private static func hasMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// What pages mean that name a part of an encoding (WHATWG Encoding, 4.2).
  private static let superset = ["iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"]
}
