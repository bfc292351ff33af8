import Testing

@testable import OutlineModel

@Suite("References")
struct ReferenceReaderTests {
  static let cases: [(String, String)] = [
    ("依照本法第三十条的规定", "本法第三十条 = 30!"), ("本条例第五条第二款", "本条例第五条第二款 = 5 ¶2!"),
    ("本实施细则第五条第二款第（三）项", "本实施细则第五条第二款第（三）项 = 5 ¶2 (3)!"),
    ("本条第(三)项所列情形", "本条第(三)项 = here (3)!"), ("本条第二款", "本条第二款 = here ¶2!"),
    ("适用第三章的规定", "第三章 = chapter 3"), ("本法第二编第三章", "本法第二编第三章 = part 2 chapter 3!"),
    ("本法第一百二十条之六", "本法第一百二十条之六 = 120-6!"), ("本办法第５０条", "本办法第５０条 = 50!"),
    ("本法第十条、第十二条和第十四条", "本法第十条 = 10! | 第十二条 = 12! | 第十四条 = 14!"),
    ("依照第五十条处罚", "第五十条 = 50"), ("前款、前条规定的", ""), ("第二款第（一）项", ""), ("第三人、第三方", ""),
    ("《某某管理办法》第三十条", ""), ("《某某管理办法》第三十条、第五十条", ""), ("《某某法〈第三条〉解释》", ""),
    ("刑法第二百六十四条", ""), ("宪法第三十条和第五十条", ""), ("依照刑法第十条处理，并适用第十二条", ""),
    ("依照刑法第十条处理，并适用本法第十二条", "本法第十二条 = 12!"), ("依照刑法第十条处理。适用第十二条", "第十二条 = 12"),
    ("改为：“依照本法第九十条处理”", ""), ("见附件2", "附件2 = annex 2"), ("（附件3）", "附件3 = annex 3"), ("《某办法》附件3", ""),
    ("附件：申请表", ""), ("见3.2", "3.2 = 3.2"), ("见3.2.1的规定", "3.2.1 = 3.2.1"), ("见2025年", ""), ("可见3例", ""),
    ("see Section 3.2.", "Section 3.2 = 3.2"), ("Section 3.2 of this document", "Section 3.2 = 3.2!"),
    ("Section 3.2 of RFC 99", ""), ("subsection 3.2", ""),
  ]

  @Test("A reference is found where the document speaks of itself", arguments: cases)
  func references(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let found = ReferenceReader.references(in: 0..<bytes.count, of: bytes).map { reference in
      let words = String(decoding: bytes[reference.range.range], as: UTF8.self)
      return "\(words) = \(Self.describe(reference.target))\(reference.isExpress ? "!" : "")"
    }
    #expect(found.joined(separator: " | ") == expected)
  }

  @Test("The label of a section is no reference to it")
  func labels() {
    let sample = StatuteSample("第一条　依照第二条办理。\n第二条　依照本办法第一条办理。\n")
    let references = ReferenceReader.references(in: 0..<sample.document.source.count, of: sample.document)
    #expect(references.map { sample.document.source.string($0.range.range) } == ["第二条", "本办法第一条"])
  }

  private static func describe(_ target: Reference.Target) -> String {
    func value(_ number: SectionNumber) -> String {
      "\(number.value)" + (number.suffix.map { "-\($0)" } ?? "")
    }
    switch target {
    case .article(let number, let paragraph, let entry):
      return (number.map(value) ?? "here") + (paragraph.map { " ¶\($0)" } ?? "")
        + (entry.map { " (\($0))" } ?? "")
    case .division(let path): return path.map { "\($0.style) \(value($0))" }.joined(separator: " ")
    case .annex(let number): return "annex \(number.value)"
    case .decimal(let path): return path.map(String.init).joined(separator: ".")
    }
  }
}
