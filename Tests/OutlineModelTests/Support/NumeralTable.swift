import Foundation

/// The numerals of `Numerals/numerals.tsv` beside this folder, which `make numerals` writes.
enum NumeralTable {
  /// A text and what it is to be read as; nil for nothing.
  struct Row {
    let text: String
    let reading: NumeralReading?
    let note: String
  }

  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Numerals/numerals.tsv")

  static func rows() throws -> [Row] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t").map(String.init)
      let reading = Int(cells[1]).map {
        NumeralReading(value: $0, style: cells[2], isMisprinted: cells[3] == "misprint")
      }
      return Row(text: cells[0], reading: reading, note: cells[4])
    }
  }
}
