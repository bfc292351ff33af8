/// What the body holds of a section's heading and own text.
public enum Presence: String, Sendable {
  /// The heading stands in the body, and the own text, if any, is whole.
  case full
  /// The own text breaks off in mid-sentence, or an elision mark follows such a break or stands within it.
  case excerpt
  /// The section is named in the contents and absent from the body.
  case contentsOnly = "contents-only"
  /// The section's children are in the body, its own heading is not.
  case inferred
}

/// A node of the outline. All ranges are bytes of the source text.
public struct Section: Sendable, Equatable {
  private let storedDepth: UInt8
  private let storedDescendantCount: UInt32
  /// -1 at the top.
  private let storedParent: Int32
  /// Nil for a heading without a number.
  public let number: SectionNumber?
  /// The number as it is written, in the body or else in the contents; empty where there is none.
  public let label: ByteRange
  /// The title, in the body or else in the contents; empty where there is none.
  public let title: ByteRange
  /// The heading in the body from the start of its line (or from behind the text before it) to where the own
  /// text begins; empty where the body has no heading.
  public let heading: ByteRange
  /// From behind the heading to the first child or the next section.
  public let ownText: ByteRange
  /// The line of the contents that names the section, from its label.
  public let contentsEntry: ByteRange?
  public let presence: Presence

  package init(
    depth: Int, number: SectionNumber?, label: ByteRange, title: ByteRange, heading: ByteRange,
    ownText: ByteRange, contentsEntry: ByteRange?, presence: Presence, descendantCount: Int, parent: Int?
  ) {
    storedDepth = UInt8(depth)
    self.number = number
    self.label = label
    self.title = title
    self.heading = heading
    self.ownText = ownText
    self.contentsEntry = contentsEntry
    self.presence = presence
    storedDescendantCount = UInt32(descendantCount)
    storedParent = Int32(parent ?? -1)
  }

  /// 1 at the top, at most `Outline.depthLimit`.
  public var depth: Int { Int(storedDepth) }
  /// How many sections follow inside this one.
  public var descendantCount: Int { Int(storedDescendantCount) }
  /// The index of the section that holds this one; nil at the top.
  public var parent: Int? { storedParent < 0 ? nil : Int(storedParent) }
  /// Where the section begins, or would begin where the body has no heading of it.
  public var start: Int { heading.lowerBound }
  /// Whether the body has the heading.
  public var hasHeading: Bool { !heading.isEmpty }
  /// The first byte of the number in the body, or of the title where the number was lost; nil without heading.
  public var headingStart: Int? {
    guard hasHeading else { return nil }
    return heading.contains(label.lowerBound) ? label.lowerBound : title.lowerBound
  }
  /// Whether the body has text of this section itself: heading or own text.
  public var hasText: Bool { presence == .full || presence == .excerpt }
}
