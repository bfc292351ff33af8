import CNcursesw

/// What the terminfo database says about the terminal of the session.
enum Terminfo {
  /// Makes sure that `name` is known and can be painted on.
  ///
  /// - Throws: `TerminalError.unknownTerminal` or `.incapableTerminal`.
  static func check(_ name: String, descriptor: Int32) throws(TerminalError) {
    var status: Int32 = 0
    guard !name.isEmpty, setupterm(name, descriptor, &status) == OK else {
      throw status == 1 ? .incapableTerminal(name) : .unknownTerminal(name)
    }
    let canMove = bytes("cup") != nil
    tigang_forget_terminfo()
    guard canMove else { throw .incapableTerminal(name) }
  }

  /// The bytes of a capability without its padding; nil where the terminal has not got it.
  static func bytes(_ capability: String) -> [UInt8]? {
    guard let value = tigang_capability(capability) else { return nil }
    return withoutPadding(Array(String(cString: value).utf8))
  }

  /// All that undoes a session: attributes, keypad, cursor and alternate screen.
  ///
  /// Where there is no alternate screen, what is written next begins below the last of `rows` rows.
  static func restoringBytes(rows: Int) -> [UInt8] {
    let common = ["sgr0", "op", "rmkx", "cnorm"].flatMap { bytes($0) ?? [] }
    if let leave = bytes("rmcup") { return common + leave }
    guard let move = tigang_capability("cup"), let bottom = tgoto(move, 0, Int32(rows - 1)) else {
      return common
    }
    let clearLine = bytes("el") ?? []
    return common + withoutPadding(Array(String(cString: bottom).utf8)) + clearLine + Array("\r\n".utf8)
  }

  /// Leaves out the delays, written `$<5>` or `$<5*/>`.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
