import MarkedText

/// A page that is saved as one file with all that belongs to it (`.mht`, RFC 2557) as marked text.
struct SavedPageImport {
  private let page: HTMLImport

  /// - Throws: `damaged` where there is no page in it; as `HTMLImport`.
  init(_ bytes: [UInt8], encoding: String?, limits: ImportLimits) throws(ImportFault) {
    guard let part = MIMEPart.page(in: bytes) else { throw .damaged("no page in it") }
    page = try HTMLImport(
      part.text(in: bytes), encoding: encoding, declared: part.charset, limits: limits)
  }

  /// Writes the page.
  func write(to output: inout MarkedOutput, limits: ImportLimits) throws(ImportFault) {
    try page.write(to: &output, limits: limits)
  }
}
