/// Where something is printed, in points from the upper left corner of its page.
struct PageBox: Equatable {
  var left = 0.0
  var right = 0.0
  var top = 0.0
  var bottom = 0.0
}

/// A line as it is printed, whichever way it runs.
struct PlacedLine {
  /// In reading order.
  var words: [(text: String, box: PageBox)]
  var box: PageBox
}

/// Which way the text of a page runs that does not run from left to right: a wide table that stands on its side, a
/// page that lies the wrong way round, signs from above to below.
enum PageTurn {
  case upward
  case downward
  case upsideDown

  /// That of most of the text of a page; nil where that runs as text does.
  ///
  /// - Parameter lines: in reading order.
  /// - Complexity: O(n).
  init?(_ lines: [PlacedLine]) {
    let upright = lines.filter { Self.isUpright($0) }
    if !upright.isEmpty, 2 * Self.length(upright) > Self.length(lines) {
      self = Self.steps(upright, \.box.left) >= 0 ? .upward : .downward
    } else if lines.count >= Self.fewLines, 3 * -Self.steps(lines, \.box.top) > 2 * lines.count {
      self = .upsideDown
    } else {
      return nil
    }
  }

  /// A line as it would stand if its text ran from left to right.
  func turned(_ line: PlacedLine, width: Double, height: Double) -> PlacedLine {
    // On a page whose text stands on its side the head and the foot do not.
    if self != .upsideDown, !Self.isUpright(line) { return line }
    return PlacedLine(
      words: line.words.map { ($0.text, turned($0.box, width, height)) },
      box: turned(line.box, width, height))
  }

  private func turned(_ box: PageBox, _ width: Double, _ height: Double) -> PageBox {
    switch self {
    case .upward:
      PageBox(left: height - box.bottom, right: height - box.top, top: box.left, bottom: box.right)
    case .downward:
      PageBox(left: box.top, right: box.bottom, top: width - box.right, bottom: width - box.left)
    case .upsideDown:
      PageBox(
        left: width - box.right, right: width - box.left, top: height - box.bottom, bottom: height - box.top)
    }
  }

  private static func isUpright(_ line: PlacedLine) -> Bool {
    length([line]) > 1 && line.box.bottom - line.box.top > 1.5 * (line.box.right - line.box.left)
  }

  private static func length(_ lines: [PlacedLine]) -> Int {
    lines.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.unicodeScalars.count } }
  }

  /// How many lines stand farther on than the line before them, less those that stand farther back.
  private static func steps(_ lines: [PlacedLine], _ place: (PlacedLine) -> Double) -> Int {
    zip(lines, lines.dropFirst()).reduce(0) { sum, pair in
      let step = place(pair.1) - place(pair.0)
      return sum + (step > 0 ? 1 : step < 0 ? -1 : 0)
    }
  }

  /// So few do not show which way a page goes on.
  private static let fewLines = 6
}
