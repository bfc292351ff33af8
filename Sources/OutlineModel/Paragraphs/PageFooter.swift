/// The lines of a saved page behind the text: links, notices, `Top`.
struct PageFooter {
  /// How such lines begin, in lower case and without white space.
  private static let beginnings: WordList = [
    "预览结束", "返回顶部", "返回首页", "回到顶部", "上一篇", "下一篇", "上一页", "下一页", "相关阅读", "相关文章",
    "责任编辑", "责编", "打印本页", "关闭窗口", "版权所有", "copyright", "©", "分享到", "扫一扫", "点击下载",
    "下载全文", "获取全文", "阅读全文", "网站地图", "联系我们", "主办单位", "承办单位", "技术支持", "备案号",
  ]
  /// Lines that hold nothing else, likewise.
  private static let wholeLines: WordList = ["top", "打印", "关闭", "收藏"]
  /// Longer lines are text, in bytes.
  private static let byteLimit = 120

  /// Whether nearly all paragraphs of the document are indented, so that a line without indent stands out.
  private let indentIsHabit: Bool

  init(_ scan: LineScan) {
    indentIsHabit = scan.paragraphs >= 3 && scan.indentedParagraphs * 5 >= scan.paragraphs * 4
  }

  /// Where the footer begins, looking back from the end, but not before `limit`; the end where there is none.
  func start(in source: SourceText, notBefore limit: Int) -> Int {
    var footer = source.count
    var end = source.count
    while end > limit {
      let start = source.paragraphStart(of: end - 1)
      guard start >= limit else { break }
      let content = LineIterator.content(source.paragraphBytes.span, start..<end)
      if !content.isEmpty {
        guard !source.isFramed(at: content.lowerBound) else { break }
        guard isFooter(source.paragraphBytes.span, content, isIndented: content.lowerBound > start) else {
          break
        }
        footer = start
      }
      end = start
    }
    return footer
  }

  private func isFooter(_ bytes: Span<UInt8>, _ content: Range<Int>, isIndented: Bool) -> Bool {
    guard content.count <= Self.byteLimit, !Elision.isElision(bytes, content) else { return false }
    if Self.hasBeginning(bytes, content) { return true }
    return indentIsHabit && !isIndented && !Self.endsSentence(bytes, content)
  }

  private static func hasBeginning(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    let text = FoldedTitle.squeezed(bytes, content)
    return wholeLines.contains(text) || beginnings.begins(text)
  }

  private static func endsSentence(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    guard let (last, _) = UTF8Decoding.scalar(in: bytes, before: content.upperBound) else { return false }
    return ["。", "!", "?"].contains(Characters.narrowed(last))
  }
}
