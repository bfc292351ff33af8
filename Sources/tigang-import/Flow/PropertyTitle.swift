/// What the properties of a file are worth: programs fill them with names of files and of themselves.
enum DocumentProperty {
  /// A title that a person gave, else nil.
  static func title(_ text: String) -> String? {
    let scalars = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xFEFF }
    let title = String(String.UnicodeScalarView(scalars)).trimmed
    let lower = title.lowercased()
    guard title.unicodeScalars.contains(where: { $0.properties.isAlphabetic }), !title.contains("\u{FFFD}"),
      !names.contains(lower), !beginnings.contains(where: lower.hasPrefix),
      !endings.contains(where: lower.hasSuffix)
    else { return nil }
    return title
  }

  /// The day of a date as ISO 8601 writes it, else nil.
  static func date(_ text: String) -> String? {
    let day = text.prefix(10)
    let isDate = zip(day, "dddd-dd-dd").allSatisfy { $1 == "d" ? $0.isASCII && $0.isNumber : $0 == $1 }
    return day.count == 10 && isDate ? String(day) : nil
  }

  private static let names: Set<String> = ["untitled", "无标题", "未命名", "document", "文档", "presentation"]
  private static let beginnings = [
    "microsoft word -", "microsoft powerpoint -", "powerpoint ", "untitled-", "未标题-", "幻灯片 ", "slide ", "文档1",
    "document1", "file:", "http:", "https:",
  ]
  private static let endings = [
    ".doc", ".docx", ".wps", ".pdf", ".rtf", ".odt", ".indd", ".tex", ".dvi", ".ps", ".txt", ".qxd", ".fm",
    ".tif",
    ".jpg", ".htm", ".html", ".ppt", ".pptx", ".xls", ".xlsx", ".s72", ".s92", ".ps2", ".cdr",
  ]
}

extension StringProtocol {
  /// Without white space at its ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
