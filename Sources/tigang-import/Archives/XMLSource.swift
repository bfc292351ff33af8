import MarkedText

/// What a document of XML is read from, from its beginning to its end.
final class XMLSource {
  /// What of the document is read.
  enum Place {
    case whole
    /// What stands in the part of this name of a package that is one document.
    case part(String)
    /// The first element of this name, without its prefix.
    case element(String)
  }

  private enum Content {
    case entry(ArchiveEntry)
    case bytes(ArraySlice<UInt8>)
  }

  private var content: Content
  /// Where reading begins and ends.
  let place: Place

  init(_ entry: ArchiveEntry) {
    (content, place) = (.entry(entry), .whole)
  }

  init(_ bytes: [UInt8], at place: Place = .whole) {
    (content, self.place) = (.bytes(bytes[...]), place)
  }

  /// Why the last reading failed.
  var fault: ImportFault? {
    if case .entry(let entry) = content { return entry.fault }
    return nil
  }

  /// Fills a buffer as far as it goes: the number of bytes, 0 at the end, -1 with a `fault`.
  func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    switch content {
    case .entry(let entry): return entry.read(buffer)
    case .bytes(let rest):
      let piece = rest.prefix(buffer.count)
      buffer.copyBytes(from: piece)
      content = .bytes(rest.dropFirst(piece.count))
      return piece.count
    }
  }
}
