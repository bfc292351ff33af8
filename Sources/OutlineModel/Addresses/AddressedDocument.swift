/// An address that names its document first: 本法第三条, 刑法第三百八十二条, 《刑法》第382条.
struct AddressedDocument {
  /// Whether the name is that of the document itself.
  let isOwn: Bool
  /// What follows the name.
  let rest: String

  /// Nil where an address names no document before its numbers.
  init?(_ address: String, in document: Document) {
    let title = document.titleText.map(FoldedTitle.withoutBrackets)
    let found =
      Self.bookName(address).map { name, rest in (isOwn: Self.isName(name, of: document), rest: rest) }
      ?? Self.ownName(address).map { (isOwn: true, rest: $0) }
      ?? title.flatMap { Self.titleName(address, $0) }.map { (isOwn: true, rest: $0) }
    guard let found, AddressPath(found.rest) != nil else { return nil }
    (isOwn, rest) = found
  }

  /// What stands in 《》 at the start, and what follows.
  private static func bookName(_ address: String) -> (name: Substring, rest: String)? {
    guard address.hasPrefix("《"), let end = address.firstIndex(of: "》") else { return nil }
    return (address[..<end].dropFirst(), String(address[address.index(after: end)...]))
  }

  /// Whether the title holds a name, or is it without the name of the state.
  private static func isName(_ name: Substring, of document: Document) -> Bool {
    guard let title = document.titleText else { return false }
    let wanted = FoldedTitle(name.unicodeScalars)
    if wanted.isEmpty { return false }
    return FoldedTitle(title.unicodeScalars).contains(wanted)
      || name.hasPrefix("中华人民共和国") && wanted.ends(with: .withoutBrackets(title))
  }

  /// What follows 本法, 本条例.
  private static func ownName(_ address: String) -> String? {
    guard address.hasPrefix("本") else { return nil }
    let bytes = Array(address.utf8)
    var cursor = TextCursor("本".utf8.count..<bytes.count)
    guard OwnName.skip(&cursor, in: bytes.span) else { return nil }
    return String(decoding: bytes[cursor.offset...], as: UTF8.self)
  }

  /// What follows the whole title, or the end of it from two signs on that says what kind of document it is.
  private static func titleName(_ address: String, _ title: FoldedTitle) -> String? {
    let scalars = Array(address.unicodeScalars)
    for length in scalars.indices.dropFirst(2).reversed() where canFollow(scalars[length]) {
      let name = FoldedTitle(scalars[..<length])
      guard title.ends(with: name), title == name || OwnName.ends(scalars[..<length]) else { continue }
      return String(String.UnicodeScalarView(scalars[length...]))
    }
    return nil
  }

  private static func canFollow(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "第" || Characters.isWhiteSpace(scalar) || Numeral.isSign(scalar)
  }
}
