/// The control strings by which terminals like xterm are told to put marks around what is pasted (mode 2004).
enum PasteMarks {
  /// Only terminals that can report the mouse are asked; others might show the string.
  static func on(_ hasMouse: Bool) -> [UInt8] {
    hasMouse ? Array("\u{1B}[?2004h".utf8) : []
  }

  /// The reverse of `on`.
  static func off(_ hasMouse: Bool) -> [UInt8] {
    hasMouse ? Array("\u{1B}[?2004l".utf8) : []
  }
}
