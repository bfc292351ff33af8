import ArgumentParser
import OutlineModel

/// Options that correct how a document is read, for all commands that open one.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Kind of numbering: \(Self.profiles.joined(separator: ", ")).", valueName: "profile"))
  var profile: String?

  @Option(
    name: .customLong("heading"),
    help: ArgumentHelp(
      "A line that is a heading, with its depth where that is known.", valueName: "line[:depth]"),
    transform: Self.heading)
  var headings: [CorrectedHeading] = []

  @Option(
    name: .customLong("no-heading"), help: ArgumentHelp("A line that is no heading.", valueName: "line"))
  var texts: [Int] = []

  @Option(
    name: .customLong("level"),
    help: ArgumentHelp(
      "What the headings of a level begin with, a regular expression; from the top level down.",
      valueName: "pattern"),
    transform: Self.level)
  var levels: [LinePattern] = []

  private static let profiles = Profile.allCases.map(\.rawValue)

  func validate() throws {
    if let profile { try Spelling.expect(profile, among: Self.profiles, named: "profile") }
    if texts.contains(where: { $0 < 1 }) { throw ValidationError("Lines are counted from 1.") }
    do {
      _ = try corrections()
    } catch {
      guard case .contradiction(let line) = error else { throw error }
      throw ValidationError("Line \(line) is named twice, for different things.")
    }
  }

  /// All that the options say.
  ///
  /// - Throws: `contradiction`, which `validate` tells beforehand.
  func corrections() throws(CorrectionFault) -> Corrections {
    var corrections = Corrections(profile: profile.flatMap(Profile.init), levels: levels)
    for heading in headings { try corrections.add(heading) }
    for line in texts { try corrections.addText(line: line) }
    return corrections
  }

  private static func heading(_ text: String) throws -> CorrectedHeading {
    guard let heading = CorrectedHeading(text) else {
      throw ValidationError("a heading is named by its line, or by line and depth: 69 or 69:2")
    }
    return heading
  }

  private static func level(_ text: String) throws -> LinePattern {
    do {
      return try LinePattern(text)
    } catch {
      throw ValidationError(error.reason)
    }
  }
}
