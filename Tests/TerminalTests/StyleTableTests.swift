import CellGrid
import Glibc
import Testing

@testable import Terminal

struct StyleTableTests {
  private static let tables: [StyleTable] = [.colors256, .colors8, .monochrome]
  /// What a format marks, alone and together.
  private static let marks: [CellStyle] = [
    [], .strong, .emphasis, .code, .link, [.strong, .emphasis, .code, .link],
  ]
  private static let all = marks.flatMap { mark in
    (0..<UInt16(1 << 10)).map { CellStyle(rawValue: $0).union(mark) }
  }

  @Test("The number of colours chooses the table")
  func choice() {
    let chosen = [0, 2, 8, 16, 88, 256, 1 << 24].map { StyleTable(colors: $0) }
    let few = [StyleTable](repeating: .colors8, count: 3)
    #expect(chosen == [.monochrome, .monochrome] + few + [.colors256, .colors256])
  }

  @Test("No style is plain", arguments: tables)
  func visible(table: StyleTable) {
    #expect(table.rendition(for: []) == Rendition())
    for bit in 0..<14 {
      let style = CellStyle(rawValue: 1 << bit)
      #expect(table.rendition(for: style) != Rendition(), "\(style)")
    }
  }

  @Test("Rows, hits and signs look different from each other, without colours too", arguments: tables)
  func distinct(table: StyleTable) {
    let rows: [CellStyle] = [[], .selected, .current]
    let hits: [CellStyle] = [[], .hit, .currentHit]
    #expect(Set(rows.map(table.rendition)).count == rows.count)
    #expect(Set(hits.map(table.rendition)).count == hits.count)
  }

  @Test("A hit, and the current one, stand out from any row and any text", arguments: tables)
  func hitsStandOut(table: StyleTable) {
    for style in Self.all where style.isDisjoint(with: [.hit, .currentHit]) {
      let plain = table.rendition(for: style)
      let hit = table.rendition(for: style.union(.hit))
      let current = table.rendition(for: style.union([.hit, .currentHit]))
      #expect(hit != plain, "\(style)")
      #expect(current != hit && current != plain, "\(style)")
      #expect(current == table.rendition(for: style.union(.currentHit)) || style.contains(.sign), "\(style)")
    }
  }

  @Test("A sign, a warning and an accent stand out on the rows and the bars", arguments: tables)
  func inksStandOut(table: StyleTable) {
    for ground in [[], .selected, .current, .bar] as [CellStyle] {
      for ink in [.sign, .warning, .accent] as [CellStyle] {
        #expect(table.rendition(for: ground.union(ink)) != table.rendition(for: ground), "\(ground) \(ink)")
      }
    }
  }

  @Test("What a format marks stands out from plain text and from what stands back", arguments: tables)
  func marksStandOut(table: StyleTable) {
    for ground in [[], .dimmed] as [CellStyle] {
      for mark in Self.marks.dropFirst() {
        #expect(table.rendition(for: ground.union(mark)) != table.rendition(for: ground), "\(ground) \(mark)")
      }
    }
  }

  @Test("Without colours no style has one")
  func monochrome() {
    for style in Self.all {
      let rendition = StyleTable.monochrome.rendition(for: style)
      #expect(rendition.foreground == Rendition.defaultColor)
      #expect(rendition.background == Rendition.defaultColor)
    }
  }

  @Test("A coloured ground has coloured text and is not reversed", arguments: tables)
  func grounds(table: StyleTable) {
    for rendition in Self.all.map(table.rendition) {
      let hasGround = rendition.background != Rendition.defaultColor
      let hasInk = rendition.foreground != Rendition.defaultColor
      #expect(!hasGround || hasInk)
      #expect(!(hasGround || hasInk) || !rendition.attributes.contains(.reverse))
    }
  }

  @Test("Text is never dim on a reversed or coloured ground", arguments: tables)
  func dim(table: StyleTable) {
    for rendition in Self.all.map(table.rendition) where rendition.attributes.contains(.dim) {
      #expect(!rendition.attributes.contains(.reverse))
      #expect(rendition.background == Rendition.defaultColor)
    }
  }

  @Test("With 256 colours text has a contrast of 3 or more, on light themes and on dark ones")
  func contrast() {
    for style in Self.all {
      let rendition = StyleTable.colors256.rendition(for: style)
      guard rendition.foreground != Rendition.defaultColor else { continue }
      let isDefault = rendition.background == Rendition.defaultColor
      let grounds: [Int16] = isDefault ? [16, 231] : [rendition.background]
      for ground in grounds {
        #expect(contrast(rendition.foreground, ground) >= 3, "\(style) on \(ground)")
      }
    }
  }

  /// WCAG 2.1, contrast ratio, of two of xterm's colours from 16 on.
  private func contrast(_ first: Int16, _ second: Int16) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ color: Int16) -> Double {
    let parts = components(Int(color)).map { value -> Double in
      let share = Double(value) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func components(_ color: Int) -> [Int] {
    if color >= 232 { return Array(repeating: 8 + 10 * (color - 232), count: 3) }
    let levels = [0, 95, 135, 175, 215, 255]
    return [(color - 16) / 36, (color - 16) / 6 % 6, (color - 16) % 6].map { levels[$0] }
  }
}
