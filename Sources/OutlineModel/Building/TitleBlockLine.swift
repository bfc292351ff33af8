/// A line of the title block, which ends before the first paragraph, and what it could be.
struct TitleBlockLine {
  /// Without white space at both ends.
  let content: Range<Int>
  let key: TitleKey
  /// ISO 8601; nil where the line has none.
  let date: String?
  let isSalutation: Bool
  let canBeTitle: Bool
  /// Whether the line ends with a word for a kind of text: 讲话, 报告.
  let hasGenre: Bool
  /// Whether the line speaks of publication, so that its date is that of the document.
  let namesPublication: Bool

  private static let genres: WordList = [
    "讲话", "报告", "发言", "致辞", "致词", "主持词", "意见", "通知", "方案", "办法", "决定", "总结", "规划", "纲要", "计划", "要点",
    "法", "法典", "条例", "规定", "细则", "解释", "规则", "章程", "公约", "标准", "规范", "汇报", "材料", "讲稿", "演讲", "公报", "通报", "决议",
    "谈话", "说明", "稿",
  ]
  private static let publication: WordList = ["发布", "时间", "日期", "公布", "发表", "Date", "date"]

  init(_ bytes: Span<UInt8>, _ line: FrontLine) {
    content = line.line.content
    key = line.key
    date = DateReader.date(in: String(decoding: line.text, as: UTF8.self))
    isSalutation = line.isSalutation
    namesPublication = Self.publication.occurs(in: line.text)
    canBeTitle =
      !line.endsWithColon && date == nil && key.count >= 2 && !line.text.contains(UInt8(ascii: ">"))
      && !ContentsHeading.isContentsHeading(bytes, content)
    // A title may stand in brackets.
    hasGenre = Self.genres.ends(FoldedTitle.squeezed(bytes, content).filter { $0 != UInt8(ascii: ")") })
  }
}
