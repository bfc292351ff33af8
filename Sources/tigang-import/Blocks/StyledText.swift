import MarkedText

/// The text of a block while it is put together, with what is said of its stretches.
struct StyledText {
  /// How a stretch of text is set.
  struct Style: OptionSet, Hashable {
    let rawValue: UInt8

    static let strong = Style(rawValue: 1)
    static let emphasis = Style(rawValue: 2)
    static let deleted = Style(rawValue: 4)
  }

  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  private var spans: [MarkedText.Span] = []
  private var style: Style = []
  private var starts: [(MarkedText.SpanKind, Int)] = []
  private var links: [(target: String, start: Int)] = []

  /// No longer target leads anywhere, in bytes.
  private static let longestTarget = 4096

  private static let kinds: [(Style, MarkedText.SpanKind)] = [
    (.strong, .strong), (.emphasis, .emphasis), (.deleted, .deleted),
  ]

  /// Appends text that is set in a way.
  mutating func append(_ text: some Collection<UInt8>, style newStyle: Style = []) {
    guard !text.isEmpty else { return }
    if newStyle != style { change(to: newStyle) }
    bytes += text
  }

  /// Begins a link, within which others may begin.
  mutating func beginLink(_ target: String) {
    links.append((target, bytes.count))
  }

  /// Ends the link that began last, if one is open. Within another it is none: each of many would be marked on each
  /// line of those around it.
  mutating func endLink() {
    guard let link = links.popLast(), links.isEmpty, link.start < bytes.count else { return }
    guard (1...Self.longestTarget).contains(link.target.utf8.count) else { return }
    spans.append(MarkedText.Span(kind: .link, range: link.start..<bytes.count, target: link.target))
  }

  /// Appends what stands for an image.
  mutating func appendImage(_ text: String, target: String?) {
    let start = bytes.count
    append(text.utf8)
    guard bytes.count > start else { return }
    spans.append(MarkedText.Span(kind: .image, range: start..<bytes.count, target: target))
  }

  /// Appends another text with its marks.
  mutating func append(_ other: StyledText) {
    var other = other
    let (text, marks) = other.finished()
    append(marked: text, marks)
  }

  /// Appends text with marks that count from its beginning.
  mutating func append(marked text: [UInt8], _ marks: [MarkedText.Span]) {
    change(to: [])
    let base = bytes.count
    bytes += text
    spans += marks.map { $0.moved(by: base) }
  }

  /// Puts text before all.
  mutating func prepend(_ text: String) {
    guard !text.isEmpty else { return }
    let (old, marks) = finished()
    self = StyledText()
    append(text.utf8)
    append(marked: old, marks)
  }

  /// Puts the sign of a note before all, with a space behind it.
  mutating func prepend(sign: String) {
    prepend(bytes.first == 0x20 ? sign : "\(sign) ")
  }

  /// Whether there is nothing to be seen.
  var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// Takes away line ends behind all text, and one space.
  mutating func trimEnd() {
    guard bytes.last == 0x0A || bytes.last == 0x20 else { return }
    change(to: [])
    if bytes.last == 0x20 { bytes.removeLast() }
    while bytes.last == 0x0A { bytes.removeLast() }
    spans = spans.filter { $0.range.lowerBound < bytes.count }.map {
      $0.over($0.range.clamped(to: 0..<bytes.count))
    }
  }

  /// Makes one line of it.
  mutating func joinLines() {
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x09 { bytes[index] = 0x20 }
  }

  /// The text and its marks, in any order.
  mutating func finished() -> ([UInt8], [MarkedText.Span]) {
    change(to: [])
    while !links.isEmpty { endLink() }
    return (bytes, spans)
  }

  private mutating func change(to newStyle: Style) {
    for (kind, start) in starts where start < bytes.count {
      spans.append(MarkedText.Span(kind: kind, range: start..<bytes.count))
    }
    style = newStyle
    starts = Self.kinds.filter { newStyle.contains($0.0) }.map { ($0.1, bytes.count) }
  }
}
