import CellGrid
import OutlineModel
import Wording

/// An outline as text, for people and programs; a piece at a time is handed to `write`.
struct OutlineReport {
  let document: Document
  /// The sections to be reported, a subtree or all.
  let sections: Range<Int>
  /// Deeper sections are left out.
  let depthLimit: Int

  init(_ document: Document, inside section: Int? = nil, depthLimit: Int = .max) {
    self.document = document
    sections = section.map { document.outline.subtree(of: $0) } ?? 0..<document.outline.count
    self.depthLimit = depthLimit
  }

  /// The sections that are reported, in order.
  var shown: some Sequence<Int> {
    sections.lazy.filter { document.outline[$0].depth <= depthLimit }
  }

  /// How far below the topmost of the sections one is; 0 for that one.
  private func level(of section: Int) -> Int {
    document.outline[section].depth - document.outline[sections.lowerBound].depth
  }

  private func indent(of section: Int) -> String { String(repeating: "  ", count: level(of: section)) }

  /// Two spaces for each level, label and title, and what is not in the body.
  func writeText(_ wording: any Wording, _ write: (String) -> Void) {
    for section in shown {
      let caption = document.caption(of: section)
      // An empty document is one section of which nothing can be said.
      if caption.isEmpty { continue }
      let flag = wording.flag(document.outline[section].presence)
      write("\(indent(of: section))\(caption)\(flag.isEmpty ? "" : "  [\(flag)]")\n")
    }
  }

  /// The title and a nested list, in which the section that the title names is none.
  func writeMarkdown(_ write: (String) -> Void) {
    let title = sections.count == document.outline.count ? document.titleText : nil
    if let title { write("# \(Self.markdown(title))\n\n") }
    let whole = document.outline.wholeSection.flatMap { document.title(of: $0) == title ? $0 : nil }
    for section in shown where section != whole {
      let indent = indent(of: section).dropFirst(whole == nil ? 0 : 2)
      write("\(indent)- \(Self.markdown(document.caption(of: section)))\n")
    }
  }

  /// OPML 2.0: an outline element for each section, nested.
  func writeOPML(_ write: (String) -> Void) {
    let title = document.titleText ?? ""
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n")
    write("<head><title>\(Self.xml(title))</title></head>\n<body>\n")
    var open = 0
    for section in shown {
      let level = level(of: section)
      while open > level {
        write("</outline>\n")
        open -= 1
      }
      write("<outline text=\"\(Self.xml(document.caption(of: section)))\">\n")
      open = level + 1
    }
    write(String(repeating: "</outline>\n", count: open) + "</body>\n</opml>\n")
  }

  /// Text in which Markdown (CommonMark 0.31, 2.4) sees no markup.
  private static func markdown(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>&|".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    let isOrdered =
      escaped.first?.isNumber == true
      && escaped.drop(while: \.isNumber).first.map { ".)".contains($0) } == true
    guard isOrdered, let mark = escaped.firstIndex(where: { ".)".contains($0) }) else { return escaped }
    return escaped[..<mark] + "\\" + escaped[mark...]
  }

  /// Text within an XML attribute: what a terminal might act upon as references, and U+FFFD for what XML 1.0 does
  /// not allow.
  private static func xml(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t": escaped += "&#9;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      case _ where VisibleSign.isHarmful(scalar): escaped += "&#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
