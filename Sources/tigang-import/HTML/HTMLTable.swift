import MarkedText

/// A table of a page that shows data, and does not just lay out the page.
struct HTMLTable {
  private let tree: HTMLTree
  private let index: Int
  /// A cell with more text than this, in bytes, is no cell of data.
  private static let cellLimit = 3000

  /// So many ends of paragraphs and lines in one cell make it running text.
  private static let textBreaks = 6

  /// Nil for a table that lays out the page: one with another table, headings or long texts in it, with paragraphs
  /// in one cell that are most of its text, or with one column only.
  init?(_ tree: HTMLTree, _ index: Int) {
    self.tree = tree
    self.index = index
    guard tree.attribute(.role, of: index) != "presentation" else { return nil }
    var census = Census()
    for inner in index + 1..<tree.nodes[index].end {
      let node = tree.nodes[inner]
      switch node.tag {
      case .table, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .ul, .ol, .blockquote, .article: return nil
      case .tr: census.rows += 1
      case .td, .th: census.beginCell()
      case .p, .br: census.breaks += 1
      case .text: census.add(tree.bytes(of: inner).count { !BlockText.isWhiteSpace($0) })
      default: break
      }
      if census.cellText > Self.cellLimit { return nil }
    }
    guard census.isOfData else { return nil }
  }

  /// What a table holds; text in bytes without white space.
  private struct Census {
    var rows = 0
    private var cells = 0
    private var text = 0
    /// In the cell that is being read.
    private(set) var cellText = 0
    var breaks = 0
    /// Most of the text in a cell of many paragraphs.
    private var runningText = 0

    mutating func beginCell() {
      cells += 1
      (cellText, breaks) = (0, 0)
    }

    mutating func add(_ count: Int) {
      text += count
      cellText += count
      if breaks >= HTMLTable.textBreaks { runningText = max(runningText, cellText) }
    }

    /// Whether there are columns, and no cell is the text that the rest stands around.
    var isOfData: Bool { rows > 0 && cells > rows && runningText * 4 <= text * 3 }
  }

  /// The table laid out as text, its caption above it.
  func block(_ limits: ImportLimits) throws(ImportFault) -> MarkedBlock {
    var layout = TableLayout()
    var inner = index + 1
    let end = tree.nodes[index].end
    while inner < end {
      let node = tree.nodes[inner]
      switch node.tag {
      case .tr: layout.addRow(line: node.line)
      case .td, .th, .caption:
        if tree.isHidden(inner) { break }
        if node.tag == .caption { layout.addRow(line: node.line) }
        layout.add(
          cell(inner), columns: span(.colspan, inner, limit: 1000), rows: span(.rowspan, inner, limit: 65534))
        inner = node.end
        continue
      default:
        if node.tag.isUnseen || node.tag != .text && tree.isHidden(inner) {
          inner = node.end
          continue
        }
      }
      inner += 1
    }
    return try layout.block(limit: limits.table)
  }

  private func span(_ name: HTMLTree.AttributeName, _ index: Int, limit: Int) -> Int {
    min(limit, max(1, tree.attribute(name, of: index).flatMap { Int($0) } ?? 1))
  }

  /// The text of a cell in one line.
  private func cell(_ index: Int) -> MarkedBlock {
    var text = BlockText()
    text.begin(prefix: [], line: tree.nodes[index].line)
    var open: [(end: Int, kind: MarkedText.SpanKind)] = []
    var inner = index + 1
    while inner < tree.nodes[index].end {
      while let last = open.last, last.end <= inner { text.close(open.removeLast().kind) }
      let node = tree.nodes[inner]
      if node.tag == .text {
        text.append(collapsing: tree.bytes(of: inner), line: node.line)
      } else if node.tag.isUnseen || tree.isHidden(inner) {
        inner = node.end
        continue
      } else {
        enter(inner, &text, &open)
      }
      inner += 1
    }
    text.closeAll()
    return text.take(.table, depth: 0, part: .body)
  }

  private func enter(
    _ index: Int, _ text: inout BlockText, _ open: inout [(end: Int, kind: MarkedText.SpanKind)]
  ) {
    let node = tree.nodes[index]
    if node.tag.isBlock || node.tag == .br {
      text.append(collapsing: [0x20], line: node.line)
    } else if node.tag == .img, let words = tree.attribute(.alt, of: index) {
      text.open(.image, target: tree.attribute(.src, of: index))
      text.append(collapsing: Array(words.utf8)[...], line: node.line)
      text.close(.image)
    } else if node.tag == .a, let target = tree.attribute(.href, of: index) {
      text.open(.link, target: target)
      open.append((node.end, .link))
    } else if let kind = node.tag.span {
      text.open(kind)
      open.append((node.end, kind))
    }
  }
}
