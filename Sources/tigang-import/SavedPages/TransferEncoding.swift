/// How bytes are written so that a way for lines of text lets them through (RFC 2045, 6.7 and 6.8).
enum TransferEncoding {
  /// What bytes in base 64 stand for; what is none of its digits counts for nothing.
  static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in text {
      if byte == UInt8(ascii: "=") { break }
      guard let digit = digits[Int(byte)] else { continue }
      bits = bits << 6 | digit
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  /// What bytes stand for of which some are written as `=E4`, and some line ends as none.
  static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      place += 1
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      let line = text[place...].prefix(80).drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if line.first == 0x0A {
        place = line.startIndex + 1
      } else if place + 1 < text.endIndex, let high = hexadecimal(text[place]),
        let low = hexadecimal(text[place + 1])
      {
        bytes.append(high << 4 | low)
        place += 2
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte & 0x0F) + 9
    default: nil
    }
  }

  private static let digits: [UInt32?] = {
    var digits = [UInt32?](repeating: nil, count: 256)
    let signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, sign) in signs.utf8.enumerated() { digits[Int(sign)] = UInt32(value) }
    return digits
  }()
}
