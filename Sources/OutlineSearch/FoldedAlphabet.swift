import OutlineModel

/// The folded characters of one text, each with a dense id from 1 in the order in which they first occur.
///
/// Every scalar that was met has the id of the character it folds into, in a table of two levels: pages of
/// 256 scalars, of which only those exist that the text needs.
struct FoldedAlphabet: Sendable {
  /// How many low bits of a scalar say where it stands in its page.
  static let pageBits: UInt32 = 8
  /// Those low bits.
  static let slotMask: UInt32 = 0xFF
  /// Marks a slot of white space.
  static let whiteSpaceFlag: UInt32 = 1 << 31
  /// Marks a slot of an ideograph; one bit below that of white space.
  static let ideographFlag: UInt32 = 1 << 30
  /// The id of a slot.
  static let idMask: UInt32 = (1 << 30) - 1

  /// Where the page of `scalar >> pageBits` begins in `slots`; 0, the page without ids, where there is none.
  private(set) var pages = [UInt32](repeating: 0, count: 0x11_0000 >> pageBits)
  /// The flagged ids of the scalars of all pages; 0 for scalars that were not met.
  private(set) var slots = [UInt32](repeating: 0, count: 1 << pageBits)
  /// How often the character of each id occurs; 0 for the id 0.
  private(set) var occurrences: [UInt32] = [0]
  /// The folded characters and the scalars that were met and fold into them, each with its id.
  private(set) var spellings: [(scalar: Unicode.Scalar, id: UInt32)] = []

  /// The folded character of each id; a null character for the id 0.
  private(set) var characters: [Unicode.Scalar] = ["\0"]

  /// How many distinct folded characters there are; the highest id.
  var count: Int { occurrences.count - 1 }

  /// The id of the character that a scalar folds into, or nil where the text has no such character.
  func id(of scalar: Unicode.Scalar) -> UInt32? {
    let id = self[Folding.folded(scalar)] & Self.idMask
    return id == 0 ? nil : id
  }

  /// The flagged id of the character that a scalar folds into, which is a new one at first sight.
  mutating func insert(_ scalar: Unicode.Scalar) -> UInt32 {
    if self[scalar] != 0 { return self[scalar] }
    let folded = Folding.folded(scalar)
    if self[folded] == 0 {
      occurrences.append(0)
      characters.append(folded)
      add(folded, id: UInt32(count))
    }
    // What a gap stands between goes by the source: ⼈ is a radical sign, though it folds into 人.
    if scalar != folded { add(scalar, id: self[folded] & Self.idMask) }
    return self[scalar]
  }

  private mutating func add(_ scalar: Unicode.Scalar, id: UInt32) {
    spellings.append((scalar, id))
    let isWhiteSpace = Characters.isWhiteSpace(scalar)
    let flags = isWhiteSpace ? Self.whiteSpaceFlag : Gap.isIdeograph(scalar) ? Self.ideographFlag : 0
    self[scalar] = id | flags
  }

  /// Counts the characters of a stretch of folded text.
  mutating func count<ID: FixedWidthInteger>(_ ids: UnsafeBufferPointer<ID>) {
    for id in ids { occurrences[Int(id)] &+= 1 }
  }

  private subscript(scalar: Unicode.Scalar) -> UInt32 {
    get { slots[slot(of: scalar)] }
    set {
      let page = Int(scalar.value >> Self.pageBits)
      if pages[page] == 0 {
        pages[page] = UInt32(slots.count)
        slots.append(contentsOf: repeatElement(0, count: 1 << Self.pageBits))
      }
      slots[slot(of: scalar)] = newValue
    }
  }

  private func slot(of scalar: Unicode.Scalar) -> Int {
    Int(pages[Int(scalar.value >> Self.pageBits)] + scalar.value & Self.slotMask)
  }
}
