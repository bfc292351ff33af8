import CellGrid
import Testing

@testable import BrowserUI

@Suite("The line being typed")
struct LineEditorTests {
  struct Case: CustomTestStringConvertible {
    let keys: String
    let text: String
    let position: Int
    var testDescription: String { keys }
  }

  static let cases = [
    Case(keys: "abc", text: "abc", position: 3),
    Case(keys: "民族<BS>", text: "民", position: 1),
    Case(keys: "<BS> <Del>", text: "", position: 0),
    Case(keys: "ab<Left>c", text: "acb", position: 2),
    Case(keys: "ab<Home>c", text: "cab", position: 1),
    Case(keys: "ab<C-a><Right><Right><Right>c", text: "abc", position: 3),
    Case(keys: "ab<Home><End>c", text: "abc", position: 3),
    Case(keys: "ab<C-a><C-e>c", text: "abc", position: 3),
    Case(keys: "abc<C-b><C-b><Del>", text: "ac", position: 1),
    Case(keys: "abc<C-b><C-b><C-d>", text: "ac", position: 1),
    Case(keys: "abc<Left><C-u>", text: "c", position: 0),
    Case(keys: "abc<Home><C-f><C-k>", text: "a", position: 1),
    Case(keys: "one<Space>two<C-w>", text: "one ", position: 4),
    Case(keys: "one<Space>two<Space><Space><C-w>", text: "one ", position: 4),
    Case(keys: "one<Space>two<Left><C-w>", text: "one o", position: 4),
    Case(keys: "one<C-w><C-w>", text: "", position: 0),
    Case(keys: "e\u{301}<BS>", text: "", position: 0),
    Case(keys: "e\u{301}x<Left><Left>y", text: "ye\u{301}x", position: 1),
    Case(keys: "👨\u{200D}👩<BS>", text: "", position: 0),
    Case(keys: "<lt>a", text: "<a", position: 2),
  ]

  @Test("Keys edit whole characters at the cursor", arguments: cases)
  func editing(_ example: Case) throws {
    var editor = LineEditor()
    for case .key(let key) in try KeyScript(example.keys).steps {
      let isTaken = editor.take(key)
      #expect(isTaken)
    }
    #expect(editor.text == example.text)
    #expect(editor.head == String(example.text.prefix(example.position)))
    #expect(editor.tail == String(example.text.dropFirst(example.position)))
  }

  @Test(
    "Keys that edit nothing are left to others",
    arguments: [Key.enter, .escape, .tab, .up, .function(1), .control("z")])
  func otherKeys(_ key: Key) {
    var editor = LineEditor("abc")
    let isTaken = editor.take(key)
    #expect(!isTaken)
    #expect(editor == LineEditor("abc"))
  }
}
