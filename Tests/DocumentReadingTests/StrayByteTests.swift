import TestSupport
import Testing

@testable import DocumentReading

@Suite("Stray bytes")
struct StrayByteTests {
  private static let text = "村里的图书室开了三年，借书的人越来越多。把它办好，是大家都愿意看到的事情。\n"

  /// How many characters of a text differ from those of another, from both ends inwards.
  private func differences(_ text: String, _ other: String) -> Int {
    let (one, two) = (Array(text.unicodeScalars), Array(other.unicodeScalars))
    let common = zip(one, two).prefix { $0 == $1 }.count
    let rest = min(one.count, two.count) - common
    let behind = zip(one.reversed(), two.reversed()).prefix(rest).prefix { $0 == $1 }.count
    return max(one.count, two.count) - common - behind
  }

  @Test(
    "A byte put into GB18030, or in the place of another, changes at most the characters beside it",
    arguments: [0xFF, 0x80, 0xA3, 0xC4, 0xD0, 0xFE, 0x20, 0x0A] as [UInt8])
  func gb18030(stray: UInt8) throws {
    let bytes = EncodedText.bytes(Self.text, "GB18030")
    let lines = bytes + bytes + bytes
    for offset in bytes.count..<(2 * bytes.count - 1) {
      let inserted = Array(lines[..<offset] + [stray] + lines[offset...])
      var replaced = lines
      replaced[offset] = stray
      for damaged in [inserted, replaced] {
        let source = try SourceDecoder.decode(damaged)
        #expect(source.encoding == "gb18030")
        let found = source.string(0..<source.count)
        #expect(differences(found, Self.text + Self.text + Self.text) <= 6, "\(offset): \(found)")
      }
    }
  }

  @Test("A missing byte does as little harm")
  func missing() throws {
    let bytes = EncodedText.bytes(Self.text, "GB18030")
    for offset in 0..<(bytes.count - 1) {
      let source = try SourceDecoder.decode(Array(bytes[..<offset] + bytes[(offset + 1)...] + bytes))
      #expect(differences(source.string(0..<source.count), Self.text + Self.text) <= 6, "\(offset)")
    }
  }

  @Test("A stray byte in a megabyte changes one place, in every encoding", arguments: SampleText.all)
  func megabyte(_ sample: SampleText) throws {
    for (name, encoding) in sample.encodings {
      let bytes = EncodedText.bytes(sample.text, name)
      var damaged = Array(repeating: bytes, count: 60).flatMap { $0 }
      let lineEnd = bytes.count * 30 - encoding.unitSize
      if encoding.unitSize == 1 {
        damaged.insert(0xFF, at: lineEnd)
      } else {
        // Half of a surrogate pair, or a value that is none.
        let unit = EncodedText.bytes("\n", name).count
        for place in 0..<unit { damaged[lineEnd + place] = 0xD8 }
      }
      let source = try SourceDecoder.decode(damaged)
      #expect(source.encoding == encoding.name, "\(name)")
      #expect(source.invalidSequenceCount == 1, "\(name)")
      let found = source.string(0..<source.count)
      #expect(differences(found, String(repeating: sample.text, count: 60)) <= 2, "\(name)")
    }
  }

  @Test("A stray byte in a text of ASCII alone makes no other characters")
  func ascii() throws {
    let bytes = Array(repeating: Array("Plain text, and plain text.\n".utf8), count: 1000).flatMap { $0 }
    let source = try SourceDecoder.decode(Array(bytes[..<14_000]) + [0xE9] + Array(bytes[14_000...]))
    #expect(source.encoding == "utf-8" && source.invalidSequenceCount == 1)
    #expect(source.count == bytes.count + 1)
  }
}
