import MarkedText

/// Puts the paragraphs and tables of a word processing document in the order in which they are read: paragraphs go into
/// the table that they stand in, boxes and images behind the paragraph that they hang on.
struct BlockAssembler {
  private var tables: [(table: OpenTable, paragraphDepth: Int)] = []
  /// For each open paragraph what stands in boxes that hang on it.
  private var boxed: [[StyledBlock]] = []
  private var finished: [MarkedBlock] = []
  private var nextFinished = 0
  private let tableLimit: Int

  /// - Parameter tableLimit: so many bytes may a table have as text.
  init(tableLimit: Int) {
    self.tableLimit = tableLimit
  }

  /// Hands out the next block that is finished, in order; nil where there is none yet.
  mutating func next() -> MarkedBlock? {
    guard nextFinished < finished.count else {
      finished.removeAll(keepingCapacity: true)
      nextFinished = 0
      return nil
    }
    nextFinished += 1
    return finished[nextFinished - 1]
  }

  /// Begins a paragraph.
  mutating func beginParagraph() {
    boxed.append([])
  }

  /// Ends the paragraph that began last: as a block, or as nothing.
  mutating func endParagraph(_ block: StyledBlock?) {
    guard let boxes = boxed.popLast() else { return }
    if let block { deliver(block) }
    for block in boxes { deliver(block) }
  }

  /// Puts an image behind the paragraph that it hangs on, or where it stands if there is none.
  mutating func hang(image text: String, line: Int) {
    var image = StyledText()
    image.appendImage(text, target: nil)
    guard !image.isBlank else { return }
    deliver(StyledBlock(block: MarkedBlock(.paragraph, line: line), text: image))
  }

  /// Begins a table.
  mutating func beginTable(isContents: Bool) {
    tables.append((OpenTable(isContents: isContents), boxed.count))
  }

  /// Changes the table that what comes next stands in, if there is one.
  mutating func changeTable(_ change: (inout OpenTable) -> Void) {
    guard isInTable else { return }
    change(&tables[tables.count - 1].table)
  }

  /// Ends the table that began last.
  ///
  /// - Throws: as `OpenTable.block`.
  mutating func endTable() throws(ImportFault) {
    guard let (table, _) = tables.popLast() else { return }
    if isInTable {
      let outer = tables.count - 1
      let blocks = tables[outer].table.isOneColumn ? try table.blocks(limit: tableLimit) : []
      tables[outer].table.append(blocks, inOneLine: table.inOneLine)
    } else {
      for block in try table.blocks(limit: tableLimit) { deliver(block) }
    }
  }

  private var isInTable: Bool { tables.last?.paragraphDepth == boxed.count }

  private mutating func deliver(_ block: consuming StyledBlock) {
    if isInTable {
      tables[tables.count - 1].table.append(block)
    } else if let last = boxed.indices.last {
      boxed[last].append(block)
    } else {
      finished.append(block.finished())
    }
  }
}
