/// Marks of Word, `<![if !supportLists]>` and `<![endif]>`, which are no HTML: browsers read past them as past comments.
enum ConditionalMarks {
  /// The page with comments of the same length in their place, so that all else stays where it is.
  ///
  /// - Complexity: O(n).
  static func asComments(_ page: [UInt8]) -> [UInt8] {
    var result: [UInt8]?
    page.withUnsafeBufferPointer { bytes in
      var place = 0
      while place + shortest < bytes.count {
        guard bytes[place] == UInt8(ascii: "<"), bytes[place + 1] == UInt8(ascii: "!"),
          bytes[place + 2] == UInt8(ascii: "[")
        else {
          place += 1
          continue
        }
        guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) else { return }
        if result == nil { result = Array(bytes) }
        for index in place...end where bytes[index] != 0x0A { result?[index] = 0x20 }
        if end - place >= shortest {
          result?.replaceSubrange(place..<place + 4, with: "<!--".utf8)
          result?.replaceSubrange(end - 2...end, with: "-->".utf8)
        }
        place = end + 1
      }
    }
    return result ?? page
  }

  /// So far is the end of a comment at least from its beginning, in bytes.
  private static let shortest = 6
}
