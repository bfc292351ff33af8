extension DocumentFormat {
  /// The format of a document that begins with markup, whatever its name says, in any encoding whose ASCII is that of
  /// ASCII or UTF-16; nil where it is none that is known.
  ///
  /// - Parameter ending: of the file's name; programs of offices save pages under endings of theirs, without a head.
  static func markup(_ start: [UInt8], _ ending: String?) -> DocumentFormat? {
    let text = start.filter { $0 != 0 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let element = firstElement(of: text[...])
    if pageStarts.contains(where: { element.starts(with: $0.utf8) }) { return .html }
    let isOffice = ending.map(officeEndings.contains) ?? false
    if isOffice, headlessStarts.contains(where: { element.starts(with: $0.utf8) }) { return .html }
    if isMessage(text[...], isNamed: ending == "mht" || ending == "mhtml") { return .mhtml }
    return element.first == UInt8(ascii: "<") ? flat(element) : nil
  }

  private static let pageStarts = ["<!doctype html", "<html", "<head", "<body"]
  private static let headlessStarts = [
    "<meta", "<title", "<style", "<table", "<div", "<p>", "<p ", "<center", "<h1",
  ]
  private static let officeEndings: Set<String> = ["doc", "dot", "wps", "wpt"]

  /// The text without marks, comments and instructions before the first element or document type.
  private static func firstElement(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    for mark in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] where text.starts(with: mark) {
      text = text.dropFirst(mark.count)
    }
    while true {
      text = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      if text.starts(with: "<!--".utf8), let end = text.firstIndex(ofWord: "-->") {
        text = text[end...]
      } else if text.starts(with: "<?".utf8), let end = text.firstIndex(ofWord: "?>") {
        text = text[end...]
      } else {
        return text
      }
    }
  }

  /// What a document that is one file of XML is.
  private static func flat(_ element: ArraySlice<UInt8>) -> DocumentFormat? {
    let name = element.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    let local = name.split(separator: UInt8(ascii: ":")).last.map { String(decoding: $0, as: UTF8.self) }
    func names(_ word: String) -> Bool { element.firstIndex(ofWord: word) != nil }
    switch local {
    case "package" where names("http://schemas.microsoft.com/office/2006/xmlpackage"): return .docx
    case "worddocument" where names("http://schemas.microsoft.com/office/word/2003/wordml"): return .docx
    case "document" where names("urn:oasis:names:tc:opendocument:xmlns:office:1.0"):
      let kinds = ["spreadsheet": "fods", "presentation": "fodp", "graphics": "fodg"]
      let other = kinds.first { names("vnd.oasis.opendocument.\($0.key)") }
      return other.map { DocumentFormat(rawValue: $0.value) } ?? .fodt
    default: return nil
    }
  }

  /// Whether a text begins with the head of a message that is a page (RFC 2557).
  private static func isMessage(_ text: ArraySlice<UInt8>, isNamed: Bool) -> Bool {
    guard let colon = text.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
      text[..<colon].allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }),
      text.firstIndex(ofWord: "mime-version:") != nil, text.firstIndex(ofWord: "content-type:") != nil
    else { return false }
    return isNamed || text.firstIndex(ofWord: "multipart/related") != nil
  }
}
