import CNcursesw
import CellGrid
import Testing

@testable import Terminal

struct KeyTableTests {
  @Test(
    "Codes of ncurses and control bytes name their keys",
    arguments: [
      (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_HOME, .home),
      (KEY_END, .end), (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_IC, .insert), (KEY_DC, .delete),
      (KEY_BTAB, .backTab), (KEY_ENTER, .enter), (KEY_BACKSPACE, .backspace), (KEY_F0 + 1, .function(1)),
      (KEY_F0 + 12, .function(12)), (8, .backspace), (127, .backspace), (9, .tab), (10, .enter),
      (13, .enter), (27, .escape), (1, .control("a")), (3, .control("c")), (15, .control("o")),
      (19, .control("s")), (26, .control("z")), (32, .character(" ")), (65, .character("A")),
      (126, .character("~")),
    ] as [(Int32, Key)])
  func names(code: Int32, key: Key) {
    #expect(KeyTable.key(forCode: code) == key)
  }

  @Test("Codes without a meaning name no key", arguments: [0, 28, 31, KEY_RESIZE, KEY_MOUSE, KEY_SUNDO, 600])
  func ignores(code: Int32) {
    #expect(KeyTable.key(forCode: code) == nil)
  }
}
