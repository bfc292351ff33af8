/// All sections of a document, flat, in document order, each knowing how many follow inside it.
///
/// A section is named by its index. There is always at least one.
public struct Outline: Sendable {
  /// Sections nested deeper than this stay at this depth.
  public static let depthLimit = 64

  public let sections: [Section]

  /// - Precondition: `sections` is not empty and its `descendantCount`s and `parent`s agree.
  package init(_ sections: [Section]) {
    precondition(!sections.isEmpty)
    self.sections = sections
  }

  public var count: Int { sections.count }

  public subscript(index: Int) -> Section { sections[index] }

  /// The section without a number that is the only one at the top; nil where there are others, or it is numbered.
  public var wholeSection: Int? {
    sections[0].number == nil && sections[0].descendantCount == count - 1 ? 0 : nil
  }

  /// The sections inside a section, however deep.
  public func descendants(of index: Int) -> Range<Int> {
    index + 1..<index + 1 + sections[index].descendantCount
  }

  /// The section and all inside it.
  public func subtree(of index: Int) -> Range<Int> {
    index..<index + 1 + sections[index].descendantCount
  }

  /// The sections directly inside a section, or at the top where it is nil.
  ///
  /// - Complexity: O(k) for k children.
  public func children(of parent: Int?) -> Children {
    let range = parent.map { descendants(of: $0) } ?? 0..<count
    return Children(outline: self, position: range.lowerBound, end: range.upperBound)
  }

  /// The section itself and those that hold it, nearest first.
  public func lineage(of index: Int) -> UnfoldFirstSequence<Int> {
    sequence(first: index) { self.sections[$0].parent }
  }

  /// The section before this one inside the same parent, or nil.
  ///
  /// - Complexity: O(d) for a depth of d.
  public func previousSibling(of index: Int) -> Int? {
    guard index > 0 else { return nil }
    return lineage(of: index - 1).first { sections[$0].parent == sections[index].parent }
  }

  /// The section behind this one inside the same parent, or nil.
  ///
  /// - Complexity: O(1).
  public func nextSibling(of index: Int) -> Int? {
    let next = subtree(of: index).upperBound
    return next < count && sections[next].parent == sections[index].parent ? next : nil
  }

  /// Where a section with all inside it ends, in bytes.
  public func end(of index: Int) -> Int {
    sections[index + sections[index].descendantCount].ownText.upperBound
  }

  /// The section whose heading or own text holds a byte; before the first one the first, behind the last one
  /// the last.
  ///
  /// - Complexity: O(log n).
  public func section(at byteOffset: Int) -> Int {
    max(0, sections.partitioningIndex { $0.start > byteOffset } - 1)
  }
}

extension Outline {
  /// The children of one section, in order.
  public struct Children: Sequence, IteratorProtocol {
    fileprivate let outline: Outline
    fileprivate var position: Int
    fileprivate let end: Int

    public mutating func next() -> Int? {
      guard position < end else { return nil }
      defer { position += 1 + outline[position].descendantCount }
      return position
    }
  }
}
