import Testing

@testable import OutlineModel

@Suite("Heads of memos")
struct MemoHeadTests {
  private static let head = """
    Brook Working Group                                             A. Miller
    Request for Comments: 98765                                   Upper Village
    Category: Informational                                          O. Weaver
    """

  /// Title and date of a memo with some lines below the first ones of its head.
  private static func front(_ lines: String) -> String {
    let text =
      head + "\n" + lines
      + "\n\nAbstract\n\n   A mill needs water.\n\n1. Gates\n\n   One.\n\n2. Stones\n\n   Two.\n"
    let source = SourceText(Array(text.utf8), breaks: .detected(in: Array(text.utf8)))
    let document = OutlineParser.parse(source)
    return "\(document.titleText ?? "-") / \(document.date ?? "-")"
  }

  @Test(
    "The title of a memo stands in the middle below its head, whose date is at the right edge",
    arguments: [
      (
        "                                                                 May 2020\n\n\n                          On the Gates of Mills",
        "On the Gates of Mills / 2020-05"
      ),
      (
        "Expires: 12 November 2020                                     11 May 2020\n\n            The Gate Opening Protocol (GOP) for Mills and\n                   their Neighbours Below the Mill",
        "The Gate Opening Protocol (GOP) for Mills and their Neighbours Below the Mill / 2020-05-11"
      ),
      (
        "Expires: November 12, 2020                                   May 11, 2020\n\n                           On the Gates of Mills\n                        draft-miller-gates-03",
        "On the Gates of Mills / 2020-05-11"
      ),
      (
        "\n                                                                 Sept. 2020\n\n                          On the Gates of Mills",
        "On the Gates of Mills / 2020-09"
      ),
      (
        "\n                                                                 Sep 1998\n\n                          On the Gates of Mills",
        "On the Gates of Mills / 1998-09"
      ),
      ("\n                          On the Gates of Mills", "On the Gates of Mills / -"),
    ])
  func heads(_ lines: String, _ front: String) {
    #expect(Self.front(lines) == front)
  }

  @Test(
    "Lines that do not stand in the middle are no title of a memo",
    arguments: [
      "\n   This memo is about the gates of mills and tells how they are opened in\n   the morning.",
      "\nOn the Gates of Mills", "\n   On the gates           of mills",
    ])
  func otherLines(_ lines: String) {
    #expect(MemoHead(Array((Self.head + "\n" + lines + "\n\n").utf8).span, 0..<0).title == nil)
    let bytes = Array((Self.head + "\n" + lines + "\n\n").utf8)
    #expect(MemoHead(bytes.span, 0..<bytes.count).title == nil)
  }
}
