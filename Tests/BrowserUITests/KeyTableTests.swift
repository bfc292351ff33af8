import CellGrid
import Testing
import Wording

@testable import BrowserUI

@Suite("Which keys ask for what")
struct KeyTableTests {
  /// The table of keys in the design, as far as the commands exist.
  static let promised: [(keys: String, command: BrowserCommand)] = [
    ("j", .down), ("k", .up), ("<Down>", .down), ("<Up>", .up),
    ("<Space>", .pageDown), ("f", .pageDown), ("<PgDn>", .pageDown), ("b", .pageUp), ("<PgUp>", .pageUp),
    ("d", .halfPageDown), ("u", .halfPageUp),
    ("g", .goToAddress), ("<Home>", .first), ("G", .last), ("<End>", .last),
    ("h", .closeOrParent), ("<Left>", .closeOrParent), ("l", .openOrChild), ("<Right>", .openOrChild),
    ("<Enter>", .enterText), ("<Tab>", .otherPane),
    ("[", .previousSibling), ("]", .nextSibling),
    ("1", .showToLevel), ("9", .showToLevel), ("za", .toggle), ("zR", .openAll), ("zM", .closeAll),
    ("I", .items),
    ("/", .search), ("n", .nextHit), ("N", .previousHit),
    ("s", .sparseTree), ("L", .hitList), ("*", .searchSelection),
    ("<C-o>", .back), ("<BS>", .back), ("<lt>", .back), (">", .forward),
    ("m", .setMark), ("'", .goToMark),
    ("y", .copy), ("w", .write), ("v", .editor), ("c", .anomalies), ("o", .links), ("i", .figures),
    ("P", .rehearsal),
    ("F", .follow), ("R", .reload), ("<C-l>", .redraw),
    ("{", .splitLeft), ("}", .splitRight), ("t", .arrangement), (",", .narrower), (".", .wider),
    ("M", .mouse),
    ("?", .help), ("<F1>", .help), ("q", .quit), ("<Esc>", .cancel), ("<C-z>", .suspend),
  ]

  @Test("The keys of the design ask for what it says", arguments: promised)
  func keysOfTheDesign(keys: String, command: BrowserCommand) throws {
    let sequence = try KeyScript(keys).steps.map { step -> Key in
      guard case .key(let key) = step else { throw KeyScript.Mistake(token: keys) }
      return key
    }
    #expect(KeyTable.decode(sequence) == .command(command))
  }

  @Test("Every command has exactly one entry, with a key")
  func everyCommandHasAnEntry() {
    for command in BrowserCommand.allCases {
      let entries = KeyTable.entries.filter { $0.command == command }
      #expect(entries.count == 1 && entries.allSatisfy { !$0.keys.isEmpty }, "\(command)")
    }
  }

  @Test("No two commands share a key, and no key is the beginning of another command's keys")
  func noKeyIsShared() {
    let all = KeyTable.entries.flatMap(\.keys)
    #expect(Set(all).count == all.count)
    for keys in all where keys.count > 1 {
      #expect(!all.contains([keys[0]]))
      #expect(KeyTable.decode([keys[0]]) == .incomplete)
    }
  }

  @Test("A sequence that is none is forgotten, and the next key counts again")
  func brokenSequence() throws {
    var browser = ScriptedBrowser(try .speech)
    try browser.run("z x j")
    #expect(try browser.reading.current == 1)
  }

  @Test("The help names the keys as keyboards do")
  func shownKeys() throws {
    let shown = KeyTable.entries.map { KeyTable.shownKeys(of: $0) }
    #expect(shown.contains("Backspace Ctrl-O <"))
    #expect(shown.contains("Space f PgDn Ctrl-F"))
    #expect(shown.contains("1-9"))
    #expect(shown.contains("zM"))
    #expect(KeyTable.firstKey(of: .help) == "?")
  }
}
