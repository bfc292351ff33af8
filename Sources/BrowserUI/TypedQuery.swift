import OutlineModel
import OutlineSearch

/// A line of the query prompt, which shows a slash before what is typed.
struct TypedQuery {
  /// What regular expressions are told by.
  private static let metacharacters = #".*+?[({|\^$"#.unicodeScalars

  /// As it was typed.
  let line: String

  /// The query that the line stands for: a regular expression where its only slash ends it, with a
  /// metacharacter before that, so that it reads as one on the screen; else what it says.
  ///
  /// - Throws: `SearchQueryError` where that is no query.
  func query() throws(SearchQueryError) -> SearchQuery {
    try SearchQuery(isExpression ? "/\(String(String.UnicodeScalarView(trimmed)))" : line)
  }

  /// The line that stands for a query, with no more slashes than are needed.
  static func line(for query: String) -> String {
    let rest = query.hasPrefix("/") ? String(query.dropFirst()) : query
    return TypedQuery(line: rest).isExpression ? rest : query
  }

  private var isExpression: Bool {
    var isEscaped = false
    var hasMetacharacter = false
    let scalars = trimmed
    for index in scalars.indices {
      if scalars[index] == "/", !isEscaped { return hasMetacharacter && index == scalars.indices.last }
      hasMetacharacter = hasMetacharacter || Self.metacharacters.contains(scalars[index])
      isEscaped = scalars[index] == "\\" && !isEscaped
    }
    return false
  }

  private var trimmed: Substring.UnicodeScalarView {
    var scalars = line.unicodeScalars[...]
    while let last = scalars.last, Characters.isWhiteSpace(last) { scalars.removeLast() }
    return scalars.drop(while: Characters.isWhiteSpace)
  }
}
