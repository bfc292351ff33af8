import Glibc

/// Reads what `pdftotext -bbox-layout` prints, a line of it at a time.
///
/// It prints one element a line, but does not keep control signs out, so that it is no XML that a parser takes.
struct PageReader {
  /// In reading order.
  private(set) var lines: [PageLine] = []
  /// The height of each page.
  private(set) var pageHeights: [Double] = []
  /// That of the widest page.
  private(set) var pageWidth = 0.0
  /// The title of the properties, nil where there is none that a person gave.
  private(set) var title: String?
  private var words: [(text: String, box: PageBox)] = []
  private var line: PageBox?
  /// Those of the page that is being read.
  private var pageLines: [(placed: PlacedLine, column: Int)] = []
  private var width = 0.0
  private var column = 0

  /// Reads a line, without its line feed.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    let bytes = bytes.drop { $0 == UInt8(ascii: " ") }
    guard bytes.first == UInt8(ascii: "<") else { return }
    if bytes.starts(with: "<word ".utf8) {
      readWord(bytes)
    } else if bytes.starts(with: "<line ".utf8) {
      line = Self.box(bytes)
    } else if bytes.starts(with: "</line>".utf8) {
      endLine()
    } else if bytes.starts(with: "<flow>".utf8) {
      column += 1
    } else if bytes.starts(with: "<page ".utf8) {
      pageHeights.append(Self.number("height", in: bytes))
      width = Self.number("width", in: bytes)
    } else if bytes.starts(with: "</page>".utf8) {
      endPage()
    } else if bytes.starts(with: "<title>".utf8) {
      title = PropertyTitle.title(Self.unescaped(Self.content(bytes)))
    }
  }

  private mutating func readWord(_ bytes: ArraySlice<UInt8>) {
    let text = Self.unescaped(Self.content(bytes))
    guard !text.isEmpty else { return }
    words.append((text, Self.box(bytes)))
  }

  private mutating func endLine() {
    defer { words.removeAll(keepingCapacity: true) }
    guard let line, !words.isEmpty else { return }
    pageLines.append((PlacedLine(words: words, box: line), column))
    lines.append(pageLine(PlacedLine(words: words, box: line), column))
  }

  private mutating func endPage() {
    defer { pageLines.removeAll(keepingCapacity: true) }
    guard var height = pageHeights.last else { return }
    // What is said of a page is how it is before it is turned to be seen.
    let boxes = pageLines.map(\.placed.box)
    if boxes.contains(where: { $0.right > width + 1 }), boxes.allSatisfy({ $0.bottom < width + 1 }) {
      swap(&width, &height)
    }
    if let turn = PageTurn(pageLines.map(\.placed)) {
      lines.removeLast(pageLines.count)
      for (placed, column) in pageLines {
        lines.append(pageLine(turn.turned(placed, width: width, height: height), column))
      }
      if turn != .upsideDown { swap(&width, &height) }
    }
    pageHeights[pageHeights.count - 1] = height
    pageWidth = max(pageWidth, width)
  }

  private func pageLine(_ line: PlacedLine, _ column: Int) -> PageLine {
    PageLine(
      line.words.map { PageWord(text: $0.text, left: $0.box.left, right: $0.box.right) },
      top: line.box.top, bottom: line.box.bottom, page: max(1, pageHeights.count), column: column)
  }

  /// What stands between the first `>` and the last `<`.
  private static func content(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let start = bytes.firstIndex(of: UInt8(ascii: ">")) else { return [] }
    let end = bytes.lastIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
    return bytes[(start + 1)..<max(start + 1, end)]
  }

  private static func attribute(_ name: StaticString, in bytes: ArraySlice<UInt8>) -> String {
    let mark = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    let quote = UInt8(ascii: "\"")
    var rest = bytes
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let value = bytes[(equals + 1)...].dropFirst()
      let end = value.firstIndex(of: quote) ?? value.endIndex
      if rest[..<equals].suffix(mark.count).elementsEqual(mark) {
        return String(decoding: value[..<end], as: UTF8.self)
      }
      rest = bytes[end...]
    }
    return ""
  }

  private static func box(_ bytes: ArraySlice<UInt8>) -> PageBox {
    PageBox(
      left: number("xMin", in: bytes), right: number("xMax", in: bytes), top: number("yMin", in: bytes),
      bottom: number("yMax", in: bytes))
  }

  private static func number(_ name: StaticString, in bytes: ArraySlice<UInt8>) -> Double {
    let value = Double(attribute(name, in: bytes)) ?? 0
    return value.isFinite ? max(-farthest, min(farthest, value)) : 0
  }

  /// No place is farther away, in points, whatever a file says, so that sums and quotients of places stay finite.
  private static let farthest = 1e6

  /// Text with its character references replaced.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var rest = bytes
    while let first = rest.first {
      var length = 1
      if first == UInt8(ascii: "&"),
        let end = rest.prefix(longestReference).firstIndex(of: UInt8(ascii: ";")),
        let character = CharacterReference.text(rest[...end])
      {
        text += character
        length = end + 1 - rest.startIndex
      } else {
        text.append(first)
      }
      rest = rest.dropFirst(length)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// No character reference is longer, in bytes.
  private static let longestReference = 12
}
