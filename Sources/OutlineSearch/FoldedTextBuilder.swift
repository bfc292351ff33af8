import OutlineModel

/// Folds the bytes of a text into ids of the width `ID`, block by block.
struct FoldedTextBuilder<ID: FixedWidthInteger & UnsignedInteger> {
  /// How many ids lie between two checkpoints.
  static var blockSize: Int { ByteCheckpoints.interval }

  private(set) var alphabet = FoldedAlphabet()
  private(set) var ids: [ID] = []
  private(set) var checkpoints = ByteCheckpoints()
  /// The positions of ideographs right before which a gap ends a line.
  private(set) var joints: [UInt32] = []
  private var block = [ID](repeating: 0, count: blockSize)
  /// How many ids of `block` are set.
  private var filled = 0
  /// Where the next scalar begins in the text.
  private var byteOffset = 0
  /// The flagged id of the character before it.
  private var previous: UInt32 = 0
  private let seams: [Seam]
  private var passage: SeamPassage

  /// Nil where the text has more distinct folded characters than `ID` has values.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init?(_ bytes: [UInt8], _ seams: [Seam]) {
    self.seams = seams
    passage = SeamPassage(from: 0, seams)
    let expectedCount = Self.leadByteCount(of: bytes)
    ids.reserveCapacity(expectedCount)
    checkpoints.reserveCapacity(expectedCount / Self.blockSize + 1)
    while byteOffset < bytes.count {
      skip(in: bytes)
      checkpoints.append(byteOffset)
      foldBlock(of: bytes)
      guard alphabet.count <= Int(ID.max) else { return nil }
      finishBlock()
    }
  }

  /// Fills `block`, or as much of it as the text still has.
  private mutating func foldBlock(of bytes: [UInt8]) {
    while true {
      foldKnownScalars(of: bytes)
      guard filled < Self.blockSize, byteOffset < bytes.count else { return }
      skip(in: bytes)
      guard byteOffset < bytes.count else { return }
      var (scalar, length) = UTF8Decoding.scalar(in: bytes.span, at: byteOffset)
      if byteOffset == passage.next, let seam = passage.pass(seams) {
        (scalar, length) = (" ", seam.range.count)
      }
      previous = alphabet.insert(scalar ?? "\u{FFFD}")
      block[filled] = ID(truncatingIfNeeded: previous & FoldedAlphabet.idMask)
      filled += 1
      byteOffset += length
    }
  }

  /// Moves over a gap, or a seam that is nothing.
  private mutating func skip(in bytes: [UInt8]) {
    if byteOffset == passage.next {
      if !passage.isAtSpace(seams), let seam = passage.pass(seams) { byteOffset = seam.range.upperBound }
      return
    }
    guard previous & FoldedAlphabet.ideographFlag != 0,
      let gap = Gap(behindIdeographAt: byteOffset, in: bytes.span)
    else { return }
    byteOffset = gap.end
    if gap.breaksLine { joints.append(UInt32(ids.count + filled)) }
  }

  private mutating func finishBlock() {
    block.withUnsafeBufferPointer { block in
      let folded = UnsafeBufferPointer(rebasing: block[..<filled])
      alphabet.count(folded)
      ids.append(contentsOf: folded)
    }
    filled = 0
  }

  /// How many scalars a well-formed text has; an ill-formed one may fold into more ids.
  private static func leadByteCount(of bytes: [UInt8]) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count &+= 1 }
    return count
  }
}

extension FoldedTextBuilder {
  /// Folds scalars of one to three bytes into `block` as long as they are well-formed, were met before and do
  /// not begin a gap.
  ///
  /// Buffers are unsafe here so that the bounds of each byte and each id need no check: `limit` leaves room
  /// for the longest sequence, and there is a page, if only the empty one, for every scalar of three bytes.
  private mutating func foldKnownScalars(of bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      alphabet.pages.withUnsafeBufferPointer { pages in
        alphabet.slots.withUnsafeBufferPointer { slots in
          block.withUnsafeMutableBufferPointer { block in
            let limit = min(bytes.count - 2, passage.next)
            var (offset, index, previous) = (byteOffset, filled, self.previous)
            while offset < limit, index < block.count {
              let (scalar, length) = Self.shortSequence(in: bytes, at: offset)
              let page = pages[Int(scalar &>> FoldedAlphabet.pageBits)]
              let id = slots[Int(page &+ scalar & FoldedAlphabet.slotMask)]
              // The flag of an ideograph before it comes to stand at that of white space.
              if id == 0 || length == 0 || id & previous &<< 1 & FoldedAlphabet.whiteSpaceFlag != 0 { break }
              previous = id
              block[index] = ID(truncatingIfNeeded: id & FoldedAlphabet.idMask)
              index &+= 1
              offset &+= length
            }
            (byteOffset, filled, self.previous) = (offset, index, previous)
          }
        }
      }
    }
  }

  /// The scalar of at most three bytes that begins at `offset`; a length of 0 where there is none.
  ///
  /// A surrogate is let through: it never has an id.
  @inline(__always)
  private static func shortSequence(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[offset])
    let second = UInt32(bytes[offset &+ 1]) ^ 0x80
    if lead & 0xF0 == 0xE0 {
      let third = UInt32(bytes[offset &+ 2]) ^ 0x80
      let scalar = (lead & 0x0F) &<< 12 | second &<< 6 | third
      return second | third < 0x40 && scalar >= 0x800 ? (scalar, 3) : (0, 0)
    }
    if lead < 0x80 { return (lead, 1) }
    guard lead >= 0xC2, lead < 0xE0, second < 0x40 else { return (0, 0) }
    return ((lead & 0x1F) &<< 6 | second, 2)
  }
}
