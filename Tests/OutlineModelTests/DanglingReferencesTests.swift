import Testing

@testable import OutlineModel

@Suite("Dangling references")
struct DanglingReferencesTests {
  /// A statute of five articles and two annexes, with a text in its second article.
  private static func statute(_ text: String, first: Int = 1, end: String = "本办法自公布之日起施行。") -> StatuteSample {
    let numerals = (first..<first + 5).map(ChineseNumeral.text)
    return StatuteSample(
      "第一章　总则\n第\(numerals[0])条　目的。\n第\(numerals[1])条　\(text)\n第\(numerals[2])条　职责：\n（一）指导；\n（二）监督。\n"
        + "第\(numerals[2])条之一　增加的。\n第\(numerals[3])条　罚则。\n第\(numerals[4])条　\(end)\n附件1　申请表\n附件2　登记表\n")
  }

  private static func found(_ sample: StatuteSample) -> [String] {
    DanglingReferences.anomalies(in: sample.document).map { anomaly in
      guard case .words(let range) = anomaly.detail, anomaly.code == .danglingReference else { return "?" }
      return sample.document.source.string(range.range)
    }
  }

  @Test(
    "A reference to what the document certainly lacks is found",
    arguments: [
      ("依照本办法第九条处理。", ["本办法第九条"]), ("依照本办法第三条、第八条和第四条处理。", ["第八条"]),
      ("依照本办法第三条之二处理。", ["本办法第三条之二"]), ("依照本办法第七章处理。", ["本办法第七章"]),
      ("有下列情形：\n（一）甲；\n（二）乙。\n本条第（三）项除外。", ["本条第（三）项"]), ("本条第四款除外。\n又一款。", ["本条第四款"]),
      ("格式见附件3。", ["附件3"]), ("格式（附件5）另定，本办法第六条除外。", ["附件5", "本办法第六条"]),
    ])
  func dangling(text: String, expected: [String]) {
    #expect(Self.found(Self.statute(text)) == expected)
  }

  @Test(
    "What exists, or may be another document's, is no anomaly",
    arguments: [
      "依照本办法第三条、第五条处理。", "依照本办法第三条之一处理。", "依照本办法第一章处理。", "依照第九条处理。", "依照刑法第九百条处理。",
      "依照《某某法》第九条、第十条处理。", "有下列情形：\n（一）甲；\n（二）乙；\n（三）丙。\n本条第（三）项除外。", "见附件2。",
      "格式见《某某办法》附件3。", "合同的附件3另定。", "将第九条改为：“本法第九十条除外。”", "本条例和本法规定的第三人。", "本条第二款除外。\n又一款。",
      "依照本办法第三条和《某某法》第十条处理。",
    ])
  func nothing(text: String) {
    #expect(Self.found(Self.statute(text)) == [])
  }

  @Test("Nothing before the beginning of an extract, and nothing behind its end, is missed")
  func extract() {
    #expect(Self.found(Self.statute("依照本办法第二条和本办法第九十条处理。", first: 11)) == [])
    #expect(Self.found(Self.statute("依照本办法第九十条处理。", end: "处罚从重。")) == [])
  }

  @Test("The anomaly stands at the reference and names the section that holds it")
  func place() throws {
    let sample = Self.statute("依照本办法第九条处理。")
    let anomaly = try #require(DanglingReferences.anomalies(in: sample.document).first)
    #expect(anomaly.section == sample.section("第二条"))
    #expect(sample.document.source.line(of: anomaly.byteOffset) == 3)
  }

  @Test("The signs are found wherever they stand, as a plain search finds them")
  func signs() {
    let unit = "本附木末会，a".utf8.map { $0 }
    for lead in 0..<40 {
      let bytes =
        Array(repeating: UInt8(ascii: "x"), count: lead) + unit + unit
        + Array(repeating: 0xE6, count: lead % 5)
      var offsets: [Int] = []
      var offset = 0
      while offset < bytes.count {
        offset = SignScan.next(in: bytes.span, from: offset, to: bytes.count)
        if offset < bytes.count { offsets.append(offset) }
        offset += 1
      }
      let plain = bytes.indices.dropLast(2).filter {
        ["本", "附"].contains(String(decoding: bytes[$0..<$0 + 3], as: UTF8.self))
      }
      #expect(offsets == plain)
    }
  }
}
