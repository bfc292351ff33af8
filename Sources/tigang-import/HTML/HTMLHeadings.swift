/// Which elements of a page are headings of the document, and which is its title.
struct HTMLHeadings {
  /// The heading that is the document's title, nil where none is.
  var title: Int?
  /// Whether headings of the page are marked; else they are paragraphs, and their numbers have to tell.
  private(set) var areMarked = true
  /// Elements that are headings though the page does not mark them, and their depths.
  var named: [Int: Int] = [:]

  /// All headings count.
  init() {}

  /// A heading of the first depth that repeats the title of the page is the document's title where no other in the
  /// main text has that depth; and so is a heading that is the only one.
  ///
  /// - Parameter main: The nodes of the main text.
  init(_ tree: HTMLTree, main: Range<Int>, title: String?) {
    let all = Self.written(tree)
    let own = all.filter(main.contains)
    let tops = own.filter { tree.nodes[$0].tag == .h1 }
    let before = title.flatMap { title in
      all.last { $0 < main.lowerBound && Self.repeats(tree.words(in: $0), title) }
    }
    if own.count == 1, before == nil, Self.opens(tree, own[0], main) {
      self.title = own[0]
    } else if tops.count == 1, tops[0] == own.first, Self.repeats(tree.words(in: tops[0]), title) {
      self.title = tops[0]
    } else {
      self.title = before
    }
    let others = own.filter { $0 != self.title }
    areMarked = !NumberedLines(tree, main: main).outweigh(others)
  }

  /// The headings of a page that have text.
  ///
  /// - Complexity: O(n), however they are nested.
  private static func written(_ tree: HTMLTree) -> [Int] {
    var nextText = Int.max
    var headings: [Int] = []
    for index in tree.nodes.indices.reversed() {
      if !tree.bytes(of: index).allSatisfy(BlockText.isWhiteSpace) { nextText = index }
      let node = tree.nodes[index]
      if node.tag.headingDepth != nil, nextText < node.end { headings.append(index) }
    }
    return headings.reversed()
  }

  /// Whether a heading comes before all text of a range.
  private static func opens(_ tree: HTMLTree, _ heading: Int, _ main: Range<Int>) -> Bool {
    tree.isBlank(main.lowerBound..<heading)
  }

  /// Whether a heading says what the title of the page says, behind or before which the name of a site may stand.
  static func repeats(_ heading: String, _ title: String?) -> Bool {
    guard let title else { return false }
    let heading = heading.filter { !$0.isWhitespace }
    let words = title.filter { !$0.isWhitespace }
    guard !heading.isEmpty, words != heading else { return !heading.isEmpty }
    let isSeparator = { (sign: Character) in "-_|—–·:：>»(（".contains(sign) }
    if words.hasPrefix(heading), let next = words.dropFirst(heading.count).first { return isSeparator(next) }
    if words.hasSuffix(heading), let next = words.dropLast(heading.count).last { return isSeparator(next) }
    return false
  }
}

/// Short paragraphs of a page that begin with a number of an outline and are no headings of the page.
private struct NumberedLines {
  private let tree: HTMLTree
  private let lines: [Int]
  /// In bytes; a longer paragraph is no heading.
  private static let lengthLimit = 120
  /// In elements and texts; what holds more is no line.
  private static let nodeLimit = 1000

  init(_ tree: HTMLTree, main: Range<Int>) {
    self.tree = tree
    var lines: [Int] = []
    var headingEnd = 0
    for index in main {
      let node = tree.nodes[index]
      if node.tag.headingDepth != nil || node.tag == .a || node.tag == .table {
        headingEnd = max(headingEnd, node.end)
      }
      if node.tag == .p, index >= headingEnd, Self.isNumbered(Self.start(tree, index)) { lines.append(index) }
    }
    self.lines = lines
  }

  /// Whether a page marks only some of its headings: as many numbered lines are none as are.
  func outweigh(_ headings: [Int]) -> Bool {
    let numbered = headings.count { Self.isNumbered(Self.start(tree, $0)) }
    return lines.count > 1 && lines.count > max(numbered, headings.count / 2)
  }

  private static func start(_ tree: HTMLTree, _ index: Int) -> String {
    var bytes: [UInt8] = []
    guard tree.nodes[index].end - index <= nodeLimit else { return "" }
    for inner in index..<tree.nodes[index].end {
      bytes += tree.bytes(of: inner).prefix(lengthLimit + 1)
      if bytes.count > lengthLimit { return "" }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a line begins with 一、, （一） or 第一章.
  private static func isNumbered(_ line: String) -> Bool {
    let line = line.drop { $0.isWhitespace }
    let rest = line.drop { "第（(".contains($0) }
    let numeral = rest.prefix { "一二三四五六七八九十百零〇".contains($0) }
    guard !numeral.isEmpty, let sign = rest.dropFirst(numeral.count).first else { return false }
    return switch line.first {
    case "第": "编章节条".contains(sign)
    case "（", "(": sign == "）" || sign == ")"
    default: sign == "、"
    }
  }
}
