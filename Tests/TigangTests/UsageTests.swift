import Glibc
import Testing

/// What the program says and ends with where something is wrong, for each kind of trouble.
@Suite(.timeLimit(.minutes(1)))
struct UsageTests {
  @Test("Trouble is one line on standard error and status 2", arguments: UsageCase.troubles)
  func trouble(_ expected: UsageCase) throws {
    let outcome = try run(expected)
    #expect(outcome.errorLines == [expected.error])
  }

  @Test("A usage error is told in one line, and ends with 2", arguments: UsageCase.usageErrors)
  func usageError(_ expected: UsageCase) throws {
    let outcome = try run(expected)
    #expect(outcome.errorLines.count == 1)
  }

  @Test("What is not found, or not unique, ends with 1", arguments: UsageCase.nothingFound)
  func nothingFound(_ expected: UsageCase) throws {
    try run(expected)
  }

  @Test("An address that is not unique is answered with all that it can mean")
  func candidates() throws {
    let outcome = try Shell.run("tigang show speech.txt '(二)'", in: .withSpeech())
    #expect(
      outcome.errorLines.dropFirst() == [
        "  一(二)  =1.2  从“历史经验”中汲取精神力量", "  二(二)  =2.2  促进文化互鉴,厚植共有精神家园土壤",
        "  三(二)  =3.2  培育“民族文化+创新传承”特色品牌", "  四(二)  =4.2  加强部门联动,形成强大工作合力",
        "  五(二)  =5.2  健全考核评价机制",
      ])
  }

  @Test(
    "A file that may not be read is named with the reason",
    .enabled(if: geteuid() != 0, "root reads everything"))
  func noPermission() throws {
    let outcome = try Shell.run("chmod 000 speech.txt; tigang outline speech.txt", in: .withSpeech())
    #expect(outcome.errorLines == ["tigang: cannot read speech.txt: permission denied"])
    #expect(outcome.status == 2)
  }

  @discardableResult
  private func run(_ expected: UsageCase) throws -> Shell.Outcome {
    let folder = try TemporaryFolder.withSpeech()
    try folder.makeFolder("folder")
    let outcome = try Shell.run(expected.command, in: folder)
    #expect(outcome.status == expected.status)
    #expect(outcome.errorLines.first ?? "" == expected.error)
    #expect(outcome.lines.first ?? "" == expected.output)
    return outcome
  }
}
