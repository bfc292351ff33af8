/// The kind of numbering a document uses; the raw value is the name in JSON and on the command line.
public enum Profile: String, Sendable, CaseIterable {
  /// 一、(一) 1. (1), whatever the occasion.
  case speech
  /// 编 章 节 条, with items below the articles.
  case statute
  /// 1, 1.1, 1.1.1.
  case decimal
  /// 第X回, 第X章 of books.
  case chapters
  /// Headings that the format marks.
  case markup
  /// No numbering at all.
  case plain
}
