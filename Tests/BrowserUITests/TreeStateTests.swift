import OutlineModel
import TestSupport
import Testing

@testable import BrowserUI

@Suite("Which sections of the tree are seen")
struct TreeStateTests {
  /// The rows as the definition has them: what no closed section holds.
  struct NaiveTree {
    let outline: Outline
    var closed: Set<Int>

    init(_ outline: Outline, shownToDepth depth: Int) {
      self.outline = outline
      closed = Set(outline.sections.indices.filter { outline[$0].depth >= depth })
    }

    var rows: [Int] {
      outline.sections.indices.filter { section in
        outline.lineage(of: section).dropFirst().allSatisfy { !closed.contains($0) }
      }
    }

    /// The nearest section seen among a section and those that hold it.
    func row(of section: Int) -> Int? {
      let rows = rows
      return outline.lineage(of: section).lazy.compactMap { rows.firstIndex(of: $0) }.first
    }
  }

  @Test("Opening, closing and showing to a level agree with the definition", arguments: 0..<40)
  func agreesWithDefinition(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = generator.document(sections: generator.number(0...40))
    let outline = SampleDocument(bytes: bytes).document().outline
    var tree = TreeState(outline, roomyRows: 0)
    var naive = NaiveTree(outline, shownToDepth: 1)
    for _ in 0..<60 {
      let section = generator.number(0...outline.count - 1)
      switch generator.number(0...7) {
      case 0:
        let depth = generator.number(1...5)
        tree.show(toDepth: depth)
        naive = NaiveTree(outline, shownToDepth: depth)
      case 1:
        tree.reveal(section)
        naive.closed.subtract(outline.lineage(of: section).dropFirst())
      case 2...4:
        tree.setOpen(section, false)
        naive.closed.insert(section)
      default:
        tree.setOpen(section, true)
        naive.closed.remove(section)
      }
      #expect(tree.rows.map(Int.init) == naive.rows)
      #expect(tree.row(of: section) == naive.row(of: section))
    }
  }

  @Test("A tree opens as deep as there is room for whole levels, at least to the first")
  func opensAsDeepAsThereIsRoom() throws {
    let outline = try SampleDocument(named: "deep.txt").document().outline
    let counts = [0, 2, 3, 4, 5, 7, 8, 9, 10, 11].map { TreeState(outline, roomyRows: $0).rows.count }
    #expect(counts == [2, 2, 2, 4, 4, 6, 8, 9, 9, 11])
  }

  @Test(
    "Where what there is room for would leave the pane nearly empty, a level more is open",
    arguments: [
      (roots: 1, children: 60, rows: 61), (roots: 1, children: 3, rows: 5),
      (roots: 4, children: 20, rows: 84), (roots: 5, children: 20, rows: 5),
      (roots: 30, children: 2, rows: 30),
    ])
  func nearlyEmpty(roots: Int, children: Int, rows: Int) {
    let chapters = (1...roots).map { root in
      let sections = (1...children).map { "\(root).\($0) Part\n\nText.\n\n" }.joined()
      let piece = "\(root).\(children).1 Piece\n\nText.\n\n"
      return "\(root) Chapter\n\n\(sections)\(piece)"
    }
    let outline = SampleDocument(chapters.joined()).document().outline
    #expect(outline.count == roots * (children + 2))
    #expect(TreeState(outline, roomyRows: 40).rows.count == rows)
  }

  @Test("A tree that nobody has touched opens anew with a new outline, another keeps what was closed")
  func replacing() throws {
    let speech = try SampleDocument.speech
    let (piece, whole) = (speech.document(firstBytes: 3500).outline, speech.document().outline)
    var untouched = TreeState(piece, roomyRows: 0)
    untouched.replace(whole, roomyRows: 100)
    #expect(untouched.rows.count == whole.count)
    var touched = TreeState(piece, roomyRows: 100)
    touched.setOpen(0, false)
    touched.replace(whole, roomyRows: 100)
    #expect(!touched.isOpen(0))
    #expect(touched.rows.map(Int.init) == [0] + Array(4..<whole.count))
  }
}
