/// What a person searches for.
package struct SearchQuery: Sendable, Hashable {
  /// The text to find, not folded, without white space at its ends.
  package let literal: String

  /// What was typed, or nil where that is nothing but white space.
  ///
  /// White space within the text stays as it is (White_Space in PropList.txt).
  package init?(_ typed: String) {
    let scalars = typed.unicodeScalars
    let isText: (Unicode.Scalar) -> Bool = { !$0.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: isText), let last = scalars.lastIndex(where: isText) else {
      return nil
    }
    literal = String(scalars[first...last])
  }
}
