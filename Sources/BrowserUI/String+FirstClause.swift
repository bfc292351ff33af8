import OutlineModel

extension String {
  /// What stands before the first stop; the whole string where it begins with one.
  ///
  /// Full and half width make no difference; a full stop or a colon inside of a number is none.
  var firstClause: String {
    let scalars = Array(unicodeScalars)
    let end = scalars.indices.first { Self.isStop(scalars[$0], before: scalars.dropFirst($0 + 1).first) }
    guard let end, end > 0 else { return self }
    return String(String.UnicodeScalarView(scalars[..<end]))
  }

  private static func isStop(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch Characters.narrowed(scalar) {
    case "。", ";", "!", "?": true
    case ",", ":": next.flatMap(Characters.decimalDigit) == nil
    case ".": next.map(Characters.isWhiteSpace) ?? true
    default: false
    }
  }
}
