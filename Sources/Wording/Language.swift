/// A language that the interface speaks.
package enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"

  /// The language that the environment asks for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set,
  /// as a string; the locale itself need not be installed.
  package init(environment: (String) -> String?) {
    let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    self = setting?.hasPrefix("zh") == true ? .chinese : .english
  }

  /// The sentences of the language.
  package var wording: any Wording {
    switch self {
    case .chinese: ChineseWording()
    case .english: EnglishWording()
    }
  }
}
