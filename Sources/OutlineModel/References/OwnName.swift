/// What a document calls itself: 本法, 本条例, 本实施细则.
enum OwnName {
  /// Reads what stands behind 本 and moves behind it; false where it is no name of a document.
  static func skip(_ cursor: inout TextCursor, in bytes: Span<UInt8>) -> Bool {
    var reader = cursor
    while true {
      guard let first = reader.next(bytes) else { return false }
      if first == "法" {
        reader.skip(bytes) { $0 == "典" || $0 == "律" }
        cursor = reader
        return true
      }
      guard let second = reader.next(bytes) else { return false }
      if isKind(first, second) {
        cursor = reader
        return true
      }
      guard isQualifier(first, second) else { return false }
    }
  }

  /// Whether a name ends with a kind of document: 劳动法, 实施条例.
  static func ends(_ name: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    (1...2).contains { count in
      let bytes = Array(String(String.UnicodeScalarView(name.suffix(count))).utf8)
      var cursor = TextCursor(0..<bytes.count)
      return skip(&cursor, in: bytes.span) && cursor.isAtEnd
    }
  }

  private static func isKind(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (first, second) {
    case ("条", "例"), ("办", "法"), ("规", "定"), ("细", "则"), ("解", "释"), ("章", "程"), ("标", "准"), ("文", "件"),
      ("规", "则"), ("准", "则"), ("决", "定"), ("通", "知"), ("规", "程"), ("规", "范"), ("制", "度"), ("公", "约"),
      ("协", "定"), ("守", "则"), ("意", "见"), ("方", "案"), ("合", "同"), ("协", "议"), ("指", "引"), ("指", "南"),
      ("纲", "要"), ("规", "划"), ("导", "则"):
      true
    default: false
    }
  }

  /// What can stand before the kind of document.
  private static func isQualifier(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (first, second) {
    case ("实", "施"), ("暂", "行"), ("试", "行"), ("补", "充"), ("管", "理"), ("工", "作"): true
    default: false
    }
  }
}
