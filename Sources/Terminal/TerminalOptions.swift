/// What a session is asked for when it starts.
package struct TerminalOptions: Hashable, Sendable {
  package var colors: ColorDepth
  /// Whether the mouse reports to the program; the terminal's own selection then needs Shift.
  package var mouse: Bool

  package init(colors: ColorDepth = .automatic, mouse: Bool = true) {
    self.colors = colors
    self.mouse = mouse
  }
}
