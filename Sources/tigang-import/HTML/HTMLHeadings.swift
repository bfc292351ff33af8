/// Which elements of a page are headings of the document, and which is its title.
struct HTMLHeadings {
  /// The heading that is the document's title, nil where none is.
  var title: Int?
  /// Whether headings of the page are marked; else they are paragraphs, and their numbers have to tell.
  private(set) var areMarked = true
  /// The title of the page; that of the document alone where one of the headings says it.
  private(set) var pageTitle: String?
  /// Elements that are headings though the page does not mark them, and their depths.
  var named: [Int: Int] = [:]

  /// All headings count.
  init() {}

  /// A heading of the first depth that repeats the title of the page is the document's title where no other in the
  /// main text has that depth; and so is a heading that is the only one.
  ///
  /// - Parameter main: The nodes of the main text.
  init(_ tree: HTMLTree, main: Range<Int>, title words: String?) {
    let title = PageTitle(words)
    let all = Self.written(tree)
    let own = all.filter(main.contains)
    let tops = own.filter { tree.nodes[$0].tag == .h1 }
    // A heading that says what the title ends with is the name of the site there.
    let before = all.last { $0 < main.lowerBound && title?.begins(with: tree.words(in: $0)) == true }
    if own.count == 1, before == nil, Self.opens(tree, own[0], main) {
      self.title = own[0]
    } else if tops.count == 1, tops[0] == own.first, title?.repeats(tree.words(in: tops[0])) == true {
      self.title = tops[0]
    } else {
      self.title = before
    }
    let said = [self.title, own.first].compactMap { $0 }.map(tree.words).first { title?.repeats($0) == true }
    pageTitle = said ?? words
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
