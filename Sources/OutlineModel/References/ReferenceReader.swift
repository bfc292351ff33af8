/// Finds the references of a document to its own sections.
///
/// What stands behind 《…》, behind the name of another law (刑法第十条), or within quotation marks speaks of another
/// document; a number that only goes on (刑法第十条、第十二条) speaks of the one before it.
public struct ReferenceReader {
  /// Whose section a number is.
  private enum Owner {
    /// This document's, as far as anything says.
    case unsaid
    /// This document's: it says so.
    case own
    case other
  }

  private var cursor: TextCursor
  private var owner = Owner.unsaid
  private var quotes = 0
  private var books = 0
  /// The scalar before the cursor.
  private var before: Unicode.Scalar = "\n"
  /// Where the name of this document ended that was read last.
  private var ownNameEnd = -1
  private var ownNameStart = -1
  /// What was found last, that a number behind 、 goes on from.
  private var references: [Reference] = []

  /// The references that begin in a range of bytes; headings are none.
  ///
  /// - Complexity: O(n) in the number of bytes, O(log m) for each of k references and m sections.
  public static func references(in range: Range<Int>, of document: Document) -> [Reference] {
    references(in: range, of: document.source.paragraphBytes).filter { reference in
      let section = document.outline[document.outline.section(at: reference.range.lowerBound)]
      return !section.label.contains(reference.range.lowerBound)
    }
  }

  /// Everything in a range that has the form of a reference.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func references(in range: Range<Int>, of bytes: [UInt8]) -> [Reference] {
    var reader = ReferenceReader(range)
    let span = bytes.span
    while !reader.cursor.isAtEnd { reader.step(span) }
    return reader.references
  }

  private init(_ range: Range<Int>) {
    cursor = TextCursor(range)
  }

  /// Reads one scalar, or one reference that begins with it.
  private mutating func step(_ bytes: Span<UInt8>) {
    let start = cursor
    guard let scalar = cursor.next(bytes) else { return }
    switch scalar {
    case "《": books += 1
    case "》": leaveBook()
    case "“", "「": quotes += 1
    case "”", "」": quotes = max(0, quotes - 1)
    case "\n": (owner, books) = (.unsaid, 0)
    case "。", "！", "？": owner = .unsaid
    case "本": readOwnName(from: start, bytes)
    case "第", "笫": readNumbers(from: start, bytes)
    case "附": readAnnex(from: start, bytes)
    case "见": readDecimal(bytes)
    case "S", "s": readSection(from: start, bytes)
    default: break
    }
    before = UTF8Decoding.scalar(in: bytes, before: cursor.offset)?.scalar ?? scalar
  }

  private mutating func leaveBook() {
    books = max(0, books - 1)
    owner = .other
  }

  /// 本法, 本条例; 本条 with what it names inside.
  private mutating func readOwnName(from start: TextCursor, _ bytes: Span<UInt8>) {
    guard books == 0 else { return }
    var reader = cursor
    if OwnName.skip(&reader, in: bytes) {
      (cursor, owner) = (reader, .own)
      (ownNameStart, ownNameEnd) = (start.offset, reader.offset)
    } else if reader.skip(bytes, where: { $0 == "条" }), let inside = CitedNumber.read(&reader, in: bytes),
      inside.article == nil, inside.divisions.isEmpty
    {
      cursor = reader
      add(
        .article(nil, paragraph: inside.paragraph, entry: inside.entry), from: start.offset, isExpress: true)
    }
  }

  private mutating func readNumbers(from start: TextCursor, _ bytes: Span<UInt8>) {
    var reader = start
    guard let cited = CitedNumber.read(&reader, in: bytes) else { return }
    cursor = reader
    guard books == 0 else { return }
    let isNamed = ownNameEnd == start.offset
    if !isNamed, Self.namesOther(before) { owner = .other }
    // A connection goes on with the one before; other words begin anew, but for the other document's sake.
    let isExpress = isNamed || owner == .own && Self.connects(before)
    guard owner != .other else { return }
    let from = isNamed ? ownNameStart : start.offset
    if let article = cited.article {
      add(.article(article, paragraph: cited.paragraph, entry: cited.entry), from: from, isExpress: isExpress)
    } else if !cited.divisions.isEmpty {
      add(.division(cited.divisions), from: from, isExpress: isExpress)
    }
  }

  /// 附件2, 附录3.
  private mutating func readAnnex(from start: TextCursor, _ bytes: Span<UInt8>) {
    var reader = cursor
    guard books == 0, reader.skip(bytes, where: { "件录表图".unicodeScalars.contains($0) }) else { return }
    while reader.skip(bytes, where: { $0 == " " || $0 == "\u{3000}" }) {}
    guard let value = CitedNumber.numeral(&reader, bytes) else { return }
    cursor = reader
    guard !Self.namesOther(before) else { return }
    add(.annex(SectionNumber(.annex, value)), from: start.offset, isExpress: false)
  }

  /// 见3.2
  private mutating func readDecimal(_ bytes: Span<UInt8>) {
    guard books == 0 else { return }
    var reader = cursor
    while reader.skip(bytes, where: { $0 == " " }) {}
    let start = reader.offset
    guard let path = Self.path(&reader, bytes), path.count > 1 else { return }
    cursor = reader
    if owner != .other { add(.decimal(path), from: start, isExpress: false) }
  }

  /// `Section 3.2`, which is another document's where `of` follows and not `of this`.
  private mutating func readSection(from start: TextCursor, _ bytes: Span<UInt8>) {
    var reader = cursor
    guard books == 0, !(before.properties.isAlphabetic), Self.skip("ection ", &reader, bytes),
      let path = Self.path(&reader, bytes)
    else { return }
    cursor = reader
    var isExpress = false
    if Self.skip(" of ", &reader, bytes) {
      guard Self.skip("this ", &reader, bytes) else { return }
      isExpress = true
    }
    add(.decimal(path), from: start.offset, isExpress: isExpress)
  }

  private mutating func add(_ target: Reference.Target, from start: Int, isExpress: Bool) {
    guard quotes == 0 else { return }
    references.append(Reference(range: start..<cursor.offset, target: target, isExpress: isExpress))
  }
}

extension ReferenceReader {
  /// Whether the scalar before a number ends the name of a document, or stands behind one.
  private static func namesOther(_ scalar: Unicode.Scalar) -> Bool {
    "法例定则释程典约案议知规章准令》”〉）)」".unicodeScalars.contains(scalar)
  }

  /// Whether the scalar before a number joins it to the one before.
  static func connects(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", "和", "或", "及", "与", "至", "到", "者": true
    default: false
    }
  }

  /// `3.2.1`: numbers of at most three digits with full stops between them.
  private static func path(_ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> [Int]? {
    var path: [Int] = []
    repeat {
      var value = 0
      var count = 0
      while count < 4, let digit = cursor.peek(bytes).flatMap(Characters.decimalDigit) {
        (value, count) = (value * 10 + digit, count + 1)
        cursor.skip(bytes) { _ in true }
      }
      guard (1...3).contains(count) else { return path.isEmpty ? nil : path }
      path.append(value)
    } while hasDigit(behindStop: cursor, bytes) && cursor.skip(bytes) { $0 == "." }
    return path
  }

  private static func hasDigit(behindStop cursor: TextCursor, _ bytes: Span<UInt8>) -> Bool {
    var reader = cursor
    return reader.skip(bytes) { $0 == "." } && reader.peek(bytes).flatMap(Characters.decimalDigit) != nil
  }

  private static func skip(_ word: StaticString, _ cursor: inout TextCursor, _ bytes: Span<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard cursor.offset + count <= cursor.end else { return false }
    let isThere = word.withUTF8Buffer { text in
      text.indices.allSatisfy { bytes[cursor.offset + $0] == text[$0] }
    }
    if isThere { cursor.offset += count }
    return isThere
  }
}
