/// A page: all nodes in document order, each knowing where its descendants end.
struct HTMLTree {
  /// An element or a stretch of text.
  struct Node {
    fileprivate(set) var tag: HTMLTag
    private let storedLine: UInt32
    private var storedEnd: UInt32
    private var start: UInt32
    private var count: UInt32

    fileprivate init(_ tag: HTMLTag, line: Int, index: Int, range: Range<Int>) {
      self.tag = tag
      storedLine = UInt32(clamping: line)
      storedEnd = UInt32(index + 1)
      start = UInt32(range.lowerBound)
      count = UInt32(range.count)
    }

    /// Of the source, from 1.
    var line: Int { Int(storedLine) }
    /// The index behind its last descendant.
    var end: Int {
      get { Int(storedEnd) }
      set { storedEnd = UInt32(newValue) }
    }
    /// Of text its range in `text`; of an element its range in `attributes`.
    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }

    fileprivate mutating func setRange(_ range: Range<Int>) {
      (start, count) = (UInt32(range.lowerBound), UInt32(range.count))
    }

    fileprivate mutating func extend(to end: Int) {
      count = UInt32(end) - start
    }
  }

  /// Those attributes that are asked for.
  enum AttributeName: String, CaseIterable {
    case href, src, alt, id, `class`, role, hidden, style, start, type, value, reversed, checked, colspan,
      rowspan,
      name,
      content, property, charset
    case epubType = "epub:type"
  }

  private(set) var nodes: [Node] = []
  /// What all text nodes say, entities resolved.
  private(set) var text: [UInt8] = []
  private var attributes: [(name: AttributeName, value: String)] = []
  private var open: [Int] = []
  private var canExtendText = false

  /// A page without nodes.
  init() {}

  /// The value of an attribute of an element.
  func attribute(_ name: AttributeName, of index: Int) -> String? {
    guard nodes[index].tag != .text else { return nil }
    return attributes[nodes[index].range].first { $0.name == name }?.value
  }

  /// The bytes of a text node.
  func bytes(of index: Int) -> ArraySlice<UInt8> {
    nodes[index].tag == .text ? text[nodes[index].range] : []
  }

  /// All text within a node, without its white space at both ends, runs of it as one space.
  func words(in index: Int) -> String {
    var words: [UInt8] = []
    for inner in index..<nodes[index].end { words += bytes(of: inner) }
    return BlockText.oneLine(words)
  }

  /// The first byte of the text within a node that is no white space; nil where there is none.
  func firstSign(in index: Int) -> UInt8? {
    for inner in index..<nodes[index].end {
      if let sign = bytes(of: inner).first(where: { !BlockText.isWhiteSpace($0) }) { return sign }
    }
    return nil
  }

  /// Whether nodes have no text but white space.
  func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { bytes(of: $0).allSatisfy(BlockText.isWhiteSpace) }
  }

  /// The first node of a kind.
  func first(_ tag: HTMLTag) -> Int? {
    nodes.firstIndex { $0.tag == tag }
  }

  /// The children of a node.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }
}

extension HTMLTree {
  /// How many elements are open.
  var depth: Int { open.count }

  /// An element begins.
  mutating func begin(_ tag: HTMLTag, line: Int) {
    open.append(nodes.count)
    let start = attributes.count
    nodes.append(Node(tag, line: line, index: nodes.count, range: start..<start))
    canExtendText = false
  }

  /// An attribute of the element that has just begun.
  mutating func add(_ name: AttributeName, _ value: String) {
    attributes.append((name, value))
    nodes[nodes.count - 1].extend(to: attributes.count)
  }

  /// The innermost element ends.
  mutating func end() {
    if let index = open.popLast() { nodes[index].end = nodes.count }
    canExtendText = false
  }

  /// Text goes on, or begins.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    let start = text.count
    text += bytes
    if canExtendText {
      nodes[nodes.count - 1].extend(to: text.count)
    } else {
      nodes.append(Node(.text, line: line, index: nodes.count, range: start..<text.count))
    }
    canExtendText = true
  }

  /// Something that is not kept stands between texts.
  mutating func interruptText() {
    canExtendText = false
  }

  /// Takes a heading for a paragraph.
  mutating func demote(_ index: Int) {
    nodes[index].tag = .p
  }

  /// Takes an element for one without text that is not to be seen.
  mutating func leaveOut(_ index: Int) {
    nodes[index].tag = .template
    for inner in index + 1..<nodes[index].end where nodes[inner].tag == .text {
      nodes[inner].extend(to: nodes[inner].range.lowerBound)
    }
  }

  /// Puts another text in the place of all text within an element, if it has any.
  mutating func replaceText(in index: Int, _ words: String) {
    var bytes = Array(words.utf8)
    for inner in index..<nodes[index].end where nodes[inner].tag == .text {
      nodes[inner].setRange(text.count..<text.count + bytes.count)
      text += bytes
      bytes = []
    }
  }

  /// The page ends.
  mutating func finish() {
    while !open.isEmpty { end() }
  }
}
