import MarkedText

/// A document whose parts are found by their names.
protocol PartStore {
  /// Whether there is a part of this name.
  func contains(_ name: String) -> Bool

  /// What a part of XML is read from; nil where there is none of this name.
  ///
  /// - Throws: `encrypted`, `damaged`.
  func source(_ name: String) throws(ImportFault) -> XMLSource?

  /// All bytes of a part that is no XML; nil where there is none, or it is kept otherwise.
  ///
  /// - Throws: `encrypted`, `damaged`, `tooLarge`.
  func bytes(of name: String) throws(ImportFault) -> [UInt8]?
}

extension Archive: PartStore {
  func source(_ name: String) throws(ImportFault) -> XMLSource? {
    try entry(name).map { XMLSource($0) }
  }
}
