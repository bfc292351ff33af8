/// The control strings by which terminals like xterm are told to report presses, drags and the wheel.
enum MouseReports {
  /// Mode 1002 reports drags too, mode 1006 any column.
  static func on(_ hasMouse: Bool) -> [UInt8] {
    hasMouse ? Array("\u{1B}[?1002h\u{1B}[?1006h".utf8) : []
  }

  /// The reverse of `on`.
  static func off(_ hasMouse: Bool) -> [UInt8] {
    hasMouse ? Array("\u{1B}[?1006l\u{1B}[?1002l".utf8) : []
  }
}
