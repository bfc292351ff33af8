import MarkedText

extension HTMLTree {
  /// Reads a page, and takes out of it what says nothing of the text: links of headings to themselves, headings of
  /// boxes; what is said by the place of characters is said in the line.
  ///
  /// - Parameters:
  ///   - source: UTF-8.
  ///   - line: The line of its first byte.
  /// - Throws: `tooDeep`, `tooLarge`, `outOfMemory`.
  init(_ source: [UInt8], firstLine line: Int = 1, limits: ImportLimits) throws(ImportFault) {
    self = try HTMLParser.parse(source, firstLine: line, limits: limits)
    for index in HTMLBoxTitles.demoted(in: self) { demote(index) }
    for sign in HTMLLineSigns(self).replacements { replaceText(in: sign.index, sign.text) }
    for link in Permalinks(self).links { leaveOut(link) }
  }
}
