/// The name of an entry of an archive, read from a reference within another entry.
enum EPUBPath {
  /// The name of the entry that `reference` leads to from `base`, and the place within it; nil for what lies outside
  /// of the archive.
  static func resolve(_ reference: String, from base: String) -> (name: String, fragment: String?)? {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
    let fragment = parts.count > 1 ? decoded(parts[1]) : nil
    guard !hasScheme(path), !path.hasPrefix("//") else { return nil }
    if path.isEmpty { return (base, fragment) }
    var folders = path.hasPrefix("/") ? [] : base.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch decoded(part) {
      case ".", "": continue
      case "..":
        guard folders.popLast() != nil else { return nil }
      case let name: folders.append(name)
      }
    }
    return folders.isEmpty ? nil : (folders.joined(separator: "/"), fragment)
  }

  /// Whether a reference begins like `http:`.
  private static func hasScheme(_ path: Substring) -> Bool {
    let scheme = path.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return scheme.first?.isLetter == true && path.dropFirst(scheme.count).first == ":"
  }

  /// With `%E4` and the like replaced by bytes.
  static func decoded(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
