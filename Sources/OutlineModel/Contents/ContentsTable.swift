/// The printed table of contents: where it stands and what its entries are.
struct ContentsTable {
  /// From its heading, or from the first entry, to where front matter or body goes on.
  let range: Range<Int>
  let entries: [Heading]
}

/// All tables of contents of a document.
struct FoundContents {
  /// The table that the body follows, whose entries are sections; nil where there is none.
  let opening: ContentsTable?
  /// From the first to the last of the tables behind the body; nil where there are none.
  let closing: Range<Int>?
  /// In order those within the body, of a chapter or of figures: their lines are no headings.
  let local: [Range<Int>]
}

/// What an entry and the heading that it names have in common.
struct EntryKey: Hashable {
  let number: NumberKey?
  let title: TitleKey

  init(_ heading: Heading, _ bytes: [UInt8]) {
    number = NumberKey(heading, bytes)
    title = heading.title.key
  }
}
