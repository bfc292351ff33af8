import Testing
import Wording

@testable import BrowserUI

@Suite("Opening a document that takes its time")
struct ProgressTests {
  struct Case: CustomTestStringConvertible {
    let script: String
    let effects: [Effect]
    var testDescription: String { script }

    init(_ script: String, _ effects: Effect...) {
      self.script = script
      self.effects = effects
    }
  }

  static let cases = [
    Case("<progress 5> <Esc>", .cancelLoading), Case("<progress 5> q", .cancelLoading),
    Case("<progress 5> <progress 9> j k q", .cancelLoading), Case("<progress 5> ? <Esc> q", .cancelLoading),
    Case("<progress 5> /a<Esc> <Esc>", .cancelLoading), Case("<progress 5> <C-c>", .quit(status: 130)),
    Case("<progress 5> <C-z>", .suspend),
    Case("q", .quit(status: 0)), Case("<Esc>"),
    Case("<progress 5> <load> q", .quit(status: 0)), Case("<progress 5> <load> <Esc>"),
    Case("<load> <progress 5> <Esc>"),
    Case("<progress 5> <fail>", .giveUp("cannot read speech.txt: no such file")),
  ]

  @Test("Esc and q cancel it as long as there is nothing to read", arguments: cases)
  func cancelling(_ example: Case) throws {
    var browser = ScriptedBrowser(try .speech, isLoaded: false)
    try browser.run(example.script)
    #expect(browser.effects == example.effects)
  }

  @Test(
    "The last line says how far it has come, on every screen how to cancel", arguments: [20, 23, 30, 40, 80])
  func sentence(columns: Int) throws {
    for language in [.chinese, .english] as [Language] {
      let sample = SampleDocument("", name: "a-name-of-thirty-columns.docx")
      var browser = ScriptedBrowser(sample, columns: columns, rows: 5, language: language, isLoaded: false)
      try browser.run("<progress 1234567>")
      let line = try #require(browser.model.screen().text.split(separator: "\n").last)
      #expect(line.contains("1,235 kB  Esc"), "\(line)")
      #expect(line.contains("a-name-of-thirty-columns.docx ... ") == (columns >= 80), "\(line)")
      try browser.run("<load>")
      #expect(!browser.model.screen().text.contains("kB"))
    }
  }

  @Test(
    "Until text comes, the last line says what is waited for, and how to cancel",
    arguments: [
      (80, OpeningStage.importing(converter: nil, seconds: 3), "opening old.wps ... 3 s  Esc cancel"),
      (
        80, .importing(converter: "soffice", seconds: 3),
        "opening old.wps ... soffice converts it, 3 s  Esc cancel"
      ),
      (42, .importing(converter: "soffice", seconds: 3), "soffice converts it, 3 s  Esc cancel"),
      (20, .importing(converter: "soffice", seconds: 3), "3 s  Esc cancel"),
      (80, .waiting, "waiting for old.wps  Esc cancel"), (21, .waiting, "waiting  Esc cancel"),
      (20, .waiting, "waiting  Esc"), (20, .reading(bytes: 1_234_567), "1,235 kB  Esc"),
      (22, .reading(bytes: 1_234_567), "1,235 kB  Esc cancel"),
      (20, .reading(bytes: 12_345), "12 kB  Esc cancel"),
    ])
  func stages(columns: Int, stage: OpeningStage, sentence: String) throws {
    let sample = SampleDocument("", name: "old.wps")
    var browser = ScriptedBrowser(sample, columns: columns, rows: 5, language: .english, isLoaded: false)
    browser.send(.progress(Progress(name: sample.name, stage: stage)))
    let line = browser.model.screen().text.split(separator: "\n").last
    #expect(line == " \(sentence)")
  }
}
