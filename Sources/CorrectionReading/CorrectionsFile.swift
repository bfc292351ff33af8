import OutlineModel
import TOMLKit

/// What the file beside a document says, `speech.txt.tigang.toml`.
package struct CorrectionsFile: Sendable {
  /// Read as a whole or not at all.
  package private(set) var corrections = Corrections.none
  private let lines: KeyLines

  /// - Throws: The first fault, by line.
  package init(_ text: String) throws(CorrectionsFileError) {
    lines = KeyLines(text)
    let table = try Self.table(text)
    let keys = table.keys.sorted { (lines[key: $0], $0) < (lines[key: $1], $1) }
    for name in keys {
      guard let key = CorrectionKey(rawValue: name) else {
        let likely = NearestWord.of(name, among: CorrectionKey.allCases.map(\.rawValue))
        throw CorrectionsFileError(
          line: lines[key: name], .unknownKey(name, likely: likely.flatMap(CorrectionKey.init)))
      }
      if let value = table[name] { try take(value.tomlValue, of: key) }
    }
  }

  /// The fault of the first line that is named and that a document of so many lines does not have; nil for none.
  package func fault(lineCount: Int) -> CorrectionsFileError? {
    guard let last = corrections.lastLine, last > lineCount else { return nil }
    let key: CorrectionKey = corrections.headings[last] == nil ? .notHeadings : .headings
    return CorrectionsFileError(
      line: lines[key: key.rawValue, value: "\(last)"], .beyondEnd(line: last, lineCount: lineCount))
  }

  private static func table(_ text: String) throws(CorrectionsFileError) -> TOMLTable {
    // The parser would take it for the end of the file.
    if text.utf8.contains(0) { throw CorrectionsFileError(line: nil, .syntax("there is a zero byte")) }
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw CorrectionsFileError(line: error.source.begin.line, .syntax(error.description))
    } catch {
      throw CorrectionsFileError(line: nil, .syntax("\(error)"))
    }
  }

  private mutating func take(_ value: TOMLValue, of key: CorrectionKey) throws(CorrectionsFileError) {
    if key == .profile {
      guard let name = value.string else { throw fault(.wrongKind(key), key) }
      corrections.profile = try profile(name)
      return
    }
    guard let array = value.array else { throw fault(.wrongKind(key), key) }
    for element in array {
      let text = element.tomlValue.string ?? element.tomlValue.int.map(String.init)
      guard let text else { throw fault(.wrongKind(key), key) }
      do throws(CorrectionFault) {
        try take(text, of: key)
      } catch {
        throw fault(error, key, text)
      }
    }
  }

  private mutating func take(_ text: String, of key: CorrectionKey) throws(CorrectionFault) {
    switch key {
    case .profile: break
    case .headings:
      guard let heading = CorrectedHeading(text) else { throw .noLine(text, key) }
      try corrections.add(heading)
    case .notHeadings:
      guard let line = Int(text), line >= 1 else { throw .noLine(text, key) }
      try corrections.addText(line: line)
    case .levels:
      do throws(LinePatternError) {
        corrections.levels.append(try LinePattern(text))
      } catch {
        throw .badPattern(error)
      }
    }
  }

  private func profile(_ name: String) throws(CorrectionsFileError) -> Profile {
    if let profile = Profile(rawValue: name) { return profile }
    let likely = NearestWord.of(name, among: Profile.allCases.map(\.rawValue))
    throw fault(.unknownProfile(name, likely: likely.flatMap(Profile.init)), .profile, name)
  }

  private func fault(
    _ fault: CorrectionFault, _ key: CorrectionKey, _ value: String? = nil
  ) -> CorrectionsFileError {
    CorrectionsFileError(line: lines[key: key.rawValue, value: value], fault)
  }
}

/// A fault and where in the file of corrections it stands.
package struct CorrectionsFileError: Error, Equatable {
  /// From 1; nil where it is not known.
  package let line: Int?
  package let fault: CorrectionFault

  package init(line: Int?, _ fault: CorrectionFault) {
    self.line = line
    self.fault = fault
  }
}
