extension PDFBuilder {
  /// Pages as GB/T 9704-2012 has them: signs of 16 points, the first line of a paragraph two signs in.
  init(printing paragraphs: [String]) {
    let lines = paragraphs.flatMap(Self.lines)
    pages = stride(from: 0, to: lines.count, by: 22).enumerated().map { page, start in
      let text = lines[start..<min(lines.count, start + 22)].enumerated().map { row, line in
        Text(line.text, 73 + 16 * line.indent, 730 - 29 * row)
      }
      return text + [Text("— \(page + 1) —", 280, 50, size: 14)]
    }
  }

  private static func lines(of paragraph: String) -> [(indent: Int, text: String)] {
    var lines = [(indent: 2, text: "")]
    var width = 4
    for character in paragraph {
      let cells = character.unicodeScalars.allSatisfy { $0.value < 0x7F } ? 1 : 2
      if width + cells > 56 {
        lines.append((0, ""))
        width = 0
      }
      lines[lines.count - 1].text.append(character)
      width += cells
    }
    return lines
  }
}
