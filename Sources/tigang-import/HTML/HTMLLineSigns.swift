/// What a page says by the place of its characters, said in the line: raised and lowered text, formulas.
struct HTMLLineSigns {
  /// An element whose text is to be another.
  struct Replacement {
    let index: Int
    let text: String
  }

  /// In order, none within another.
  private(set) var replacements: [Replacement] = []
  private let tree: HTMLTree

  /// - Complexity: O(n) in the number of nodes.
  init(_ tree: HTMLTree) {
    self.tree = tree
    var index = 0
    var noteEnd = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.tag == .a, tree.isReferenceToNote(index) { noteEnd = node.end }
      guard let text = index < noteEnd ? nil : text(of: index) else {
        index += 1
        continue
      }
      replacements.append(Replacement(index: index, text: text))
      index = node.end
    }
  }

  /// What stands for an element in the line; nil where its text does.
  private func text(of index: Int) -> String? {
    switch tree.nodes[index].tag {
    case .sup: script(index, .raised)
    case .sub: script(index, .lowered)
    case .math: formula(index)
    default: nil
    }
  }

  /// What stands for a short element that is no sign of a note.
  private func script(_ index: Int, _ signs: SmallSigns) -> String? {
    let inner = index..<tree.nodes[index].end
    guard inner.count <= Self.nodeLimit,
      !inner.contains(where: { tree.nodes[$0].tag == .a && tree.isReferenceToNote($0) })
    else { return nil }
    return signs.inText(String(decoding: inner.flatMap { tree.bytes(of: $0) }, as: UTF8.self))
  }

  /// What holds more is no script, in nodes.
  private static let nodeLimit = 20

  /// A formula in a line; nil where it has no text.
  private func formula(_ index: Int) -> String? {
    var formula = LinearFormula()
    var ends: [Int] = []
    var line: String?
    var next = index
    while next < tree.nodes[index].end {
      while let end = ends.last, end <= next {
        ends.removeLast()
        line = formula.end()
      }
      let node = tree.nodes[next]
      if node.tag == .text {
        let words = tree.words(in: next)
        if !words.isEmpty { formula.append(words) }
      } else if node.tag == .annotation || node.tag == .annotationXML {
        next = node.end
        continue
      } else {
        formula.begin(node.tag.formulaKind)
        if node.tag == .mfenced { formula.set(\.between, to: ",") }
        ends.append(node.end)
      }
      next += 1
    }
    while !ends.isEmpty {
      ends.removeLast()
      line = formula.end()
    }
    return line.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension HTMLTag {
  /// What part of a formula the element is (MathML).
  fileprivate var formulaKind: LinearFormula.Kind {
    switch self {
    case .mfrac: .fraction
    case .msup, .mover: .superscript
    case .msub, .munder: .subscript
    case .msubsup, .munderover: .scripts
    case .msqrt: .squareRoot
    case .mroot: .root
    case .mfenced: .delimited
    case .mtable: .rows
    case .mtr: .cells
    default: .row
    }
  }
}
