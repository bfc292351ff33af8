extension SourceText {
  /// Whether a byte that is no white space stands in a table or in code.
  ///
  /// - Complexity: O(1).
  func isFramed(at byteOffset: Int) -> Bool { proseBytes[byteOffset] != paragraphBytes[byteOffset] }

  /// The bytes that the outline is read from, in which a line of a table or of code counts where a person says so.
  ///
  /// - Complexity: O(1) where nobody does, else O(n).
  func proseBytes(_ corrections: Corrections) -> [UInt8] {
    if !corrections.levels.isEmpty { return paragraphBytes }
    var bytes = proseBytes
    for start in corrections.headings.keys.compactMap(start(ofLine:)) where marks.block(at: start) != nil {
      let line = start..<nextParagraphStart(behind: start)
      bytes.replaceSubrange(line, with: paragraphBytes[line])
    }
    return bytes
  }
}
