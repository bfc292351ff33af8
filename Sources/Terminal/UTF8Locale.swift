import Glibc

/// The locale that decides which characters print and how wide they are.
enum UTF8Locale {
  /// The locales that are tried where the environment names none with UTF-8.
  static let fallbacks = ["C.UTF-8", "C.utf8", "en_US.UTF-8"]

  /// Puts a UTF-8 locale in force: that of the environment, else the first fallback that is installed.
  ///
  /// - Returns: false where the system has none; only ASCII can be painted then.
  @discardableResult
  static func establish() -> Bool {
    if setlocale(LC_CTYPE, "") != nil, isUTF8 { return true }
    for name in fallbacks where setlocale(LC_CTYPE, name) != nil {
      if isUTF8 { return true }
    }
    return false
  }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
    return strcmp(codeset, "UTF-8") == 0
  }
}
