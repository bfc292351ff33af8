import Testing
import Wording

@Suite("The language of the interface")
struct LanguageTests {
  struct Case: CustomTestStringConvertible {
    let environment: [String: String]
    let language: Language

    var testDescription: String {
      environment.isEmpty
        ? "nothing set" : environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")
    }
  }

  static let cases = [
    Case(environment: [:], language: .english),
    Case(environment: ["LANG": "zh_CN.UTF-8"], language: .chinese),
    Case(environment: ["LANG": "zh"], language: .chinese),
    Case(environment: ["LANG": "zh_TW"], language: .chinese),
    Case(environment: ["LANG": "C"], language: .english),
    Case(environment: ["LANG": "de_DE.UTF-8"], language: .english),
    Case(environment: ["LANG": ""], language: .english),
    Case(environment: ["LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"], language: .chinese),
    Case(environment: ["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "C"], language: .english),
    Case(environment: ["LC_MESSAGES": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"], language: .english),
    Case(environment: ["LANG": "C", "LC_MESSAGES": "C", "LC_ALL": "zh_CN.GB18030"], language: .chinese),
    Case(environment: ["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "", "LC_ALL": ""], language: .chinese),
    Case(environment: ["LC_CTYPE": "zh_CN.UTF-8"], language: .english),
  ]

  @Test("LC_ALL goes before LC_MESSAGES and LANG, and what is empty counts as not set", arguments: cases)
  func environment(_ example: Case) {
    #expect(Language { example.environment[$0] } == example.language)
  }
}
