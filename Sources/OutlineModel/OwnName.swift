/// What a document calls itself: 本法, 本条例, 本实施细则.
enum OwnName {
  /// Longer words before those that they begin with.
  private static let kinds: [[UInt8]] = [
    "条例", "办法", "规定", "细则", "解释", "章程", "标准", "文件", "规则", "准则", "决定", "通知", "规程", "规范", "制度", "公约", "协定",
    "守则",
    "意见", "方案", "合同", "协议", "法典", "法律", "法", "指引", "指南", "纲要", "规划", "导则",
  ].map { Array($0.utf8) }
  private static let qualifiers: [[UInt8]] = ["实施", "暂行", "试行", "补充", "管理", "工作"].map { Array($0.utf8) }

  /// Reads what stands behind 本 and moves behind it; false where it is no name of a document.
  static func skip(_ cursor: inout TextCursor, in bytes: Span<UInt8>) -> Bool {
    var reader = cursor
    while skip(qualifiers, &reader, bytes) {}
    guard skip(kinds, &reader, bytes) else { return false }
    cursor = reader
    return true
  }

  private static func skip(_ words: [[UInt8]], _ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> Bool {
    for word in words where cursor.offset + word.count <= cursor.end {
      if word.indices.allSatisfy({ bytes[cursor.offset + $0] == word[$0] }) {
        cursor.offset += word.count
        return true
      }
    }
    return false
  }
}
