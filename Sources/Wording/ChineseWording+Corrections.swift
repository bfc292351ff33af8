import OutlineModel

extension ChineseWording {
  func fault(_ fault: CorrectionFault) -> String {
    switch fault {
    case .syntax(let reason): "不合 TOML 的写法:\(reason)"
    case .unknownKey(let key, let likely?): "没有“\(key)”这一项,或许是“\(likely.rawValue)”"
    case .unknownKey(let key, nil): "没有“\(key)”这一项,可用的有 \(list(CorrectionKey.allCases))"
    case .wrongKind(let key): "\(key.rawValue) 要写成 \(key.example)"
    case .unknownProfile(let name, let likely?): "没有“\(name)”这种文稿,或许是“\(likely.rawValue)”"
    case .unknownProfile(let name, nil): "没有“\(name)”这种文稿,可用的有 \(list(Profile.allCases))"
    case .noLine(let text, .headings): "“\(text)”不是行号,也不是行号加层级,要写成 69 或 \"69:2\""
    case .noLine(let text, _): "“\(text)”不是行号,行号从 1 数起"
    case .badPattern(let error): "读不懂模式“\(error.text)”:\(error.reason)"
    case .contradiction(let line): "第 \(line) 行说了两次,说法不同"
    case .beyondEnd(let line, let lineCount): "没有第 \(line) 行:文稿共 \(lineCount) 行"
    }
  }

  private func list<Word: RawRepresentable<String>>(_ words: [Word]) -> String {
    words.map(\.rawValue).joined(separator: "、")
  }
}
