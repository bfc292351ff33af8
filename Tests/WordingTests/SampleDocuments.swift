@testable import OutlineModel

/// Documents to speak of.
enum SampleDocuments {
  /// A speech with contents, whose (二) in the body is missing.
  static let speech = OutlineParser.parse(
    SourceText(
      """
      题目

      目录
      一、总体要求
      (一)提高认识
      (二)完善制度
      二、附加说明

      题目

      同志们:

      一、总体要求

      (一)提高认识。要_强调学习,抓好“三件事。

      (三)加强领导。文字很多,写到这里。

      二、补充说明

      (三)落实责任。文字。

      """))

  /// A speech whose 二 stands in the contents alone, and what is inside it in the body.
  static let inferred = OutlineParser.parse(
    SourceText(
      """
      题目

      目录
      一、总体要求
      (一)提高认识
      二、工作安排
      (一)落实责任
      (二)加强检查

      题目

      同志们:

      一、总体要求

      (一)提高认识。文字。

      (一)落实责任。文字。

      (二)加强检查。文字。

      """))

  /// A statute, made by hand: one section for each line, all at the top.
  static let statute = document(
    [
      ("第七条", SectionNumber(.article, 7)), ("第九条", SectionNumber(.article, 9)),
      ("笫十条", SectionNumber(.article, 10)), ("第十条之二", SectionNumber(.article, 10, suffix: 2)),
      ("第十三条", SectionNumber(.article, 13)), ("附则", nil),
    ])

  /// A document whose lines each hold a label and `　文字。`.
  private static func document(_ labels: [(label: String, number: SectionNumber?)]) -> Document {
    let text = labels.map { "\($0.label)　文字。\n" }.joined()
    var start = 0
    let sections = labels.map { label, number in
      let end = start + label.utf8.count
      let next = end + "　文字。\n".utf8.count
      defer { start = next }
      return Section(
        depth: 1, number: number, label: ByteRange(start..<(number == nil ? start : end)),
        title: ByteRange(number == nil ? start..<end : end..<end), heading: ByteRange(start..<end),
        ownText: ByteRange(end..<next), contentsEntry: nil, presence: .full, descendantCount: 0, parent: nil)
    }
    return Document(
      source: SourceText(text), outline: Outline(sections), parts: [Part(.body, 0..<text.utf8.count)],
      profile: .statute, title: nil, date: nil, salutation: nil, opening: 0, anomalies: [])
  }
}

extension Document {
  /// Where a text stands, the first time or behind a line's beginning.
  func range(of text: String, fromLine line: Int = 1) -> ByteRange {
    let start = source.start(ofLine: line) ?? 0
    let bytes = Array(text.utf8)
    let found = (start...source.count - bytes.count).first {
      source.bytes[$0..<$0 + bytes.count].elementsEqual(bytes)
    }
    return ByteRange((found ?? 0)..<(found.map { $0 + bytes.count } ?? 0))
  }
}
