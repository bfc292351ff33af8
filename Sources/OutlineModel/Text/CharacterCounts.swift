/// How many characters each section holds, white space left out.
public struct CharacterCounts: Sendable {
  /// Characters spoken in a minute, the usual estimate for Chinese speeches (160-200).
  public static let usualRate = 180

  /// Sums of the own characters of all sections before each one, and of all at the end.
  private let sums: [Int]
  /// Characters that are spoken: from the salutation or opening to the end of the body.
  public let spoken: Int

  /// - Complexity: O(n) in the number of bytes.
  public init(_ document: Document) {
    let bytes = document.source.paragraphBytes
    var sums = [0]
    sums.reserveCapacity(document.outline.count + 1)
    var total = 0
    for section in document.outline.sections {
      total += Self.count(bytes, section.heading.range) + Self.count(bytes, section.ownText.range)
      sums.append(total)
    }
    self.sums = sums
    spoken =
      total + Self.count(bytes, min(document.opening, document.body.lowerBound)..<document.body.lowerBound)
  }

  /// Characters of a section with its heading and all inside it.
  public func count(of section: Int, in outline: Outline) -> Int {
    sums[section + 1 + outline[section].descendantCount] - sums[section]
  }

  /// Characters that are spoken before a byte.
  ///
  /// - Complexity: O(log n) for n sections, and O(k) for k bytes of the section that holds the byte.
  public func spoken(before byteOffset: Int, in document: Document) -> Int {
    guard byteOffset > document.opening else { return 0 }
    let bytes = document.source.paragraphBytes
    let body = document.body
    guard byteOffset > body.lowerBound else { return Self.count(bytes, document.opening..<byteOffset) }
    let section = document.outline.section(at: byteOffset)
    let start = min(document.outline[section].start, byteOffset)
    return spoken - sums[sums.count - 1] + sums[section] + Self.count(bytes, start..<byteOffset)
  }

  /// Characters (scalars) of a range that are no white space.
  public static func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let span = bytes.span
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = span[offset]
      if byte > 0x20, byte < 0x7F {
        (count, offset) = (count + 1, offset + 1)
        continue
      }
      let (scalar, length) = UTF8Decoding.scalar(in: span, at: offset)
      offset += length
      if !Characters.isWhiteSpace(scalar ?? "\u{FFFD}") { count += 1 }
    }
    return count
  }

  /// Characters of a string that are no white space.
  public static func count(in text: String) -> Int {
    text.unicodeScalars.count { !Characters.isWhiteSpace($0) }
  }

  /// Minutes of speaking, rounded, at least 1 where there is anything to say.
  public static func minutes(for characters: Int, rate: Int = usualRate) -> Int {
    characters == 0 ? 0 : max(1, (characters + rate / 2) / rate)
  }
}
