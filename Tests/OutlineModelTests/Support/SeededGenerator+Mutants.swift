import TestSupport

extension SeededGenerator {
  /// The lines of a text with a few things done to them that damage documents.
  mutating func mutant(of text: [UInt8]) -> [UInt8] {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    var end: [UInt8] = [0x0A]
    for _ in 0...Int.random(in: 0..<4, using: &self) where !lines.isEmpty {
      mutate(&lines, Int.random(in: lines.indices, using: &self))
    }
    if once(in: 12) { end = [0x0D, 0x0A] }
    return Array(lines.joined(separator: end))
  }

  private mutating func mutate(_ lines: inout [[UInt8]], _ place: Int) {
    let next = min(place + 1, lines.count - 1)
    switch Int.random(in: 0..<10, using: &self) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: place)
    case 2: lines.swapAt(place, next)
    case 3 where next > place: lines[place] += lines.remove(at: next)
    case 4: cut(&lines, place)
    case 5, 6: changeNumber(&lines[place])
    case 7: deleteBytes(&lines[place])
    case 8: insert(Array(pick(Self.signs).utf8), into: &lines[place])
    default: lines.swapAt(place, Int.random(in: lines.indices, using: &self))
    }
  }

  private mutating func cut(_ lines: inout [[UInt8]], _ place: Int) {
    let cut = Int.random(in: 0...lines[place].count, using: &self)
    lines.insert(Array(lines[place][cut...]), at: place + 1)
    lines[place].removeLast(lines[place].count - cut)
  }

  /// Puts another digit or numeral in the place of one.
  private mutating func changeNumber(_ line: inout [UInt8]) {
    var scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    let digits = scalars.indices.filter { Self.digits.contains(scalars[$0]) }
    guard !digits.isEmpty else { return }
    scalars[pick(digits)] = pick(Self.digits)
    line = Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  private mutating func deleteBytes(_ line: inout [UInt8]) {
    guard !line.isEmpty else { return }
    let start = Int.random(in: line.indices, using: &self)
    line.removeSubrange(start..<min(line.count, start + Int.random(in: 1...4, using: &self)))
  }

  private mutating func insert(_ bytes: [UInt8], into line: inout [UInt8]) {
    line.insert(contentsOf: bytes, at: Int.random(in: 0...line.count, using: &self))
  }

  private static let digits = Array("0123456789一二三四五六七八九十百〇１①".unicodeScalars)
  private static let signs = [
    "（", "）", "(", ")", "“", "”", "《", "》", "【", "】", "「", "、", "。", "；", "：", "第", "条", "　", "\t", "\u{0}",
    "\u{FEFF}",
  ]
}
