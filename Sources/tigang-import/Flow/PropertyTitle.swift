/// What the title in the properties of a file is worth: programs fill it with names of files and of themselves.
enum PropertyTitle {
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
