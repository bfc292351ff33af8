/// What a person or the terminal does, decoded.
package enum TerminalInput: Hashable, Sendable {
  case key(Key)
  case mouse(MouseAction, at: GridPoint)
  case resized(GridSize)
  /// What was pasted at once, with its line ends and whatever else it holds.
  case pasted(String)
}

/// A key as it was typed.
package enum Key: Hashable, Sendable {
  /// A printing character, upper or lower case as typed; Space is `.character(" ")`.
  case character(Unicode.Scalar)
  /// A lower-case letter typed together with Ctrl.
  case control(Unicode.Scalar)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is `.function(1)`.
  case function(Int)
}

/// What was done with the mouse.
package enum MouseAction: Hashable, Sendable {
  case press, drag, release, doubleClick, wheelUp, wheelDown
}
