/// The lines of a TOML file on which its keys stand, which its parser does not tell.
struct KeyLines: Sendable {
  private let lines: [String]

  init(_ text: String) {
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
  }

  /// The line of a top-level key, from 1; a table counts by its head. 1 where the key is written in some other way.
  subscript(key key: String) -> Int {
    (lines.firstIndex { Self.begins($0, with: key) } ?? 0) + 1
  }

  /// The line of a value of a key, from 1: the first that holds it, from the line of the key on.
  subscript(key key: String, value value: String?) -> Int {
    let start = self[key: key]
    guard let value else { return start }
    let holder = lines[(start - 1)...].firstIndex { Self.holds($0, value) }
    return holder.map { $0 + 1 } ?? start
  }

  /// Whether a line begins with a key: `headings = …`, `"headings" = …`, `[headings]`, `headings.a = …`.
  private static func begins(_ line: String, with key: String) -> Bool {
    let start = line.unicodeScalars.drop { " \t[\"'\u{FEFF}".unicodeScalars.contains($0) }
    guard start.starts(with: key.unicodeScalars) else { return false }
    let next = start.dropFirst(key.unicodeScalars.count).first
    return next.map { " \t]\"'.=".unicodeScalars.contains($0) } ?? true
  }

  /// Whether a value stands in a line and no digit beside it.
  private static func holds(_ line: String, _ value: String) -> Bool {
    line.ranges(of: value).contains { range in
      let before = line[..<range.lowerBound].unicodeScalars.last
      let after = line[range.upperBound...].unicodeScalars.first
      return !isDigit(before) && !isDigit(after)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
  }
}
