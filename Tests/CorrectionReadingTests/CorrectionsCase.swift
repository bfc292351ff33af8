import OutlineModel
import Testing

/// A file of corrections and what it says.
struct CorrectionsCase: CustomTestStringConvertible, Sendable {
  let text: String
  let corrections: Corrections

  var testDescription: String { text }

  static let readable = [
    CorrectionsCase(text: "", corrections: .none),
    CorrectionsCase(text: "# nothing\n\n", corrections: .none),
    CorrectionsCase(text: "profile = \"statute\"", corrections: Corrections(profile: .statute)),
    CorrectionsCase(text: "\u{FEFF}profile = 'decimal'\r\n", corrections: Corrections(profile: .decimal)),
    CorrectionsCase(
      text: "headings = [69, \"72:2\", '75']", corrections: Corrections(headings: [69: nil, 72: 2, 75: nil])),
    CorrectionsCase(text: "headings = []", corrections: .none),
    CorrectionsCase(text: "headings = [\n  7, # lost\n  7,\n]", corrections: Corrections(headings: [7: nil])),
    CorrectionsCase(text: "not-headings = [81, \"90\"]", corrections: Corrections(texts: [81, 90])),
    CorrectionsCase(text: "\"not-headings\" = [81]", corrections: Corrections(texts: [81])),
    CorrectionsCase(
      text: "levels = [\"第.+章\", '第.+条']", corrections: Corrections(levels: patterns("第.+章", "第.+条"))),
    CorrectionsCase(text: "levels = ['\\d+\\.']", corrections: Corrections(levels: patterns(#"\d+\."#))),
    CorrectionsCase(
      text: "levels = [\"甲\"]\nnot-headings = [3]\nheadings = [\"5:64\"]\nprofile = \"speech\"\n",
      corrections: Corrections(profile: .speech, headings: [5: 64], texts: [3], levels: patterns("甲"))),
  ]

  private static func patterns(_ texts: String...) -> [LinePattern] {
    texts.compactMap { try? LinePattern($0) }
  }
}

/// A file of corrections with a fault.
struct FaultCase: CustomTestStringConvertible, Sendable {
  let text: String
  let line: Int
  let fault: CorrectionFault

  var testDescription: String { text }

  private init(_ text: String, _ line: Int, _ fault: CorrectionFault) {
    (self.text, self.line, self.fault) = (text, line, fault)
  }

  static let all = [
    FaultCase("\nheading = [1]", 2, .unknownKey("heading", likely: .headings)),
    FaultCase("[levels]\nchapter = \"第.章\"", 1, .wrongKind(.levels)),
    FaultCase("title = \"甲\"", 1, .unknownKey("title", likely: nil)),
    FaultCase("profile = 3", 1, .wrongKind(.profile)),
    FaultCase("profile = [\"speech\"]", 1, .wrongKind(.profile)),
    FaultCase("\nprofile = \"speach\"", 2, .unknownProfile("speach", likely: .speech)),
    FaultCase("profile = \"\"", 1, .unknownProfile("", likely: nil)),
    FaultCase("headings = 3", 1, .wrongKind(.headings)),
    FaultCase("headings = [1.5]", 1, .wrongKind(.headings)),
    FaultCase("headings = [[3]]", 1, .wrongKind(.headings)),
    FaultCase("headings = [\n  1,\n  0,\n]", 3, .noLine("0", .headings)),
    FaultCase("headings = [10,\n 0]", 2, .noLine("0", .headings)),
    FaultCase("headings = [\"72:65\"]", 1, .noLine("72:65", .headings)),
    FaultCase("headings = [\"72:0\"]", 1, .noLine("72:0", .headings)),
    FaultCase("headings = [\"72:\"]", 1, .noLine("72:", .headings)),
    FaultCase("headings = [\"第一章\"]", 1, .noLine("第一章", .headings)),
    FaultCase("not-headings = [-4]", 1, .noLine("-4", .notHeadings)),
    FaultCase("not-headings = [\"4:1\"]", 1, .noLine("4:1", .notHeadings)),
    FaultCase("not-headings = \"4\"", 1, .wrongKind(.notHeadings)),
    FaultCase("levels = \"第.章\"", 1, .wrongKind(.levels)),
    FaultCase("levels = [true]", 1, .wrongKind(.levels)),
    FaultCase("headings = [12, 2]\nnot-headings = [\n2]", 3, .contradiction(line: 2)),
    FaultCase("headings = [2, \"2:1\"]", 1, .contradiction(line: 2)),
    FaultCase("levels = 1\nheading = 2", 1, .wrongKind(.levels)),
    FaultCase("heading = 2\nlevels = 1", 1, .unknownKey("heading", likely: .headings)),
  ]
}
