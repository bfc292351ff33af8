import Glibc

/// The conditions that Word puts around numbers, `<![if !supportLists]>` and `<![endif]>`, which the parser would show.
enum ConditionalMarks {
  /// The page with comments of the same length in their places.
  ///
  /// - Complexity: O(n).
  static func hidden(in source: [UInt8]) -> [UInt8] {
    guard find("<![if", in: source[...]) != nil else { return source }
    var page = source
    var next = 0
    // What is read stays as it is: slices of what is written would make each writing a copy of all of it.
    while let start = find("<!", in: source[next...]) {
      let rest = source[start...]
      if rest.starts(with: "<!--".utf8) {
        guard let end = find("-->", in: rest.dropFirst(4)) else { break }
        next = end + 3
      } else if rest.starts(with: "<![if".utf8) || rest.starts(with: "<![endif".utf8),
        let end = rest.prefix(longest).firstIndex(of: UInt8(ascii: ">")), source[end - 1] == UInt8(ascii: "]")
      {
        page.replaceSubrange(start...end, with: comment(like: source[start...end]))
        next = end + 1
      } else {
        next = start + 2
      }
    }
    return page
  }

  /// Keeps the line feeds, by which the lines of the page are counted.
  private static func comment(like mark: ArraySlice<UInt8>) -> [UInt8] {
    let blank = mark.dropFirst(4).dropLast(3).map { $0 == 0x0A ? $0 : 0x20 }
    return Array("<!--".utf8) + blank + Array("-->".utf8)
  }

  private static func find(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset + word.utf8CodeUnitCount <= raw.count, let base = raw.baseAddress,
        let place = memchr(base + offset, Int32(word.utf8Start.pointee), raw.count - offset)
      {
        offset = UnsafeRawPointer(place) - base
        if offset + word.utf8CodeUnitCount <= raw.count,
          memcmp(base + offset, word.utf8Start, word.utf8CodeUnitCount) == 0
        {
          return bytes.startIndex + offset
        }
        offset += 1
      }
      return nil
    }
  }

  /// A condition is no longer, in bytes.
  private static let longest = 200
}
