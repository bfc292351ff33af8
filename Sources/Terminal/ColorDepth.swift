/// How much colour the screen may use.
package enum ColorDepth: Hashable, Sendable {
  /// As many colours as the terminal has.
  case automatic
  /// Attributes only, as `NO_COLOR` asks for.
  case none
}
