/// A part of a message in the manner of e-mail (RFC 2045), in which pages are saved with all that belongs to them.
struct MIMEPart {
  /// `text/html`, in small letters.
  private(set) var type = "text/plain"
  /// As the part names its encoding; nil where it does not.
  private(set) var charset: String?
  /// The line that parts of this part begin behind, from its two hyphens on; nil where it has none.
  private(set) var boundary: ArraySlice<UInt8>?
  private var transfer = ""
  private var body: Range<Int>

  /// The part that is a page, else the first one of text; nil where there is neither.
  ///
  /// - Complexity: O(n).
  static func page(in bytes: [UInt8]) -> MIMEPart? {
    var part: MIMEPart? = MIMEPart(bytes, at: 0)
    var boundaries: Set<ArraySlice<UInt8>> = []
    var text: MIMEPart?
    var next = part?.body.lowerBound ?? 0
    while true {
      if let boundary = part?.boundary { boundaries.insert(boundary) }
      let line = boundaryLine(of: boundaries, in: bytes, from: next)
      part?.end(at: line.start)
      if part?.isPage == true { return part }
      if text == nil, part?.isText == true, !boundaries.isEmpty { text = part }
      guard line.start < bytes.count else { return text }
      // Behind the end of the last part stands nothing that is read.
      part = line.isEnd ? nil : MIMEPart(bytes, at: line.end)
      next = part?.body.lowerBound ?? line.end
    }
  }

  private var isPage: Bool { type == "text/html" || type == "application/xhtml+xml" }
  private var isText: Bool { type == "text/plain" && !body.isEmpty }

  private mutating func end(at place: Int) {
    body = body.lowerBound..<max(body.lowerBound, place)
  }

  /// Reads the head of a part.
  private init(_ bytes: [UInt8], at start: Int) {
    var place = start
    var field: [UInt8] = []
    body = bytes.count..<bytes.count
    while place < bytes.count {
      let end = Self.lineEnd(in: bytes, from: place)
      let line = bytes[place..<end].filter { $0 != 0x0D && $0 != 0x0A }
      place = end
      // A line that begins with white space goes on with the one before.
      if line.first != 0x20, line.first != 0x09 {
        read(field)
        field = []
      }
      if line.isEmpty { break }
      if field.count < Self.longestField { field += line }
    }
    read(field)
    body = place..<bytes.count
  }

  /// No longer field of a head means anything, in bytes.
  private static let longestField = 10_000

  private mutating func read(_ field: [UInt8]) {
    guard let colon = field.firstIndex(of: UInt8(ascii: ":")) else { return }
    let value = String(decoding: field[(colon + 1)...], as: UTF8.self).trimmed
    switch String(decoding: field[..<colon], as: UTF8.self).lowercased() {
    case "content-transfer-encoding": transfer = value.lowercased()
    case "content-type":
      type = String(value.prefix { $0 != ";" }).trimmed.lowercased()
      charset = Self.parameter("charset", of: value)
      boundary = Self.parameter("boundary", of: value).map { Array("--\($0)".utf8)[...] }
    default: break
    }
  }

  /// `name=value` or `name="value"`.
  private static func parameter(_ name: String, of field: String) -> String? {
    for word in field.split(separator: ";").dropFirst() {
      let pair = word.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimmed.lowercased() == name else { continue }
      let value = pair[1].trimmed
      return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
    }
    return nil
  }

  private static func lineEnd(in bytes: [UInt8], from place: Int) -> Int {
    bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
  }

  /// The next line that a part begins behind, or that ends the last of some; an empty one at the end of all.
  private static func boundaryLine(
    of boundaries: Set<ArraySlice<UInt8>>, in bytes: [UInt8], from start: Int
  ) -> (start: Int, end: Int, isEnd: Bool) {
    var place = start
    while place < bytes.count {
      let end = lineEnd(in: bytes, from: place)
      if bytes[place...].starts(with: "--".utf8) {
        var line = bytes[place..<end]
        while let last = line.last, last <= 0x20 { line.removeLast() }
        if boundaries.contains(line) { return (place, end, false) }
        if line.suffix(2).elementsEqual("--".utf8), boundaries.contains(line.dropLast(2)) {
          return (place, end, true)
        }
      }
      place = end
    }
    return (bytes.count, bytes.count, true)
  }

  /// The text of the part, in its own encoding.
  ///
  /// - Complexity: O(n).
  func text(in bytes: [UInt8]) -> [UInt8] {
    switch transfer {
    case "base64": TransferEncoding.base64(bytes[body])
    case "quoted-printable": TransferEncoding.quotedPrintable(bytes[body])
    default: Array(bytes[body])
    }
  }
}
