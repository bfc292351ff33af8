import CellGrid
import Foundation
import Testing
import Wording

@testable import BrowserUI

/// A recorded screen: how to reach it and what it shows, in a file that people can read.
///
/// Its header says `document`, `size`, `language` and `keys`, and where it applies `opens` (an address or `+line`),
/// `anomalies` (those that are to be there, see `AnomalyNote`), `loads: no` (nothing is read before the script says so) and `styles: yes`. Below `----` stands the screen;
/// below further ones the cursor and the styles, a letter for each cell.
struct GoldenScreen: CustomTestStringConvertible {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")
  private static let rule = "\n----"

  let name: String
  let header: String
  let expected: String

  static let all: [GoldenScreen] = {
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "txt" }.compactMap { try? GoldenScreen($0) }.sorted {
      $0.name < $1.name
    }
  }()

  private init(_ url: URL) throws {
    name = url.deletingPathExtension().lastPathComponent
    let text = try String(contentsOf: url, encoding: .utf8)
    let start = text.range(of: Self.rule)?.lowerBound ?? text.endIndex
    header = String(text[..<start])
    expected = String(text[start...])
  }

  var testDescription: String { name }

  /// The screen that the script leads to now, written as in the file.
  func actual() throws -> String {
    var settings: [String: String] = [:]
    for line in header.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      settings[String(parts[0]), default: ""] += String(parts.dropFirst().joined().drop { $0 == " " }) + " "
    }
    func value(_ name: String) -> String? { settings[name].map { String($0.dropLast()) } }
    let size = (value("size") ?? "80x24").split(separator: "x").compactMap { Int($0) }
    var sample = try SampleDocument(named: value("document") ?? "speech.txt")
    sample.anomalies = try value("anomalies").map(AnomalyNote.all)
    var browser = ScriptedBrowser(
      sample, columns: size[0], rows: size[1],
      language: Language(rawValue: value("language") ?? "zh") ?? .chinese,
      destination: value("opens").map(Self.destination), isLoaded: value("loads") != "no")
    try browser.run(value("keys") ?? "")
    return Self.text(of: browser.model.screen(), withStyles: value("styles") == "yes")
  }

  private static func destination(_ text: String) -> Destination {
    text.hasPrefix("+") ? .line(Int(text.dropFirst()) ?? 1) : .address(text)
  }

  private static func text(of grid: Grid, withStyles: Bool) -> String {
    var text = "\(rule)\n\(grid.text)"
    if let cursor = grid.cursor { text += "\(rule) cursor \(cursor.column),\(cursor.row)" }
    if withStyles { text += "\(rule) styles\n\(grid.styleLetters)" }
    return text + "\n"
  }

  /// Writes what the screen shows now into the file.
  func record(_ text: String) throws {
    try (header + text).write(
      to: Self.folder.appending(path: name + ".txt"), atomically: true, encoding: .utf8)
  }
}

extension Grid {
  /// A letter for the most telling style of each cell, a dot for none.
  fileprivate var styleLetters: String {
    let letters: [(CellStyle, Character)] = [
      (.currentHit, "H"), (.hit, "h"), (.warning, "w"), (.sign, "g"), (.selected, "s"), (.current, "c"),
      (.accent, "a"), (.bar, "b"), (.link, "l"), (.code, "k"), (.strong, "o"), (.emphasis, "e"),
      (.dimmed, "d"), (.heading, "t"),
    ]
    return (0..<size.rows).map { row in
      String(self.row(row).map { cell in letters.first { cell.style.contains($0.0) }?.1 ?? "." })
    }.joined(separator: "\n")
  }
}
