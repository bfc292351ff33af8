/// Something about the numbering or the text that a careful reader would want to be told.
public struct Anomaly: Sendable, Equatable {
  /// What is odd; the raw value is the code in JSON and on the command line and stays as it is.
  public enum Code: String, Sendable, CaseIterable {
    /// The heading stands in the body without its number and was recognised by its title.
    case numberLost = "number-lost"
    /// Numbers are left out between a heading and the one before it.
    case numberGap = "number-gap"
    /// A number that a section beside this one has already.
    case numberDuplicate = "number-duplicate"
    /// A number out of its order: lower than that of the section before it, or too high for those behind it.
    case numberOrder = "number-order"
    /// A series that does not begin with one where nothing marks an extract.
    case seriesStart = "series-start"
    /// A sign that stands for another in a number: 笫 for 第, － for 一.
    case numberMisprint = "number-misprint"
    /// A level that this section skips and its siblings do not.
    case levelSkip = "level-skip"
    /// The section is nested deeper than `Outline.depthLimit`.
    case depthLimit = "depth-limit"
    /// A heading that begins in the middle of a paragraph of another section.
    case headingInParagraph = "heading-in-paragraph"
    /// The contents name the section, the body has no heading of it.
    case missingInBody = "missing-in-body"
    /// The body has the heading, the contents do not name it though they name its like.
    case missingInContents = "missing-in-contents"
    /// Contents and body have different titles for the section.
    case titlesDiffer = "titles-differ"
    /// A section whose heading stands in the body, with no text in all that is under it.
    case noText = "no-text"
    /// The text breaks off, or something was left out.
    case textCut = "text-cut"
    /// Words that a filter has removed (`_强调`).
    case wordsRemoved = "words-removed"
    /// Quotation marks or brackets in a heading that do not pair.
    case unbalancedMarks = "unbalanced-marks"
    /// A reference of the document to a section of its own that does not exist.
    case danglingReference = "dangling-reference"
    /// A stated count that is wrong: 围绕五个方面, and four follow.
    case wrongCount = "wrong-count"
    /// Text that stands in the file twice.
    case repeatedText = "repeated-text"
  }

  /// What the sentence about an anomaly speaks of besides its place.
  public enum Detail: Sendable, Equatable {
    case nothing
    /// The numbers that are missing, or the one number that was expected.
    case expected(ClosedRange<Int>)
    /// Another place in the source text, in bytes: the first copy, the other title, the section before.
    case other(ByteRange)
    /// How many are stated and how many follow.
    case count(stated: Int, found: Int)
    /// The words in question.
    case words(ByteRange)
  }

  public let code: Code
  /// Where it stands in the source text.
  public let byteOffset: Int
  /// The section it is about.
  public let section: Int?
  public let detail: Detail

  package init(_ code: Code, at byteOffset: Int, section: Int?, _ detail: Detail = .nothing) {
    self.code = code
    self.byteOffset = byteOffset
    self.section = section
    self.detail = detail
  }
}
