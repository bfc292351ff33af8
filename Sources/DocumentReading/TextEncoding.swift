import Glibc

/// A way in which text is written as bytes.
package struct TextEncoding: Equatable, Hashable, Sendable {
  /// In lower case, as IANA names it where it does: `utf-8`, `gb18030`, `shift_jis`.
  package let name: String
  /// What `iconv` calls it; further names are supersets, for text that is not all in the first.
  let converterNames: [String]
  /// How many bytes each character is a multiple of.
  let unitSize: Int
  /// What stands at the very beginning of a text to mark its encoding; empty where nothing does.
  let mark: [UInt8]

  private init(_ name: String, _ converterNames: [String], unitSize: Int = 1, mark: [UInt8] = []) {
    self.name = name
    self.converterNames = converterNames
    self.unitSize = unitSize
    self.mark = mark
  }
}

extension TextEncoding {
  package static let utf8 = TextEncoding("utf-8", ["UTF-8"], mark: [0xEF, 0xBB, 0xBF])
  package static let utf16le = TextEncoding("utf-16le", ["UTF-16LE"], unitSize: 2, mark: [0xFF, 0xFE])
  package static let utf16be = TextEncoding("utf-16be", ["UTF-16BE"], unitSize: 2, mark: [0xFE, 0xFF])
  package static let utf32le = TextEncoding("utf-32le", ["UTF-32LE"], unitSize: 4, mark: [0xFF, 0xFE, 0, 0])
  package static let utf32be = TextEncoding("utf-32be", ["UTF-32BE"], unitSize: 4, mark: [0, 0, 0xFE, 0xFF])
  /// With GBK and GB2312, which are parts of it.
  package static let gb18030 = TextEncoding("gb18030", ["GB18030"], mark: [0x84, 0x31, 0x95, 0x33])
  package static let big5 = TextEncoding("big5", ["BIG5", "BIG5-HKSCS"])
  package static let shiftJIS = TextEncoding("shift_jis", ["CP932"])
  package static let eucJP = TextEncoding("euc-jp", ["EUC-JP", "EUC-JP-MS"])
  package static let eucKR = TextEncoding("euc-kr", ["EUC-KR", "UHC"])

  /// Those that a mark may stand for; where one mark begins with another, the longer comes first.
  static let marked: [TextEncoding] = [.utf32le, .utf32be, .utf8, .utf16le, .utf16be, .gb18030]

  /// Takes any name that `iconv` knows, and those under which people know the usual ones; nil for another.
  package init?(named name: String) {
    let folded = name.lowercased().filter { !"-_ ".contains($0) }
    if let known = Self.known[folded] {
      self = known
      return
    }
    // Slashes are suffixes of iconv, and no name at all is the encoding of the locale.
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }),
      Converter.exists(name)
    else { return nil }
    let unitSize = folded.hasPrefix("utf16") || folded.hasPrefix("ucs2") ? 2 : folded == "utf32" ? 4 : 1
    self.init(name.lowercased(), [name], unitSize: unitSize)
  }

  /// By name without hyphens, and with the names under which each is known too (WHATWG Encoding, 4.2).
  private static let known: [String: TextEncoding] = {
    var table: [String: TextEncoding] = [:]
    for (encoding, names) in names {
      for name in names.split(separator: " ") { table[String(name)] = encoding }
    }
    return table
  }()

  private static let names: [(TextEncoding, String)] = [
    (.utf8, "utf8 utf8sig utf8bom unicode11utf8 ascii usascii"),
    (.utf16le, "utf16le ucs2le utf16 ucs2 unicode"), (.utf16be, "utf16be ucs2be"),
    (.utf32le, "utf32le ucs4le utf32"), (.utf32be, "utf32be ucs4be ucs4"),
    (.gb18030, "gb18030 gbk gb2312 gb231280 cp936 ms936 windows936 euccn eucgb2312cn xgbk hz936 gb chinese"),
    (.big5, "big5 big5hkscs bigfive cp950 ms950 windows950 big5eten cnbig5 xxbig5"),
    (.shiftJIS, "shiftjis sjis mskanji cp932 ms932 windows932 windows31j csshiftjis xsjis"),
    (.eucJP, "eucjp ujis xeucjp eucjpms"),
    (.eucKR, "euckr cp949 ms949 uhc windows949 ksc5601 ksc56011987 korean xwindows949"),
  ]
}
