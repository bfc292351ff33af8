import OutlineModel

extension FormatMarks {
  /// The spans that lead elsewhere, as indices.
  ///
  /// - Complexity: O(n).
  var links: [Int] {
    spans.indices.filter { index in
      if case .link = spans[index].kind { true } else { false }
    }
  }
}
