import Testing

@testable import OutlineModel

/// What holds for every document, whatever its text; the violations are named.
struct OutlineInvariants {
  let document: Document
  private var outline: Outline { document.outline }

  init(_ document: Document) {
    self.document = document
  }

  var violations: [String] {
    parts + tiling + tree + siblings + presence + (bodyIsOnePart ? [] : ["body is not the part of that kind"])
  }

  /// The parts follow each other without gap from the first byte to the last.
  private var parts: [String] {
    var end = 0
    var violations: [String] = []
    for part in document.parts {
      if part.range.isEmpty { violations.append("\(part.kind) is empty") }
      if part.range.lowerBound != end { violations.append("\(part.kind) does not begin at \(end)") }
      end = part.range.upperBound
    }
    return end == document.source.count ? violations : violations + ["parts end at \(end)"]
  }

  private var bodyIsOnePart: Bool {
    let bodies = document.parts.filter { $0.kind == .body }.map(\.range.range)
    return document.body.isEmpty ? bodies.isEmpty : bodies == [document.body]
  }

  /// Heading and own text of all sections in preorder cover the body.
  private var tiling: [String] {
    var end = document.body.lowerBound
    var violations: [String] = []
    for (index, section) in outline.sections.enumerated() {
      if section.heading.lowerBound != end {
        violations.append("section \(index) begins behind a gap at \(end)")
      }
      if section.ownText.lowerBound != section.heading.upperBound {
        violations.append("own text of section \(index) is not behind its heading")
      }
      end = section.ownText.upperBound
    }
    return end == document.body.upperBound ? violations : violations + ["sections end at \(end)"]
  }

  /// From each child one comes to the next, and back.
  private var siblings: [String] {
    ([nil] + outline.sections.indices.map(Optional.init)).flatMap { parent in
      let children = Array(outline.children(of: parent)).map(Optional.init)
      return children.indices.compactMap { place in
        guard let child = children[place] else { return "there is no child \(place)" }
        let before = place > 0 ? children[place - 1] : nil
        let behind = place + 1 < children.count ? children[place + 1] : nil
        let isRight = outline.previousSibling(of: child) == before && outline.nextSibling(of: child) == behind
        return isRight ? nil : "section \(child) has other siblings"
      }
    }
  }

  /// Depths, parents and counts of descendants say the same.
  private var tree: [String] {
    var open: [Int] = []
    var counts = Array(repeating: 0, count: outline.count)
    var violations: [String] = []
    for (index, section) in outline.sections.enumerated() {
      open.removeLast(max(0, open.count - section.depth + 1))
      if open.count != section.depth - 1 { violations.append("section \(index) skips a depth") }
      if open.last != section.parent { violations.append("section \(index) has another parent") }
      for ancestor in open { counts[ancestor] += 1 }
      open.append(index)
    }
    return counts == outline.sections.map(\.descendantCount)
      ? violations : violations + ["descendants miscounted"]
  }

  /// Presence agrees with what is there.
  private var presence: [String] {
    outline.sections.enumerated().compactMap { index, section in
      let hasHeadingInside = outline.descendants(of: index).contains { outline[$0].hasHeading }
      let isNamed = outline.subtree(of: index).contains { outline[$0].contentsEntry != nil }
      let agrees =
        switch section.presence {
        case .full, .excerpt: section.hasHeading || document.profile == .plain
        case .contentsOnly: !section.hasHeading && isNamed && !hasHeadingInside
        case .inferred: !section.hasHeading && hasHeadingInside
        }
      return agrees ? nil : "section \(index) is \(section.presence)"
    }
  }
}
