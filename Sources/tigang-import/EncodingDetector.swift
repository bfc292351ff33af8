import CUchardet
import DocumentReading

/// Tells rare encodings by their statistics, with uchardet.
enum EncodingDetector {
  /// What the encoding of a text seems to be; nil where nothing fits.
  ///
  /// - Complexity: O(n).
  static func detect(_ bytes: [UInt8]) -> TextEncoding? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let failed = bytes.withUnsafeBytes { buffer in
      uchardet_handle_data(detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard failed == 0 else { return nil }
    uchardet_data_end(detector)
    return uchardet_get_charset(detector).flatMap { TextEncoding(named: String(cString: $0)) }
  }
}
