import OutlineModel

extension EnglishWording {
  func fault(_ fault: CorrectionFault) -> String {
    switch fault {
    case .syntax(let reason): "this is no TOML: \(reason)"
    case .unknownKey(let key, let likely?): "unknown key \"\(key)\"; \"\(likely.rawValue)\" may be meant"
    case .unknownKey(let key, nil): "unknown key \"\(key)\"; the keys are \(list(CorrectionKey.allCases))"
    case .wrongKind(let key): "\(key.rawValue) has to be written like \(key.example)"
    case .unknownProfile(let name, let likely?):
      "unknown profile \"\(name)\"; \"\(likely.rawValue)\" may be meant"
    case .unknownProfile(let name, nil):
      "unknown profile \"\(name)\"; the profiles are \(list(Profile.allCases))"
    case .noLine(let text, .headings): "\"\(text)\" is no line with or without a depth, as 69 or \"69:2\""
    case .noLine(let text, _): "\"\(text)\" is no line: lines are counted from 1"
    case .badPattern(let error): "the pattern \"\(error.text)\" cannot be read: \(error.reason)"
    case .contradiction(let line): "line \(line) is named twice, for different things"
    case .beyondEnd(let line, let lineCount):
      "there is no line \(line): the document has \(lineCount) \(lineCount == 1 ? "line" : "lines")"
    }
  }

  private func list<Word: RawRepresentable<String>>(_ words: [Word]) -> String {
    let names = words.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " and \(names.last ?? "")"
  }
}

extension CorrectionKey {
  /// How the key is written, in TOML.
  var example: String {
    switch self {
    case .profile: "profile = \"statute\""
    case .headings: "headings = [69, \"72:2\"]"
    case .notHeadings: "not-headings = [81, 90]"
    case .levels: "levels = [\"第.+章\", \"第.+条\"]"
    }
  }
}
