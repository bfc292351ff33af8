/// Reads numbers written with Chinese numerals.
///
/// Units (一百二十), positional (一二〇), the contractions 廿 卅 卌 and the capital forms 壹贰叁 are understood, and
/// units as Japan writes them (百二十). 一百一 is no number: it can be 110 or 101.
public enum ChineseNumeral {
  /// A numeral of more signs is none.
  private static let signLimit = 20

  /// Whether a scalar can stand in a Chinese numeral; misprints do not count.
  package static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    ChineseSign(scalar) != nil
  }

  /// Whether a Chinese numeral can begin with a scalar, misprints included.
  static func canBegin(with scalar: Unicode.Scalar) -> Bool {
    switch ChineseSign(scalar) {
    case .circle: false
    case .some: true
    case nil: MisprintedSign(scalar).map { $0 != .zero } ?? false
    }
  }

  /// The number that all the scalars together write in Chinese, or nil where they write none.
  ///
  /// Units must fall (百 before 十), and only a leading 十 may stand without a digit. Of the misprints only a
  /// letter or a decimal digit for 〇 is forgiven.
  public static func value(_ numeral: some Collection<Unicode.Scalar>) -> Int? {
    result(numeral).flatMap { $0.isJapanese ? nil : $0.value }
  }

  /// The number that all the scalars together write in Chinese, or as only Japan writes it (百二十).
  static func valueInAnyLanguage(_ numeral: some Collection<Unicode.Scalar>) -> Int? {
    result(numeral)?.value
  }

  private static func result(
    _ numeral: some Collection<Unicode.Scalar>
  ) -> (value: Int, isJapanese: Bool)? {
    var reader = ChineseNumeralReader()
    for scalar in numeral {
      if let sign = ChineseSign(scalar) {
        reader.take(sign)
      } else if reader.count > 0, MisprintedSign(scalar) == .zero {
        reader.take(.digit(0))
      } else {
        return nil
      }
    }
    return reader.result.map { ($0.value, $0.isJapanese) }
  }

  /// Reads the numeral that the cursor stands at and moves behind it; nil where there is none.
  ///
  /// Where misprints would make no numeral, it ends before the first of them: `三-五` is 3 with `-五` behind it.
  ///
  /// - Complexity: O(1), without allocation.
  static func read(_ cursor: inout TextCursor, in bytes: Span<UInt8>) -> Numeral? {
    var run = ChineseNumeralRun(at: cursor)
    while run.reader.count <= signLimit, run.takeNext(bytes) {}
    guard run.reader.count <= signLimit, let end = run.end(bytes), let result = end.reader.result else {
      return nil
    }
    cursor = end.cursor
    return Numeral(
      value: result.value, script: result.isJapanese ? .japanese : .chinese, isMisprinted: end.isMisprinted)
  }
}

/// The signs of a Chinese numeral as they stand in a text, misprints among them.
private struct ChineseNumeralRun {
  /// A place in the run and what stands before it.
  struct Place {
    var cursor: TextCursor
    var reader = ChineseNumeralReader()
    var isMisprinted = false
    /// Whether a dash stands for 一.
    var holdsDash = false
  }

  private var place: Place
  /// The place before the first misprint.
  private var beforeMisprints: Place?

  init(at cursor: TextCursor) {
    place = Place(cursor: cursor)
  }

  var reader: ChineseNumeralReader { place.reader }

  /// Takes in the sign at the cursor and says whether it was one.
  mutating func takeNext(_ bytes: Span<UInt8>) -> Bool {
    guard let scalar = place.cursor.peek(bytes) else { return false }
    if let sign = ChineseSign(scalar) {
      place.reader.take(sign)
    } else if let misprint = MisprintedSign(scalar), misprint != .zero || reader.count > 0 {
      if beforeMisprints == nil { beforeMisprints = place }
      place.reader.take(.digit(misprint.digit))
      place.isMisprinted = true
      place.holdsDash = place.holdsDash || misprint == .dash
    } else {
      return false
    }
    place.cursor.skip(bytes) { _ in true }
    return true
  }

  /// Where the numeral ends: before its misprints where they are none.
  func end(_ bytes: Span<UInt8>) -> Place? {
    guard place.isMisprinted, !isCredible(bytes) || reader.result == nil else { return place }
    return beforeMisprints
  }

  /// A dash among digits alone is a range (`三-五`), and letters or digits behind a misprint make it a word (`一OA`).
  private func isCredible(_ bytes: Span<UInt8>) -> Bool {
    if place.holdsDash, reader.count > 1, reader.isPositional { return false }
    return place.cursor.peek(bytes).map(Characters.isLetterOrDigit) != true
  }
}
