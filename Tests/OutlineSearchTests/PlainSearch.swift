import TestSupport

@testable import OutlineSearch

/// The plain, slow way to match one term, from one place in folded text: no index, no automaton, no bits.
struct PlainMatcher {
  /// Folded characters, each with its spelling in the text.
  let text: [Unicode.Scalar]
  let spellings: [Unicode.Scalar]
  /// Whether a line begins at a place, be it behind a gap.
  let beginsLine: [Bool]
  /// The readings of each folded character: those of all its spellings.
  private let readings: [Unicode.Scalar: Set<UInt16>]

  init(text: [Unicode.Scalar], spellings: [Unicode.Scalar], beginsLine: [Bool]) {
    self.text = text
    self.spellings = spellings
    self.beginsLine = beginsLine
    readings = zip(text, spellings).reduce(into: [:]) { readings, pair in
      for scalar in [pair.0, pair.1] where scalar.value >= 0x2E80 {
        readings[pair.0, default: []].formUnion(PinyinSyllables.readings(of: scalar))
      }
    }
  }

  /// All matches of a term: leftmost, longest, not overlapping.
  func matches(_ pattern: SearchQuery.Pattern, _ pinyin: SearchQuery.Pinyin) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < text.count {
      if let end = ends(pattern, pinyin, from: place).max(), end > place {
        found.append(place..<end)
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  private func ends(_ pattern: SearchQuery.Pattern, _ pinyin: SearchQuery.Pinyin, from place: Int) -> Set<Int>
  {
    switch pattern {
    case .phrase(let phrase): return literalEnds(phrase, from: place)
    case .word(let word):
      let scalars = FoldedText.withoutGaps(word)
      let isLiteral = scalars.contains { $0.properties.isUppercase } || pinyin == .off
      return isLiteral
        ? literalEnds(word, from: place)
        : wordEnds(scalars.map(Folding.folded)[...], pinyin == .all, from: place)
    case .number(let number): return numberEnds(number, from: place)
    case .expression(let expression):
      return expressionEnds(expression.root, [Place(at: place)], start: place).reduce(into: []) {
        $0.insert($1.at)
      }
    }
  }

  private func literalEnds(_ literal: String, from place: Int) -> Set<Int> {
    let wanted = FoldedText.withoutGaps(literal).map(Folding.folded)
    return text[place...].starts(with: wanted) ? [place + wanted.count] : []
  }

  /// Tries every way to use up the word, character by character of the text.
  private func wordEnds(_ word: ArraySlice<Unicode.Scalar>, _ allowsRare: Bool, from place: Int) -> Set<Int> {
    guard let first = word.first else { return [place] }
    guard place < text.count else { return [] }
    var ends: Set<Int> = []
    if text[place] == first { ends.formUnion(wordEnds(word.dropFirst(), allowsRare, from: place + 1)) }
    for reading in readings(at: place, allowsRare) {
      for count in 1...6 where count <= word.count {
        let typed = String(String.UnicodeScalarView(word.prefix(count))).replacing("ü", with: "v")
        guard Self.stands(typed, for: reading, isLast: count == word.count) else { continue }
        let rest = word.dropFirst(count).drop { "'’ ".unicodeScalars.contains($0) }
        ends.formUnion(wordEnds(rest, allowsRare, from: place + 1))
      }
    }
    return ends
  }

  private static func stands(_ typed: String, for reading: String, isLast: Bool) -> Bool {
    let forms = reading.contains("v") ? [reading, reading.replacing("v", with: "u")] : [reading]
    return forms.contains { form in
      let initials =
        [String(form.prefix(1))] + (form.dropFirst().first == "h" ? [String(form.prefix(2))] : [])
      return typed == form || initials.contains(typed) || isLast && form.hasPrefix(typed)
    }
  }

  private func readings(at place: Int, _ allowsRare: Bool) -> [String] {
    let readings = readings[text[place]] ?? []
    return readings.filter { allowsRare || $0 < 0x8000 }.map {
      String(decoding: PinyinSyllables.all[Int($0 & 0x7FFF)], as: UTF8.self)
    }
  }
}

extension PlainMatcher {
  private func numberEnds(_ number: Int, from place: Int) -> Set<Int> {
    func kind(_ place: Int) -> Int {
      "0123456789".unicodeScalars.contains(text[place])
        ? 1
        : "〇零一二三四五六七八九十百千万亿两".unicodeScalars.contains(text[place]) ? 2 : 0
    }
    guard kind(place) > 0, place == 0 || kind(place - 1) != kind(place) else { return [] }
    let end = text[place...].indices.first { kind($0) != kind(place) } ?? text.count
    let written = String(String.UnicodeScalarView(text[place..<end]))
    let positional = String(number).map { Self.digits[Int(String($0)) ?? 0] }.joined()
    let forms = [String(number), positional, Self.chinese(number)]
    return forms.contains(written) ? [end] : []
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
