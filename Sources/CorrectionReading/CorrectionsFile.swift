import OutlineModel
import TOMLReading

/// What the file beside a document says, `speech.txt.tigang.toml`.
package struct CorrectionsFile: Sendable {
  /// Read as a whole or not at all.
  package private(set) var corrections = Corrections.none
  /// On which line of the file the lines of the document are named.
  private var namings: [Int: Int] = [:]

  /// - Throws: The first fault, by line.
  package init(_ text: String) throws(CorrectionsFileError) {
    for (name, node) in try Self.entries(text) {
      guard let key = CorrectionKey(rawValue: name) else {
        let likely = NearestWord.of(name, among: CorrectionKey.allCases.map(\.rawValue))
        throw CorrectionsFileError(
          line: node.line, .unknownKey(name, likely: likely.flatMap(CorrectionKey.init)))
      }
      try take(node, of: key)
    }
  }

  /// The fault of the last line that is named and that a document of so many lines does not have; nil for none.
  package func fault(lineCount: Int) -> CorrectionsFileError? {
    guard let last = corrections.lastLine, last > lineCount else { return nil }
    return CorrectionsFileError(line: namings[last], .beyondEnd(line: last, lineCount: lineCount))
  }

  /// What the file says, from its first line to its last.
  private static func entries(
    _ text: String
  ) throws(CorrectionsFileError) -> [(name: String, node: TOMLNode)] {
    do throws(TOMLFault) {
      let entries = try TOMLNode.read(text).map { (name: $0.key, node: $0.value) }
      return entries.sorted { ($0.node.line, $0.name) < ($1.node.line, $1.name) }
    } catch {
      throw CorrectionsFileError(line: error.line, .syntax(error.reason))
    }
  }

  private mutating func take(_ node: TOMLNode, of key: CorrectionKey) throws(CorrectionsFileError) {
    let elements = key == .profile ? [node] : node.array
    guard let elements else { throw CorrectionsFileError(line: node.line, .wrongKind(key)) }
    for element in elements {
      do throws(CorrectionFault) {
        try add(element, to: key)
      } catch {
        throw CorrectionsFileError(line: element.line, error)
      }
    }
  }

  private mutating func add(_ node: TOMLNode, to key: CorrectionKey) throws(CorrectionFault) {
    let number = key == .profile ? nil : node.integer.map(String.init)
    guard let text = node.string ?? number else { throw .wrongKind(key) }
    switch key {
    case .profile: corrections.profile = try Self.profile(text)
    case .headings:
      guard let heading = CorrectedHeading(text) else { throw .noLine(text, key) }
      try corrections.add(heading)
      namings[heading.line] = node.line
    case .notHeadings:
      guard let line = Int(text), line >= 1 else { throw .noLine(text, key) }
      try corrections.addText(line: line)
      namings[line] = node.line
    case .levels:
      do throws(LinePatternError) {
        corrections.levels.append(try LinePattern(text))
      } catch {
        throw .badPattern(error)
      }
    }
  }

  private static func profile(_ name: String) throws(CorrectionFault) -> Profile {
    if let profile = Profile(rawValue: name) { return profile }
    let likely = NearestWord.of(name, among: Profile.allCases.map(\.rawValue))
    throw .unknownProfile(name, likely: likely.flatMap(Profile.init))
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
