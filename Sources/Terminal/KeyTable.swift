import CNcursesw
import CellGrid

/// Which key a code of ncurses stands for.
enum KeyTable {
  /// The key for an ASCII byte or a code of ncurses; nil where it stands for nothing that we know.
  static func key(forCode code: Int32) -> Key? {
    if let key = named[code] { return key }
    switch code {
    case 1...26: return Unicode.Scalar(UInt32(code) + 0x60).map(Key.control)
    case 0x20..<0x7F: return Unicode.Scalar(UInt32(code)).map(Key.character)
    case KEY_F0 + 1...KEY_F0 + 63: return .function(Int(code - KEY_F0))
    default: return nil
    }
  }

  private static let named: [Int32: Key] = [
    8: .backspace, 9: .tab, 10: .enter, 13: .enter, 27: .escape, 127: .backspace,
    KEY_BACKSPACE: .backspace, KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_DC: .delete, KEY_IC: .insert,
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
    KEY_FIND: .home, KEY_SELECT: .end,
    KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
  ]
}
