/// What the bytes of a text say about its encoding.
package enum Judgement: Equatable, Sendable {
  /// The evidence is good enough.
  case encoding(TextEncoding)
  /// None of those that are told here beyond doubt: somebody who knows more encodings is to be asked, and if
  /// nobody can, this one does least harm.
  case undetected(likely: TextEncoding)
  /// No text in any encoding.
  case binary

  /// The encoding that is taken where nobody knows better; nil for what is no text.
  package var encoding: TextEncoding? {
    switch self {
    case .encoding(let encoding), .undetected(let encoding): encoding
    case .binary: nil
    }
  }
}
