/// An entry of the outline that a PDF brings along.
struct Bookmark: Equatable {
  var title: String
  /// Where it leads, from 1; nil where it leads nowhere.
  var page: Int?
  /// From 1.
  var depth: Int
}

/// Reads the outline that `pdftohtml -xml` prints behind the pages, a line at a time.
struct BookmarkReader {
  /// In order.
  private(set) var bookmarks: [Bookmark] = []
  private var depth = 0
  /// More are no help to a reader.
  private static let limit = 100_000

  /// Reads a line, without its line feed.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    if bytes.starts(with: "<outline>".utf8) {
      depth += 1
    } else if bytes.starts(with: "</outline>".utf8) {
      depth -= 1
    } else if depth > 0, bytes.starts(with: "<item".utf8), bookmarks.count < Self.limit,
      let start = bytes.firstIndex(of: UInt8(ascii: ">")), let end = bytes.lastIndex(of: UInt8(ascii: "<")),
      start < end
    {
      let digits = bytes[..<start].filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let title = PageReader.unescaped(bytes[(start + 1)..<end]).trimmed
      guard !title.isEmpty else { return }
      bookmarks.append(
        Bookmark(title: title, page: Int(String(decoding: digits, as: UTF8.self)), depth: depth))
    }
  }
}
