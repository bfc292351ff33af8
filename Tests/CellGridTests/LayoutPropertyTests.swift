import CellGrid
import TestSupport
import Testing

@Suite("Layout of random text")
struct LayoutPropertyTests {
  @Test("Lines cover the paragraph, break between clusters and are no wider than they may be")
  func lines() {
    var random = SeededGenerator(seed: 1)
    for round in 0..<150 {
      let bytes = random.text(pieces: 40)
      let units = referenceUnits(of: bytes)
      let starts = Set(units.map(\.lowerBound))
      for columns in 1...40 {
        let lines = ParagraphLayout(bytes, 0..<bytes.count, columns: columns).lines
        let context: Comment = "round \(round), \(columns) columns: \(bytes)"
        #expect(lines.first?.lowerBound == 0 && lines.last?.upperBound == bytes.count, context)
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }, context)
        #expect(lines.dropFirst().allSatisfy { !$0.isEmpty && starts.contains($0.lowerBound) }, context)
        for range in lines {
          let line = LaidOutLine(bytes, range, columns: max(2, columns))
          let isSingle = Set(line.glyphs.filter { $0.cell.base != " " }.map(\.byteRange)).count == 1
          #expect(line.columns <= max(2, columns) || isSingle, context)
        }
      }
    }
  }

  @Test("With seams lines cover the paragraph too, are no wider, cut no seam and show nothing else of it")
  func seams() {
    var random = SeededGenerator(seed: 6)
    for round in 0..<60 {
      var bytes: [UInt8] = []
      var seams: [LayoutSeam] = []
      for _ in 0..<6 {
        bytes += random.text(pieces: 8)
        let start = bytes.count
        bytes += Array(random.pick(["\n", "\r\n   ", "  \n\u{3000}", "\n\nPage 3\u{C}\nHead\n"]).utf8)
        seams.append(LayoutSeam(start..<bytes.count, isSpace: random.pick([true, false])))
      }
      for columns in 1...40 {
        let lines = ParagraphLayout(bytes, 0..<bytes.count, seams: seams, columns: columns).lines
        let context: Comment = "round \(round), \(columns) columns: \(bytes)"
        #expect(lines.first?.lowerBound == 0 && lines.last?.upperBound == bytes.count, context)
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }, context)
        var shown: [LaidOutLine.Glyph] = []
        for range in lines {
          let inside = seams.filter { $0.byteRange.overlaps(range) }
          #expect(inside.allSatisfy { range.contains($0.byteRange.lowerBound) }, context)
          let line = LaidOutLine(bytes, range, seams: inside, columns: max(2, columns))
          let isSingle = Set(line.glyphs.filter { $0.cell.base != " " }.map(\.byteRange)).count == 1
          #expect(line.columns <= max(2, columns) || isSingle, context)
          shown += line.glyphs
        }
        for seam in seams {
          let glyphs = shown.filter { $0.byteRange.overlaps(seam.byteRange) }
          #expect(glyphs.count <= (seam.isSpace ? 1 : 0), context)
          #expect(glyphs.allSatisfy { $0.cell.base == " " && $0.byteRange == seam.byteRange }, context)
        }
      }
    }
  }

  @Test("Each scalar joins its neighbours as the standard library says")
  func neighbours() {
    var different: [UInt32] = []
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array("中\(scalar)a\(scalar)”".utf8)
      let ranges = Set(LaidOutLine(bytes, 0..<bytes.count).glyphs.map(\.byteRange))
      if !ranges.isSubset(of: referenceUnits(of: bytes)) { different.append(value) }
    }
    #expect(different == [])
  }

  @Test("Whatever is no white space shows on one of the lines, as itself or as a sign")
  func everythingShows() {
    var random = SeededGenerator(seed: 2)
    for round in 0..<300 {
      let bytes = random.text(pieces: 40)
      let columns = Int.random(in: 1...40, using: &random)
      let lines = ParagraphLayout(bytes, 0..<bytes.count, columns: columns).lines
      let glyphs = lines.flatMap { LaidOutLine(bytes, $0, columns: max(2, columns)).glyphs }
      let shown = Dictionary(grouping: glyphs, by: \.byteRange)
      for unit in referenceUnits(of: bytes) {
        guard let expected = referenceShown(unit, in: bytes) else { continue }
        let found = shown[unit, default: []].map(\.cell.base)
        #expect(found == expected, "round \(round), \(columns) columns, \(unit) of \(bytes)")
      }
    }
  }

  @Test("No line ends at a forbidden place while it holds a permitted one")
  func punctuation() {
    var random = SeededGenerator(seed: 4)
    let alphabet = Array("中文国，。、）”》…％“（《([—a1.,)!  ")
    for round in 0..<2000 {
      let text = (0..<30).map { _ in random.pick(alphabet) }
      let bytes = Array(String(text).utf8)
      let columns = Int.random(in: 2...20, using: &random)
      let lines = ParagraphLayout(bytes, 0..<bytes.count, columns: columns).lines
        .map { Array(String(decoding: bytes[$0], as: UTF8.self)) }
      for (line, next) in zip(lines, lines.dropFirst()) where !isPermitted(in: line + next, at: line.count) {
        let places = (1..<max(2, line.count)).filter { isPermitted(in: line + next, at: $0) }
        #expect(places == [], "round \(round), \(columns) columns: \(String(text)), \(String(line))")
      }
    }
  }

  @Test("Words of letters fill lines as a simple word wrap does")
  func wordWrap() {
    var random = SeededGenerator(seed: 5)
    for round in 0..<300 {
      let words = (0..<20).map { _ in String(repeating: "w", count: Int.random(in: 1...9, using: &random)) }
      let bytes = Array(words.joined(separator: " ").utf8)
      for columns in 9...30 {
        var expected: [String] = []
        for word in words {
          if let last = expected.last, last.count + word.count < columns {
            expected[expected.count - 1] = last + " " + word
          } else {
            expected.append(word)
          }
        }
        let lines = ParagraphLayout(bytes, 0..<bytes.count, columns: columns).lines
          .map {
            String(String(decoding: bytes[$0], as: UTF8.self).split(separator: " ").joined(separator: " "))
          }
        #expect(lines == expected, "round \(round), \(columns) columns")
      }
    }
  }

  /// Whether a line may end before a character, by the plain lists of what may not begin or end a line.
  private func isPermitted(in text: [Character], at place: Int) -> Bool {
    guard place < text.count, let before = text[..<place].last(where: { $0 != " " }) else { return false }
    let next = text[place]
    return next != " " && !"，。、）”》…％.,)!".contains(next) && !"“（《([".contains(before)
      && !(next == "—" && text[place - 1] == "—")
  }

  /// The clusters and the ill-formed subparts of the bytes, by way of the standard library's own types.
  private func referenceUnits(of bytes: [UInt8]) -> [Range<Int>] {
    var units: [Range<Int>] = []
    var valid = 0
    var offset = 0
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    func closeValid() {
      for character in String(decoding: bytes[valid..<offset], as: UTF8.self) {
        units.append(valid..<valid + character.utf8.count)
        valid += character.utf8.count
      }
    }
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error(let length):
        closeValid()
        units.append(offset..<offset + length)
        offset += length
        valid = offset
      case .emptyInput:
        closeValid()
        return units
      }
    }
  }

  /// The spacing scalars that a unit is to show; nil for white space and line ends.
  private func referenceShown(_ unit: Range<Int>, in bytes: [UInt8]) -> [Unicode.Scalar]? {
    let scalars = Array(String(decoding: bytes[unit], as: UTF8.self).unicodeScalars)
    guard scalars != ["\r"] else {
      let isEnd = unit.upperBound == bytes.count || bytes[unit.upperBound] == 0x0A
      return isEnd ? nil : ["^", "M"]
    }
    guard let first = scalars.first, !first.properties.isWhitespace || scalars.count > 1 else {
      return scalars.first.flatMap(VisibleSign.sign(for:)).flatMap {
        $0 == "^I" || $0 == "^J" ? nil : Array($0.unicodeScalars)
      }
    }
    guard scalars != ["\r", "\n"] else { return nil }
    let shown = scalars.flatMap { scalar -> [Unicode.Scalar] in
      if let sign = VisibleSign.sign(for: scalar) { return Array(sign.unicodeScalars) }
      return CharacterWidth.cells(of: scalar) > 0 ? [scalar] : []
    }
    let isFormat = scalars.allSatisfy { $0.properties.generalCategory == .format }
    return shown.isEmpty && !isFormat ? [" "] : shown
  }
}
