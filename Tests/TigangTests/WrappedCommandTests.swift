import Foundation
import Testing

/// Wrapped text on the command line.
@Suite(.timeLimit(.minutes(1)))
struct WrappedCommandTests {
  static let text = """
    1. Gates

    A gate is a board that holds the water back until the wheel
    is wanted. It is lifted by hand, slowly, and it is never
    lifted by one man alone when the brook is high, as the board
    may then be torn from his hands and be carried away by the
    water before anybody has seen in what direction it went.

    2. Stones that are bought from elsewhere and are carried over
       the hills

    Stones are dressed twice in a year by a mason.

    """

  private func run(_ command: String) throws -> Shell.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(Data(Self.text.utf8), to: "mill.txt")
    return try Shell.run(command, in: folder)
  }

  @Test("A title that was wrapped is whole, and its line is that of the file")
  func outline() throws {
    #expect(
      try run("tigang outline mill.txt").lines == [
        "1. Gates", "2. Stones that are bought from elsewhere and are carried over the hills",
      ])
    #expect(try run("tigang outline mill.txt --format json").lines.contains { $0.contains("\"line\":9,") })
  }

  @Test("show prints the lines as they stand in the file")
  func show() throws {
    let outcome = try run("tigang show mill.txt 2")
    #expect(
      outcome.lines
        == Self.text.split(separator: "\n", omittingEmptySubsequences: false)[8...11].map(String.init))
  }

  @Test("Words are found across the end of a line, and shown in one line with the line where they begin")
  func search() throws {
    let outcome = try run("tigang search mill.txt '\"the wheel is wanted\"' --context 8")
    #expect(outcome.lines == ["1  3: k until the wheel is wanted. It is "])
  }

  @Test("explain says with which paragraph a line goes on")
  func explain() throws {
    let outcome = try run("tigang explain mill.txt 5")
    #expect(
      outcome.lines.first?.hasPrefix(
        "Line 5: neither a heading nor an item. It goes on with the paragraph that begins with \"A gate is")
        == true)
    #expect(outcome.lines.first?.hasSuffix("in line 3.") == true)
  }
}
