import Testing

@testable import OutlineModel

@Suite("Addresses with numbers of their own form")
struct NumberedAddressTests {
  @Test(
    "An annex is named before what is in it, however it is written",
    arguments: [
      ("附件1一", 5), ("附件1.二", 6), ("附件 2.一", 8), ("附件２一、", 8), ("附件2", 7), ("附件3一", nil),
    ] as [(String, Int?)])
  func annexes(address: String, line: Int?) {
    let document = OutlineParser.parse(
      SourceText("一、甲\n文字。\n二、乙\n附件1\n一、丙\n二、丁\n附件2\n一、戊\n文字。\n"))
    let found = AddressResolver(document).candidates(address).map { document.outline[$0].start }
    #expect(found.map(document.source.line) == (line.map { [$0] } ?? []))
  }

  @Test("The numerals of Japan lead to an article and on into it")
  func japan() throws {
    let document = OutlineParser.parse(
      SourceText("第百二十条　届出をする者は、次の者とする。\n２　前項の届出は、書面による。\n第百二十一条　この法律は、公布の日から施行する。\n"))
    guard case .item(0, let item) = AddressResolver(document).resolve("第百二十条第二項") else {
      Issue.record("第百二十条第二項 names no item")
      return
    }
    #expect(item.number.value == 2)
  }
}
