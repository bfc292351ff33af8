import Testing

@testable import OutlineModel

@Suite("What is drawn in a text")
struct DrawingTests {
  /// Lines in front of a case that leave no doubt that the text is wrapped at 60 columns.
  private static let wrapped = """
    The mill stands where the brook leaves the wood, and it was
    built by a family that had come over the hills with nothing
    but two oxen and a chest of tools. Nobody remembers what it
    ground in the first years, because the books of those years
    were lost when the river rose and took the lower floor with
    everything that stood in it.


    """

  @Test(
    "Drawings, tables, code and grammars stay line for line",
    arguments: [
      // A field and its bits.
      "    0                   1\n    0 1 2 3 4 5 6 7 8 9 0 1\n   +-+-+-+-+-+-+-+\n   |   kind      |\n   +-+-+-+-+-+-+-+",
      // Words within a drawing that fill the width and begin small.
      "   miller                                         brook\n     |  opens the gate and waits for the water to  |\nrise in the pond above the mill until the board of the gate\n     |-------------------------------------------->|",
      "   depth = 1*DIGIT \".\" DIGIT unit\n   unit = foot-of-the-miller / ell-of-the-neighbours-below\n   kind ::= day night",
      "   struct gate {\n      int boards;\n      int height[4];   /* in ells */\n   };",
      "   name       what it does\n   ----       ------------\n   board      holds back the water of the brook and lets",
    ])
  func drawn(_ lines: String) throws {
    let text = Self.wrapped + lines + "\n\nThe end.\n"
    let source = SourceText(Array(text.utf8), breaks: .detected(in: Array(text.utf8)))
    let drawing = try #require(source.breaks.drawings.first)
    #expect(source.breaks.drawings.count == 1)
    #expect(source.string(drawing) == lines)
    #expect(source.breaks.seams(in: drawing.range).isEmpty)
    #expect(source.breaks.drawing(at: drawing.lowerBound) == drawing.range)
    #expect(source.breaks.drawing(at: drawing.upperBound) == drawing.range)
    #expect(source.breaks.drawing(at: drawing.lowerBound - 1) == nil)
    #expect(source.breaks.drawing(at: drawing.upperBound + 1) == nil)
  }

  @Test(
    "Running text is not drawn",
    arguments: [
      "[MILL]     Miller, A., \"On the words that mills use for the\n           parts of their gates\", Rules 7, May 2020.",
      "depth:     How far it is from the water to the ground, as\n           the gauge at the gate shows it.",
      "1.   Gates and the boards from which they are made by the\n     neighbours", "One line   with a gap.",
      "In the year 1820 (or 1821) the mill (with its gate) burnt\n(all of it) down [1] and stood again [2] a year later [3].",
    ])
  func running(_ lines: String) {
    #expect(
      ParagraphBreaks.detected(in: Array((Self.wrapped + lines + "\n\nThe end.\n").utf8)).drawings.isEmpty)
  }

  @Test(
    "Where a text is not wrapped, what has frames stays line for line",
    arguments: [
      "┌──┬──┐\n│甲│1 │\n└──┴──┘", "  +---+---+\r\n  | a | b |\r\n  +---+---+", "| a | b |\n|---|---|",
      "│甲\n│乙",
    ])
  func framed(_ lines: String) throws {
    let bytes = Array("一、甲\n文字。\n\n\(lines)\n\n二、乙\n".utf8)
    let source = SourceText(bytes, breaks: .detected(in: bytes))
    #expect(source.breaks.isEmpty)
    #expect(source.breaks.drawings.map(source.string) == [lines])
    #expect(OutlineParser.parse(source).outline.count == 2)
  }

  @Test(
    "A single line, and lines that only begin so, are text",
    arguments: ["────────", "| a\n| b", "+1\n+2", "■ 甲\n■ 乙", "|\n|", "+\n+"])
  func unframed(_ lines: String) {
    #expect(ParagraphBreaks.detected(in: Array("文字。\n\(lines)\n文字。\n".utf8)).drawings.isEmpty)
  }
}
