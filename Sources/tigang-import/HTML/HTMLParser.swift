import CXml2
import MarkedText

/// The HTML parser of `libxml2`, whose events fill an `HTMLTree`.
enum HTMLParser {
  /// What the callbacks of C are handed.
  fileprivate struct Context {
    var tree = HTMLTree()
    let parser: htmlParserCtxtPtr
    /// Added to the lines that the parser counts.
    let lineOffset: Int
    let limits: ImportLimits
    var fault: ImportFault?

    var line: Int { Int(parser.pointee.input?.pointee.line ?? 1) + lineOffset }
  }

  /// Reads a page of UTF-8.
  static func parse(
    _ source: [UInt8], firstLine line: Int, limits: ImportLimits
  ) throws(ImportFault) -> HTMLTree {
    guard !source.isEmpty else { return HTMLTree() }
    guard source.count <= limits.source else { throw .tooLarge(limit: limits.source) }
    let source = ConditionalMarks.hidden(in: source)
    let size = Int32(source.count)
    let context = source.withUnsafeBytes { source -> Context? in
      let start = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let parser = htmlCreateMemoryParserCtxt(start, size) else { return nil }
      defer { htmlFreeParserCtxt(parser) }
      var context = Context(parser: parser, lineOffset: line - 1, limits: limits)
      run(parser, &context)
      return context
    }
    guard var context else { throw .outOfMemory(limit: limits.memory) }
    if let fault = context.fault { throw fault }
    context.tree.finish()
    return context.tree
  }

  private static func run(_ parser: htmlParserCtxtPtr, _ context: inout Context) {
    let options =
      HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
    htmlCtxtUseOptions(parser, Int32(options))
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
    parser.pointee.sax.pointee = handler
    withUnsafeMutablePointer(to: &context) { context in
      parser.pointee.userData = UnsafeMutableRawPointer(context)
      htmlParseDocument(parser)
    }
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, attributes in
      context?.assumingMemoryBound(to: Context.self).pointee.begin(name, attributes)
    }
    handler.endElement = { context, _ in
      context?.assumingMemoryBound(to: Context.self).pointee.tree.end()
    }
    let text: charactersSAXFunc = { context, text, count in
      context?.assumingMemoryBound(to: Context.self).pointee.append(text, Int(count))
    }
    handler.characters = text
    handler.ignorableWhitespace = text
    handler.cdataBlock = text
    handler.comment = { context, _ in
      context?.assumingMemoryBound(to: Context.self).pointee.tree.interruptText()
    }
    return handler
  }
}

extension HTMLParser.Context {
  fileprivate mutating func begin(
    _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name else { return }
    tree.begin(HTMLTag(name: String(decodingCString: name, as: UTF8.self)), line: line)
    if tree.depth > limits.depth { stop(.tooDeep(limit: limits.depth)) }
    if tree.nodes.count > limits.nodes { stop(.outOfMemory(limit: limits.memory)) }
    var next = attributes
    while let pair = next, let name = pair[0] {
      if let known = HTMLTree.AttributeName(rawValue: String(decodingCString: name, as: UTF8.self)) {
        tree.add(known, pair[1].map { String(decodingCString: $0, as: UTF8.self) } ?? "")
      }
      next = pair + 2
    }
  }

  private mutating func stop(_ fault: ImportFault) {
    if self.fault == nil { self.fault = fault }
    xmlStopParser(parser)
  }

  fileprivate mutating func append(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    let bytes = UnsafeBufferPointer(start: text, count: count)
    // The parser has come to the end of this text.
    tree.append(bytes, line: line - bytes.count { $0 == 0x0A })
  }
}
