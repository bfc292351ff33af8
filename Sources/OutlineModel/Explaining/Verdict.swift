/// What the parser holds of one line, and on what evidence.
public struct Verdict: Sendable, Equatable {
  public enum Ruling: Sendable {
    case heading, item, neither
  }

  /// Why a line was ruled so; each belongs to one ruling.
  public enum Reason: Sendable, CaseIterable {
    // MARK: Headings

    /// Its number follows the one before it in its series.
    case continuesSeries
    /// It begins a series with one (or zero).
    case beginsSeries
    /// It goes on after numbers that are missing, and the series goes on behind it.
    case resumesSeries
    /// Its form is that of the headings of this document, and its number is out of order.
    case formOutweighsNumber
    /// The document is an extract: the first number of its kind, and the series goes on behind it.
    case beginsExtract
    /// A word that stands for a heading by itself: 序言, 附则, Abstract.
    case headingWord
    /// It is the title of the number on the line before.
    case titleOfHeading
    /// The contents name it; its number was lost.
    case namedInContents
    /// The format marks it as a heading.
    case markedByFormat
    /// A row of signs stands below its line.
    case underlined
    /// A person said so.
    case correctedToHeading

    // MARK: Items

    /// In a statute, numbers of this kind stand below an article.
    case itemOfStatute
    /// Its series is a list: the entries end with semicolons, or run long below a level of its own.
    case listEntry
    /// 一是, 二是: an item within a paragraph or as one.
    case ordinalWord

    // MARK: Neither

    /// The line begins with no number and no word for a heading.
    case noNumber
    /// A word that stands for a heading, in a text without numbered headings.
    case loneWord
    /// The number is cited within a sentence.
    case citation
    /// It stands within a quotation, and its number does not continue the document's own.
    case quotation
    /// Its number continues nothing.
    case strayNumber
    /// It enumerates: 一、二、三产业.
    case enumeration
    /// Commentary that quotes a heading: the line goes on as a sentence.
    case sentence
    /// It is a line of the printed contents.
    case contentsEntry
    /// It stands before or behind the body.
    case outsideBody
    /// It goes on with a paragraph that begins on a line before.
    case withinParagraph
    /// It is set aside as the foot or head of a page.
    case setAside
    /// It stands in a table or in code.
    case inTableOrCode
    /// The format, or a person's patterns, mark other lines as headings, and not this one.
    case notMarkedByFormat
    /// A person said so.
    case correctedToText

    public var ruling: Ruling {
      switch self {
      case .continuesSeries, .beginsSeries, .resumesSeries, .formOutweighsNumber, .beginsExtract,
        .headingWord, .titleOfHeading, .namedInContents, .markedByFormat, .underlined,
        .correctedToHeading:
        .heading
      case .itemOfStatute, .listEntry, .ordinalWord: .item
      case .noNumber, .loneWord, .citation, .quotation, .strayNumber, .enumeration, .sentence, .contentsEntry,
        .outsideBody, .withinParagraph, .setAside, .inTableOrCode, .notMarkedByFormat, .correctedToText:
        .neither
      }
    }
  }

  public let reason: Reason
  /// The number that the line begins with, if any.
  public let number: SectionNumber?
  /// The number as it is written; empty where there is none.
  public let label: ByteRange
  /// The heading before it that it was compared with: its place in bytes and its number.
  public let predecessor: Neighbour?
  /// The candidate behind it that it was compared with.
  public let successor: Neighbour?

  /// Another line that the line was compared with.
  public struct Neighbour: Sendable, Equatable {
    /// The first byte of its number.
    public let byteOffset: Int
    public let number: SectionNumber

    package init(byteOffset: Int, number: SectionNumber) {
      self.byteOffset = byteOffset
      self.number = number
    }
  }

  public var ruling: Ruling { reason.ruling }

  package init(
    _ reason: Reason, number: SectionNumber? = nil, label: ByteRange, predecessor: Neighbour? = nil,
    successor: Neighbour? = nil
  ) {
    self.reason = reason
    self.number = number
    self.label = label
    self.predecessor = predecessor
    self.successor = successor
  }
}
