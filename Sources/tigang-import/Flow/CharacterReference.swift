import CXml2

/// What an entity or a numeric character reference stands for.
enum CharacterReference {
  /// The text of `&amp;`, `&#20113;` or `&#x4E91;`; nil where the name says nothing.
  static func text(_ reference: ArraySlice<UInt8>) -> [UInt8]? {
    guard reference.first == UInt8(ascii: "&"), reference.last == UInt8(ascii: ";") else { return nil }
    let name = reference.dropFirst().dropLast()
    guard name.first == UInt8(ascii: "#") else { return named(name) }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value > 0, let scalar = Unicode.Scalar(value) else { return Array("\u{FFFD}".utf8) }
    return Array(String(Character(scalar)).utf8)
  }

  private static func named(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    guard let entity = htmlEntityLookup(Array(name) + [0]),
      let scalar = Unicode.Scalar(UInt32(entity.pointee.value))
    else { return nil }
    return Array(String(Character(scalar)).utf8)
  }
}
