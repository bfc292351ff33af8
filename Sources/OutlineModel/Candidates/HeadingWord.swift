/// Headings without a number: words that stand for one when they are all of a line.
enum HeadingWord {
  private static let eastAsian: WordList = [
    "序言", "序", "自序", "代序", "前言", "引言", "引子", "导言", "导论", "绪论", "楔子", "总则", "總則", "附则", "附則", "附件", "附件:",
    "附录", "附錄",
    "附表", "附表:", "结语", "结束语", "尾声", "后记", "後記", "跋", "参考文献", "致谢", "摘要",
    "序章", "终章", "終章", "序文", "導言", "導論", "緒論", "結語", "結論", "尾聲", "參考文獻", "致謝", "謝辞", "付録", "はじめに",
    "おわりに", "まえがき", "あとがき",
  ]
  private static let english: WordList = [
    "abstract", "references", "bibliography", "preface", "foreword", "introduction", "conclusion",
    "conclusions",
    "acknowledgements", "acknowledgments", "acknowledgement", "appendix", "appendices", "glossary", "index",
    "prologue", "epilogue", "executivesummary", "preamble", "contributors", "authors'addresses",
    "author'saddress", "author'saddresses",
  ]
  /// What closes a document and belongs to no part of it.
  private static let closing: WordList = [
    "结语", "结束语", "尾声", "后记", "後記", "跋", "参考文献", "致谢", "終章", "终章", "結語", "尾聲", "參考文獻", "致謝", "謝辞",
    "おわりに", "あとがき", "references", "bibliography", "acknowledgements",
    "acknowledgments", "acknowledgement", "glossary", "index", "epilogue", "contributors",
    "authors'addresses",
    "author'saddress", "author'saddresses",
  ]
  private static let supplements: WordList = ["附则", "附則"]
  private static let annexes: WordList = ["附件", "附录", "附錄", "附表", "付録", "Appendi", "APPENDI"]
  /// The lines are no longer, in bytes.
  private static let byteLimit = 60

  /// Whether a line without white space at its ends is such a word, perhaps with spaces inside.
  static func isHeadingWord(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    guard (3...byteLimit).contains(content.count),
      let first = UTF8Decoding.scalar(in: bytes, at: content.lowerBound).scalar
    else { return false }
    switch first {
    case "A"..."Z": return english.contains(FoldedTitle.squeezed(bytes, content))
    case "序", "自", "代", "前", "引", "导", "绪", "楔", "总", "總", "附", "结", "尾", "后", "後", "跋", "参", "致", "摘", "终",
      "終",
      "導", "緒", "結", "參", "謝", "付", "は", "お", "ま", "あ":
      return eastAsian.contains(FoldedTitle.squeezed(bytes, content))
    default: return false
    }
  }

  /// Whether a title is a word that closes a document.
  static func isClosing(_ bytes: Span<UInt8>, _ title: Range<Int>) -> Bool {
    title.count <= byteLimit && closing.contains(FoldedTitle.squeezed(bytes, title))
  }

  /// Whether a title is that of the provisions at the end of a statute.
  static func isSupplement(_ bytes: Span<UInt8>, _ title: Range<Int>) -> Bool {
    title.count <= byteLimit && supplements.contains(FoldedTitle.squeezed(bytes, title))
  }

  /// Whether such a line names what is appended.
  static func isAnnex(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    annexes.begins(bytes, content)
  }
}
