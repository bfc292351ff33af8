import CTOML

extension TOMLNode {
  /// Reads a text of TOML as a whole.
  ///
  /// - Returns: What the keys of the root stand for.
  /// - Throws: The first fault.
  package static func read(_ text: String) throws(TOMLFault) -> [String: TOMLNode] {
    var (text, tree) = (text, TOMLTree())
    withUnsafeMutablePointer(to: &tree) { tree in
      text.withUTF8 { bytes in
        ctoml_read(
          CTOMLText(start: bytes.baseAddress, count: bytes.count), tree,
          { tree, value in
            guard let value = value?.pointee else { return }
            tree?.assumingMemoryBound(to: TOMLTree.self).pointee.take(value)
          },
          { tree, reason, line in
            let fault = TOMLFault(reason: String(reason), line: Int(line))
            tree?.assumingMemoryBound(to: TOMLTree.self).pointee.fault = fault
          })
      }
    }
    if let fault = tree.fault { throw fault }
    return tree.root
  }
}

/// Grows by the values of a text as they are met.
private struct TOMLTree {
  private(set) var root: [String: TOMLNode] = [:]
  var fault: TOMLFault?
  /// The tables and arrays around the place that was reached.
  private var open: [Branch] = []

  /// What was met so far of a table or an array.
  private struct Branch {
    let key: String
    let line: Int
    var entries: [String: TOMLNode]?
    var elements: [TOMLNode] = []

    var value: TOMLNode.Value { entries.map { .table($0) } ?? .array(elements) }
  }

  mutating func take(_ met: CTOMLValue) {
    let (key, line) = (String(met.key), Int(met.line))
    switch met.kind {
    case CTOMLTable: open.append(Branch(key: key, line: line, entries: [:]))
    case CTOMLArray: open.append(Branch(key: key, line: line))
    case CTOMLEnd: close()
    case CTOMLString: add(.string(String(met.string)), key, line)
    case CTOMLInteger: add(.integer(Int(met.integer)), key, line)
    default: add(.other, key, line)
    }
  }

  private mutating func close() {
    guard let branch = open.popLast() else { return }
    if open.isEmpty {
      root = branch.entries ?? [:]
    } else {
      add(branch.value, branch.key, branch.line)
    }
  }

  private mutating func add(_ value: TOMLNode.Value, _ key: String, _ line: Int) {
    let (node, last) = (TOMLNode(line: line, value: value), open.count - 1)
    if open[last].entries == nil {
      open[last].elements.append(node)
    } else {
      open[last].entries?[key] = node
    }
  }
}

extension String {
  fileprivate init(_ text: CTOMLText) {
    self.init(decoding: UnsafeRawBufferPointer(start: text.start, count: text.count), as: UTF8.self)
  }
}
