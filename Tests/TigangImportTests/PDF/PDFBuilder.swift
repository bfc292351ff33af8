/// Makes a PDF as plain as can be: words at places, in one font that is not embedded and whose codes are UTF-16.
struct PDFBuilder {
  /// A piece of text on a page; from the lower left corner, in points.
  struct Text {
    let text: String
    let left: Int
    let base: Int
    let size: Int

    init(_ text: String, _ left: Int, _ base: Int, size: Int = 16) {
      self.text = text
      self.left = left
      self.base = base
      self.size = size
    }
  }

  /// What is printed on each page.
  var pages: [[Text]]
  /// The outline: titles, pages from 0 and levels from 1.
  var bookmarks: [(title: String, page: Int, depth: Int)] = []
  /// Entries of the properties, as the format writes them.
  var properties = ""
  /// What stands in the trailer besides.
  var trailer = ""

  /// The file.
  var bytes: [UInt8] {
    var file = Array("%PDF-1.4\n".utf8)
    var places: [Int] = []
    for (index, object) in objects().enumerated() {
      places.append(file.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
    }
    let start = file.count
    file += "xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8
    for place in places {
      file += "\(String(repeating: "0", count: 10 - "\(place)".count))\(place) 00000 n \n".utf8
    }
    file += "trailer << /Size \(places.count + 1) /Root 1 0 R /Info 6 0 R \(trailer) >>\n".utf8
    return file + "startxref\n\(start)\n%%EOF\n".utf8
  }

  private func objects() -> [String] {
    let firstPage = 8
    let firstBookmark = firstPage + 2 * pages.count
    let kids = pages.indices.map { "\(firstPage + 2 * $0) 0 R" }.joined(separator: " ")
    let outline = "<< /First \(firstBookmark) 0 R /Last \(firstBookmark + (last(of: 0...) ?? 0)) 0 R >>"
    let system = "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R \(bookmarks.isEmpty ? "" : "/Outlines 7 0 R") >>",
      "<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>",
      "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R]"
        + " /ToUnicode 5 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo \(system) /DW 1000"
        + " /W [32 126 500] >>",
      Self.stream(Self.characterMap), "<< \(properties) >>", bookmarks.isEmpty ? "null" : outline,
    ]
    for (index, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
          + " /Contents \(firstPage + 2 * index + 1) 0 R >>")
      objects.append(Self.stream(page.map(Self.operators).joined()))
    }
    return objects + bookmarks.indices.map { bookmark($0, firstPage, firstBookmark) }
  }

  private func bookmark(_ index: Int, _ firstPage: Int, _ firstBookmark: Int) -> String {
    let bookmark = bookmarks[index]
    let end = bookmarks[(index + 1)...].firstIndex { $0.depth <= bookmark.depth } ?? bookmarks.count
    var object =
      "<< /Title <FEFF\(Self.hexadecimal(bookmark.title))> /Dest [\(firstPage + 2 * bookmark.page) 0 R /Fit]"
    if end < bookmarks.count, bookmarks[end].depth == bookmark.depth {
      object += " /Next \(firstBookmark + end) 0 R"
    }
    if end > index + 1, let last = last(of: (index + 1)...) {
      object += " /First \(firstBookmark + index + 1) 0 R /Last \(firstBookmark + last) 0 R"
    }
    return object + " >>"
  }

  /// The last bookmark of those that follow at the level of the first.
  private func last(of range: PartialRangeFrom<Int>) -> Int? {
    let rest = bookmarks[range]
    guard let depth = rest.first?.depth else { return nil }
    return rest.prefix { $0.depth >= depth }.lastIndex { $0.depth == depth }
  }

  private static func operators(_ text: Text) -> String {
    "BT /F1 \(text.size) Tf \(text.left) \(text.base) Td <\(hexadecimal(text.text))> Tj ET\n"
  }

  private static func stream(_ text: String) -> String {
    "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
  }

  private static func hexadecimal(_ text: String) -> String {
    text.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// Says that each code is a character of that number.
  private static let characterMap: String = {
    let ranges = (0..<256).map { high in
      let byte = (high < 16 ? "0" : "") + String(high, radix: 16)
      return "1 beginbfrange\n<\(byte)00> <\(byte)ff> <\(byte)00>\nendbfrange\n"
    }
    return "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n\(ranges.joined())endcmap"
  }()
}
