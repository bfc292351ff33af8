/// A section, or an item of one, that an address names.
public struct AddressTarget: Sendable, Equatable {
  public let section: Int
  /// Nil where the section itself is meant.
  public let item: Item?

  public init(section: Int, item: Item? = nil) {
    self.section = section
    self.item = item
  }
}

/// What an address names.
public enum AddressResolution: Sendable, Equatable {
  case section(Int)
  /// An item in the own text of a section.
  case item(section: Int, Item)
  /// Several sections, nearest first.
  case candidates([Int])
  /// Several items, those of the nearest section first.
  case items([AddressTarget])
  case nothing(Nearby)

  /// What there is around an address that names nothing: the sections directly inside `parent`, or at the
  /// top, where a section without a number that holds all others does not count.
  public struct Nearby: Sendable, Equatable {
    public let parent: Int?
    public let first: Int?
    public let last: Int?
    /// The first of the items around it, where `parent` has items and no sections inside.
    public var firstItem: Item?
    /// The last of the items around it.
    public var lastItem: Item?
  }
}
