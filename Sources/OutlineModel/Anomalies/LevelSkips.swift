/// Finds sections whose children skip a style that the children of most of their siblings have.
///
/// A level that is left out throughout is no fault (GB/T 9704-2012, 7.3.3), nor is one in a statute, where
/// chapters hold sections or articles as they need, nor one in an annex, which is a text of its own.
struct LevelSkips {
  private let document: Document
  private var outline: Outline { document.outline }

  init(_ document: Document) {
    self.document = document
  }

  /// - Complexity: O(n) in the number of sections.
  func anomalies() -> [Anomaly] {
    var firstChild = Array(repeating: Int32(-1), count: outline.count)
    for index in outline.sections.indices {
      guard let parent = outline[index].parent, outline[index].number != nil, firstChild[parent] < 0
      else { continue }
      firstChild[parent] = Int32(index)
    }
    var anomalies = skips(among: outline.children(of: nil), firstChild)
    for index in outline.sections.indices where firstChild[index] >= 0 {
      anomalies += skips(among: outline.children(of: index), firstChild)
    }
    return anomalies
  }

  private func skips(among siblings: Outline.Children, _ firstChild: [Int32]) -> [Anomaly] {
    var styles: [(style: NumberStyle, count: Int)] = []
    for sibling in siblings {
      guard let rank = childRank(of: sibling, firstChild) else { continue }
      if let place = styles.firstIndex(where: { $0.style == rank.style }) {
        styles[place].count += 1
      } else {
        styles.append((rank.style, 1))
      }
    }
    guard styles.count > 1, let usual = styles.max(by: { $0.count < $1.count }), usual.count > 1,
      let usualRank = Self.rank(of: usual.style)
    else { return [] }
    return siblings.compactMap { sibling in
      guard let child = childRank(of: sibling, firstChild), child.rank > usualRank else { return nil }
      guard let count = styles.first(where: { $0.style == child.style })?.count, count * 2 <= usual.count
      else { return nil }
      return Anomaly(.levelSkip, at: document.place(of: child.section), section: sibling)
    }
  }

  private func childRank(
    of sibling: Int, _ firstChild: [Int32]
  ) -> (
    section: Int, style: NumberStyle, rank: Int
  )? {
    let child = Int(firstChild[sibling])
    guard child >= 0, outline[sibling].number?.style != .annex, let style = outline[child].number?.style,
      let rank = Self.rank(of: style)
    else { return nil }
    return (child, style, rank)
  }

  /// The place among the levels of official documents (GB/T 9704-2012, 7.3.3); nil for other styles.
  private static func rank(of style: NumberStyle) -> Int? {
    switch style {
    case .chinese: 0
    case .chineseParenthesised: 1
    case .arabic: 2
    case .arabicParenthesised: 3
    case .circled: 4
    default: nil
    }
  }
}
