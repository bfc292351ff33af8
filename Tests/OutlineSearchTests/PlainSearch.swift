import TestSupport

@testable import OutlineSearch

/// The plain, slow way to match one term, from one place in folded text: no index, no automaton, no bits.
struct PlainMatcher {
  /// Folded characters.
  let text: [Unicode.Scalar]
  /// Whether a line begins at a place, be it behind a gap.
  let beginsLine: [Bool]
  /// How the character of each place is read: as all its spellings in the text are.
  private let readings: [[Reading]]

  init(text: [Unicode.Scalar], spellings: [Unicode.Scalar], beginsLine: [Bool]) {
    self.text = text
    self.beginsLine = beginsLine
    let numbers: [Unicode.Scalar: Set<UInt16>] = zip(text, spellings).reduce(into: [:]) { numbers, pair in
      for scalar in [pair.0, pair.1] where scalar.value >= 0x2E80 {
        numbers[pair.0, default: []].formUnion(PinyinSyllables.readings(of: scalar))
      }
    }
    let readings = numbers.mapValues { $0.map(Reading.init) }
    self.readings = text.map { readings[$0] ?? [] }
  }

  /// Whether any character is read.
  var hasReadings: Bool { readings.contains { !$0.isEmpty } }

  /// All matches of a term: leftmost, longest, not overlapping.
  func matches(_ pattern: SearchQuery.Pattern, _ pinyin: SearchQuery.Pinyin) -> [Range<Int>] {
    let ends = ends(pattern, pinyin)
    var found: [Range<Int>] = []
    var place = 0
    while place < text.count {
      if let end = ends(place).max(), end > place {
        found.append(place..<end)
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  /// What says where the matches end that begin at a place.
  private func ends(_ pattern: SearchQuery.Pattern, _ pinyin: SearchQuery.Pinyin) -> (Int) -> Set<Int> {
    switch pattern {
    case .phrase(let phrase): return literalEnds(phrase)
    case .word(let word):
      let scalars = FoldedText.withoutGaps(word)
      if pinyin == .off || scalars.contains(where: { $0.properties.isUppercase }) { return literalEnds(word) }
      let typed = scalars.map(Folding.folded)
      return { place in
        var ends: Set<Int> = []
        addEnds(of: typed[...], pinyin == .all, from: place, to: &ends)
        return ends
      }
    case .number(let number): return numberEnds(number)
    case .expression(let expression):
      return { place in
        Set(expressionEnds(expression.root, [Place(at: place)], start: place).map(\.at))
      }
    }
  }

  private func literalEnds(_ literal: String) -> (Int) -> Set<Int> {
    let wanted = FoldedText.withoutGaps(literal).map(Folding.folded)
    return { place in
      guard text[place] == wanted.first, text[place...].starts(with: wanted) else { return [] }
      return [place + wanted.count]
    }
  }

  /// Tries every way to use up what was typed, character by character of the text.
  private func addEnds(
    of typed: ArraySlice<Unicode.Scalar>, _ allowsRare: Bool, from place: Int, to ends: inout Set<Int>
  ) {
    guard let first = typed.first else {
      ends.insert(place)
      return
    }
    guard place < text.count else { return }
    if text[place] == first { addEnds(of: typed.dropFirst(), allowsRare, from: place + 1, to: &ends) }
    for reading in readings[place] where allowsRare || !reading.isRare {
      for count in reading.typedCounts(typed) {
        let rest = typed.dropFirst(count).drop { "'’ ".unicodeScalars.contains($0) }
        addEnds(of: rest, allowsRare, from: place + 1, to: &ends)
      }
    }
  }
}

extension PlainMatcher {
  /// A syllable as which a character is read.
  private struct Reading {
    /// How it can be typed in full.
    let forms: [[Unicode.Scalar]]
    let isRare: Bool

    init(_ number: UInt16) {
      let syllable = String(decoding: PinyinSyllables.all[Int(number & 0x7FFF)], as: UTF8.self)
      let forms = syllable.contains("v") ? [syllable, syllable.replacing("v", with: "u")] : [syllable]
      self.forms = forms.map { Array($0.unicodeScalars) }
      isRare = number >= 0x8000
    }

    /// How many characters at the beginning of what is typed can stand for it: all of it, its first letter or the
    /// two of its initial, or any beginning of it that is last.
    func typedCounts(_ typed: ArraySlice<Unicode.Scalar>) -> Set<Int> {
      var counts: Set<Int> = []
      for form in forms {
        var count = 0
        for (letter, wanted) in zip(typed, form) {
          guard letter == wanted || letter == "ü" && wanted == "v" else { break }
          count += 1
          let isInitial = count == 1 || count == 2 && letter == "h"
          if isInitial || count == form.count || count == typed.count { counts.insert(count) }
        }
      }
      return counts
    }
  }
}

extension PlainMatcher {
  private func numberEnds(_ number: Int) -> (Int) -> Set<Int> {
    let positional = String(number).map { Self.digits[Int(String($0)) ?? 0] }.joined()
    let forms = [String(number), positional, Self.chinese(number)]
    let kinds = ["0123456789", "〇零一二三四五六七八九十百千万亿两"].map { Array($0.unicodeScalars) }
    func kind(_ place: Int) -> Int? { kinds.firstIndex { $0.contains(text[place]) } }
    return { place in
      guard let own = kind(place), place == 0 || kind(place - 1) != own else { return [] }
      let end = text[place...].indices.first { kind($0) != own } ?? text.count
      return forms.contains(String(String.UnicodeScalarView(text[place..<end]))) ? [end] : []
    }
  }

  private static let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// Numbers below 100 as people write them.
  private static func chinese(_ number: Int) -> String {
    if number < 10 { return digits[number] }
    let unit = number % 10 == 0 ? "" : digits[number % 10]
    return (number < 20 ? "" : digits[number / 10]) + "十" + unit
  }

  /// How far a match has come; behind `$` it takes no more characters.
  struct Place: Hashable {
    var at: Int
    var isClosed = false
  }

  private func expressionEnds(_ node: ExpressionNode, _ places: Set<Place>, start: Int) -> Set<Place> {
    switch node {
    case .set(let set):
      return places.reduce(into: []) { ends, place in
        guard !place.isClosed, place.at < text.count, place.at == start || !beginsLine[place.at],
          set.contains(text[place.at])
        else { return }
        ends.insert(Place(at: place.at + 1))
      }
    case .sequence(let parts): return parts.reduce(places) { expressionEnds($1, $0, start: start) }
    case .alternatives(let parts):
      return parts.reduce(into: []) { $0.formUnion(expressionEnds($1, places, start: start)) }
    case .lineStart: return places.filter { $0.at == start && isLineStart(start) }
    case .lineEnd:
      return Set(places.filter { isLineEnd($0.at) }.map { Place(at: $0.at, isClosed: true) })
    case .repetition(let part, let low, let high):
      var ends = places
      for _ in 0..<low { ends = expressionEnds(part, ends, start: start) }
      var last = ends
      for _ in 0..<(high.map { $0 - low } ?? text.count + 1) {
        last = expressionEnds(part, last, start: start)
        if last.isSubset(of: ends) { break }
        ends.formUnion(last)
      }
      return ends
    }
  }

  private func isLineStart(_ place: Int) -> Bool {
    var start = place
    while !beginsLine[start], text[start - 1].properties.isWhitespace { start -= 1 }
    return beginsLine[start]
  }

  private func isLineEnd(_ place: Int) -> Bool {
    var end = place
    while end < text.count, !(end > 0 && beginsLine[end] && end > place), text[end] != "\n" {
      if beginsLine[end], end == place, end > 0, text[end - 1] != "\n" { return true }
      guard text[end].properties.isWhitespace else { return false }
      end += 1
    }
    return true
  }
}
