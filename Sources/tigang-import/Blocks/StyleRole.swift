/// What a paragraph is by its style.
enum StyleRole: Equatable {
  case title
  /// From 1.
  case heading(depth: Int)
  /// A heading or an entry of the contents; from 1, 0 for their heading.
  case contents(depth: Int)
  case quote, preformatted
  case body

  /// By the names that Word, WPS and LibreOffice give to their own styles, as a person reads them or as OpenDocument
  /// encodes them; nil for others.
  init?(styleName: String) {
    let words = String(Self.decoded(styleName).lowercased().filter { $0 != " " })
    switch words {
    case "title", "标题", "標題", "表題", "제목", "titel", "titre", "título", "titolo": self = .title
    case "subtitle", "副标题": self = .body
    case "tocheading", "目录标题", "contentsheading": self = .contents(depth: 0)
    case "quote", "intensequote", "blocktext", "quotations", "引用", "明显引用": self = .quote
    case "sourcecode", "preformattedtext", "htmlpreformatted", "html预设格式": self = .preformatted
    default:
      guard let role = Self.numbered(words) else { return nil }
      self = role
    }
  }

  /// By an outline level of Word: from 0 for headings, 9 for text.
  init(outlineLevel level: Int) {
    self = (0..<9).contains(level) ? .heading(depth: level + 1) : .body
  }

  private static let headingWords = [
    "heading", "标题", "標題", "見出し", "제목", "überschrift", "titre", "título", "titolo", "rubrik", "kop",
    "заголовок",
  ]
  private static let contentsWords = [
    "toc", "contents", "目录", "目錄", "目次", "목차", "verzeichnis", "tm", "tdc", "sommario", "оглавление",
  ]

  private static func numbered(_ words: String) -> StyleRole? {
    func depth(_ names: [String]) -> Int? {
      names.lazy.filter(words.hasPrefix).compactMap { Int(words.dropFirst($0.count)) }.first { 1...9 ~= $0 }
    }
    return depth(headingWords).map { .heading(depth: $0) }
      ?? depth(contentsWords).map { .contents(depth: $0) }
  }

  /// A name with its `_20_` and the like as the characters that they stand for: no identifier of XML has a space.
  private static func decoded(_ name: String) -> String {
    var pieces = name.split(separator: "_", omittingEmptySubsequences: false)[...]
    var text = String(pieces.popFirst() ?? "")
    while let piece = pieces.popFirst() {
      if (2...6).contains(piece.count), !pieces.isEmpty,
        let scalar = UInt32(piece, radix: 16).flatMap(Unicode.Scalar.init)
      {
        text.unicodeScalars.append(scalar)
        text += pieces.popFirst() ?? ""
      } else {
        text += "_" + piece
      }
    }
    return text
  }
}
