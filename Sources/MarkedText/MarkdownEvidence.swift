/// Whether a text that has no name is Markdown. Text with `# ` comments is far more often something else, so that all
/// of this has to be so:
///
/// - two headings or more, each behind an empty line or below a heading above it, and no other line with `#` in front;
/// - no first line of a script, no section of an INI file, nothing that ends or begins as program code does;
/// - fewer settings (`key = value`) and lines with numbers of outlines than headings;
/// - a block of code, a link, the ruler of a table or front matter; or else headings of two levels, and sentences only.
struct MarkdownEvidence {
  /// The levels of the headings, in order.
  private var headings: [Int] = []
  private var hasSign = false
  private var isExcluded = false
  /// Lines that something else than Markdown has too.
  private var others = 0
  private var sentences = 0
  private var fragments = 0
  private var fence: Substring?
  private var last = Kind.blank
  private var paragraphEnd: Substring = ""

  /// What a line is.
  private enum Kind: Equatable {
    case blank
    case heading(Int)
    case text
    /// A list, a quotation, a table, code that is indented.
    case block
  }

  /// Whether the beginning of a text is that of a text in Markdown.
  ///
  /// - Complexity: O(n).
  static func isMarkdown(_ start: [UInt8]) -> Bool {
    var start = start[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    guard !start.contains(0), !start.starts(with: "#!".utf8) else { return false }
    var lines = start.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      Substring(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }[...]
    // The last one may be cut.
    if start.count >= DocumentFormat.sniffedBytes - 3 { lines = lines.dropLast() }
    guard lines.contains(where: { $0.hasPrefix("#") }) else { return false }
    var evidence = MarkdownEvidence()
    lines = evidence.readFrontMatter(lines)
    for line in lines { evidence.read(line) }
    evidence.endParagraph()
    return evidence.isMarkdown
  }

  private var isMarkdown: Bool {
    guard !isExcluded, headings.count > 1, others < headings.count else { return false }
    return hasSign
      || Set(headings).count > 1 && headings[0] == headings.min() && sentences > 0 && fragments == 0
  }

  /// The lines behind the front matter, where there is any.
  private mutating func readFrontMatter(_ lines: ArraySlice<Substring>) -> ArraySlice<Substring> {
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return lines }
    let fields = lines[..<end].dropFirst()
    guard fields.first.map(MarkdownLine.isSetting) == true, fields.allSatisfy({ !$0.isEmpty }) else {
      return lines
    }
    hasSign = true
    return lines[(end + 1)...]
  }

  private mutating func read(_ line: Substring) {
    if let mark = fence {
      if line.hasPrefix(mark) { fence = nil }
      return
    }
    let kind = kind(of: line)
    if kind != .text { endParagraph() }
    if case .heading(let level) = kind {
      switch last {
      case .blank: break
      case .heading(let above) where above < level: break
      default: isExcluded = true
      }
      headings.append(level)
    }
    if kind == .text { paragraphEnd = line }
    if MarkdownLine.hasLink(line), kind == .text || kind == .block { hasSign = true }
    last = kind
  }

  private mutating func kind(of line: Substring) -> Kind {
    guard let first = line.unicodeScalars.first(where: { $0 != " " && $0 != "\t" }) else { return .blank }
    if line.hasPrefix("```") || line.hasPrefix("~~~") {
      fence = line.prefix(3)
      hasSign = true
      return .block
    }
    if line.first == "#" {
      if let level = MarkdownLine.headingLevel(line) { return .heading(level) }
      isExcluded = true
      return .text
    }
    if last == .block, line.hasPrefix("  ") { return .block }
    if MarkdownLine.isTableRuler(line) { hasSign = true }
    if line.hasPrefix("    ") || line.hasPrefix("\t") || "->|*+<".unicodeScalars.contains(first) {
      return .block
    }
    if MarkdownLine.isCode(line, beginsParagraph: last != .text) { isExcluded = true }
    if MarkdownLine.isSetting(line) || MarkdownLine.isNumbered(line) { others += 1 }
    return ("0"..."9").contains(first) ? .block : .text
  }

  private mutating func endParagraph() {
    guard last == .text else { return }
    if MarkdownLine.isEndOfSentence(paragraphEnd) { sentences += 1 } else { fragments += 1 }
  }
}
