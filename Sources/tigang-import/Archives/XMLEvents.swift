import CXml2
import Glibc
import MarkedText

/// The elements and the text of an XML document, in its order, without the tree.
///
/// Nothing but the source itself is read: no network, no external entity, no DTD; entities that the document declares
/// are not replaced. libxml2 holds it to texts of 10 MB.
///
/// `Name` lists the names that the caller knows, as `prefix:name` with the prefixes of `namespaces`, whatever the
/// document calls them, or as `name` where the namespace has none there.
struct XMLEvents<Name: RawRepresentable & Sendable>: ~Copyable where Name.RawValue == String {
  /// What comes next.
  enum Event {
    /// An element begins; nil where the caller does not know its name. Its attributes can be asked for.
    case start(Name?)
    /// An element ends, also one that was written as empty.
    case end(Name?)
    /// Text, which `appendText` gives.
    case text
  }

  private let reader: xmlTextReaderPtr
  private let source: XMLSource
  private let prefixes: [String: String]
  private var known: [NameKey: Name?] = [:]
  private var open: [Name?] = []
  /// The element that has just begun was written as empty.
  private var endsAtOnce = false
  private let limits: ImportLimits
  /// Where to begin, until that is found.
  private var place: XMLSource.Place
  /// Whether one element alone is read, and whether that has just been found.
  private var (isBounded, isFound) = (false, false)
  private var hasBegun = false

  /// Opens a document.
  ///
  /// - Parameters:
  ///   - namespaces: the prefix that stands in `Name` for a namespace.
  /// - Throws: `outOfMemory` where libxml2 gives no reader.
  init(_ source: XMLSource, namespaces: [String: String] = [:], limits: ImportLimits) throws(ImportFault) {
    self.source = source
    place = source.place
    prefixes = namespaces
    self.limits = limits
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let context = Unmanaged.passUnretained(source).toOpaque()
    xmlResetLastError()
    // What is odd but no fault would be printed else.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    guard let reader = xmlReaderForIO(readSource, nil, context, nil, nil, Int32(options)) else {
      throw .outOfMemory(limit: limits.memory)
    }
    self.reader = reader
  }

  deinit {
    xmlFreeTextReader(reader)
  }

  /// The next event, nil at the end.
  ///
  /// - Throws: `damaged`, `tooDeep`, `tooLarge`.
  mutating func next() throws(ImportFault) -> Event? {
    if endsAtOnce {
      endsAtOnce = false
      return .end(open.removeLast())
    }
    if case .whole = place {} else { try find() }
    while true {
      if isBounded, hasBegun, open.isEmpty { return nil }
      if isFound { isFound = false } else if try !read() { return nil }
      switch xmlTextReaderNodeType(reader) {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue):
        return try begin()
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
        return open.popLast().map { .end($0) }
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
        Int32(XML_READER_TYPE_WHITESPACE.rawValue), Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
        return .text
      default: continue
      }
    }
  }

  /// Begins the element that the reader stands at.
  private mutating func begin() throws(ImportFault) -> Event {
    guard open.count < limits.xmlDepth else { throw .tooDeep(limit: limits.xmlDepth) }
    let name = currentName()
    open.append(name)
    hasBegun = true
    endsAtOnce = xmlTextReaderIsEmptyElement(reader) == 1
    return .start(name)
  }

  /// Goes on to the next node of the document; false at the end.
  private mutating func read() throws(ImportFault) -> Bool {
    let result = xmlTextReaderRead(reader)
    guard result == 1 else {
      if result == 0, source.fault == nil { return false }
      throw fault
    }
    return true
  }

  /// Goes on to where reading begins; to the end where there is no such place.
  private mutating func find() throws(ImportFault) {
    var isInPart = false
    while try read() {
      guard xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue),
        let name = xmlTextReaderConstLocalName(reader)
      else { continue }
      switch place {
      case .whole: return
      case .part(let wanted) where strcmp(name, "part") == 0: isInPart = attribute("name") == wanted
      case .part: isBounded = isInPart && strcmp(name, "xmlData") == 0
      case .element(let wanted): isBounded = strcmp(name, wanted) == 0
      }
      guard isBounded else { continue }
      if case .element = place { isFound = true }
      break
    }
    place = .whole
  }

  /// Goes on behind the element that has just begun; its end is no event any more.
  ///
  /// - Throws: as `next`.
  mutating func skipElement() throws(ImportFault) {
    let depth = open.count
    while open.count >= depth {
      guard try next() != nil else { return }
    }
  }

  /// Appends the text of the last event, in UTF-8.
  func appendText(to bytes: inout [UInt8]) {
    guard let content = xmlTextReaderCurrentNode(reader)?.pointee.content else { return }
    bytes.append(contentsOf: UnsafeBufferPointer(start: content, count: strlen(content)))
  }

  /// An attribute of the element that has just begun, by its name without prefix.
  ///
  /// - Complexity: O(n) in the number of attributes.
  func attribute(_ name: StaticString) -> String? {
    var next = xmlTextReaderCurrentNode(reader)?.pointee.properties
    while let attribute = next {
      if let own = attribute.pointee.name, strcmp(own, name.utf8Start) == 0 {
        return attribute.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
      }
      next = attribute.pointee.next
    }
    return nil
  }

  /// The line of the document that the last event ends in, from 1.
  var line: Int { Int(xmlTextReaderGetParserLineNumber(reader)) }

  /// How many elements are open, the one that has just begun among them.
  var depth: Int { open.count }

  /// The reader keeps names in a dictionary of its own, so that the same name is at the same place.
  private struct NameKey: Hashable {
    let name: UnsafePointer<UInt8>?
    let namespace: UnsafePointer<UInt8>?
  }

  private mutating func currentName() -> Name? {
    let key = NameKey(
      name: xmlTextReaderConstLocalName(reader), namespace: xmlTextReaderConstNamespaceUri(reader))
    if let name = known[key] { return name }
    let local = key.name.map { String(cString: $0) } ?? ""
    let prefix = key.namespace.flatMap { prefixes[String(cString: $0)] }
    let name = Name(rawValue: prefix.map { "\($0):\(local)" } ?? local)
    known[key] = .some(name)
    return name
  }

  private var fault: ImportFault {
    if let fault = source.fault { return fault }
    let message = xmlGetLastError()?.pointee.message.map { String(cString: $0) } ?? "XML"
    if message.hasPrefix("Excessive depth") { return .tooDeep(limit: limits.xmlDepth) }
    return .damaged(message)
  }
}

/// Gives libxml2 the bytes of a document.
private func readSource(
  _ context: UnsafeMutableRawPointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ count: Int32
)
  -> Int32
{
  guard let context, let buffer else { return -1 }
  let source = Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue()
  return Int32(source.read(UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))))
}
