import Foundation
import OutlineModel
import Testing

/// A document of which it is known what its outline is, in whatever form it comes.
struct OutlineSample: CustomTestStringConvertible, Sendable {
  /// The name of its files in the folder `Documents`, without an ending.
  let name: String
  /// How a word processor would number it, from the top.
  let levels: [NumberedLevel]
  /// Whether each number is set by hand, as where paragraphs between are lost.
  var hasGaps = false
  /// The paragraph before which no line is a heading, though it may be an entry of the contents.
  var opening = ""
  /// Whether text begins in the line of a heading, so that a format can mark only some of them.
  var hasTextInHeadings = false
  /// The encodings of its language, as `iconv` calls them and as they are told.
  let encodings: [(name: String, encoding: String)]

  var testDescription: String { name }

  static let all = [speech, statute, standard, traditional, japanese, korean]

  static let speech = OutlineSample(
    name: "speech",
    levels: [
      NumberedLevel("chineseCounting", suffix: "、"),
      NumberedLevel("chineseCounting", prefix: "(", suffix: ")"),
    ], hasGaps: true, opening: "同志们:", hasTextInHeadings: true, encodings: chinese)

  static let statute = OutlineSample(
    name: "statute",
    levels: [
      NumberedLevel("chineseCounting", prefix: "第", suffix: "章　"),
      NumberedLevel("chineseCounting", prefix: "第", suffix: "条　", runsOn: true),
    ], encodings: chinese)

  static let standard = OutlineSample(
    name: "standard",
    levels: (0..<3).map { NumberedLevel("decimal", suffix: " ", isPath: $0 > 0) }, encodings: chinese)

  static let traditional = OutlineSample(
    name: "traditional",
    levels: [
      NumberedLevel("chineseCounting", suffix: "、"),
      NumberedLevel("chineseCounting", prefix: "（", suffix: "）"),
    ], hasTextInHeadings: true,
    encodings: [("BIG5", "big5"), ("GBK", "gb18030"), ("GB18030", "gb18030")])

  static let japanese = OutlineSample(
    name: "japanese", levels: statute.levels,
    encodings: [("SHIFT_JIS", "shift_jis"), ("CP932", "shift_jis"), ("EUC-JP", "euc-jp")])

  static let korean = OutlineSample(
    name: "korean", levels: [NumberedLevel("decimal", suffix: ". ")],
    encodings: [("EUC-KR", "euc-kr"), ("UHC", "euc-kr")])

  private static let chinese = [("GB18030", "gb18030"), ("GBK", "gb18030"), ("GB2312", "gb18030")]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The document as plain text.
  func text() throws -> String {
    let repository = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file =
      name == "speech"
      ? repository.appendingPathComponent("Resources/speech.txt")
      : Self.folder.appendingPathComponent("Documents/\(name).txt")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// Title, day and sections, each a line.
  func expectedOutline() throws -> [String] {
    let file = Self.folder.appendingPathComponent("Documents/\(name).outline")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The outline that a text has, as `expectedOutline` has it.
  static func outline(of source: SourceText) -> [String] {
    let document = OutlineParser.parse(source)
    let sections = document.outline.sections.indices.map { index in
      let section = document.outline[index]
      return "\(section.depth) \(document.label(of: index))|\(document.title(of: index))|\(section.presence)"
    }
    return ["title: \(document.titleText ?? "none")", "date: \(document.date ?? "none")"] + sections
  }

  /// The paragraphs that are not empty, their numbers taken apart.
  func paragraphs() throws -> [NumberedLine] {
    var isBody = opening.isEmpty
    return try text().split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }.map { line in
        if line == opening { isBody = true }
        return NumberedLine(line, levels, isBody: isBody)
      }
  }
}
