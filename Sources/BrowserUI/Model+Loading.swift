import OutlineModel
import Wording

extension Model {
  /// Takes a snapshot in: the first one opens the document, later ones keep the reader's place by byte.
  mutating func load(_ snapshot: Snapshot) -> [Effect] {
    isReadingEnded = false
    progress = nil
    search.keepHit()
    let flow = TextFlow(snapshot.document, columns: textColumns)
    if let old = reading {
      replace(old, with: snapshot, flow)
    } else {
      open(snapshot, flow)
    }
    if isFollowing { goToEnd() }
    relayout()
    if case .typingAddress(let prompt) = mode { updateCandidates(prompt) }
    updateList(.anomalies)
    updateList(.links)
    goToDestination()
    tellChange()
    guard let query = search.query else { return [] }
    return [requestSearch(query)]
  }

  /// Asks for the document to be read again, to say afterwards what has come of it.
  mutating func reload() -> [Effect] {
    if let reading, reading.snapshot.isComplete { reread = reading.document }
    return [.reload]
  }

  /// Says whether the document that was read again is another.
  private mutating func tellChange() {
    guard let old = reread, let reading, reading.snapshot.isComplete else { return }
    reread = nil
    let isSame =
      old.source.bytes == reading.document.source.bytes && old.outline.sections == reading.outline.sections
    if notice == nil { notice = Notice(wording.readAgain(isChanged: !isSame)) }
  }

  private mutating func open(_ snapshot: Snapshot, _ flow: TextFlow) {
    let document = snapshot.document
    let tree = TreeState(document.outline, roomyRows: roomyRows)
    // A tree of one row has nothing to show.
    if document.outline.count == 1, snapshot.isComplete { (arrangement, focus) = (.text, .text) }
    reading = Reading(
      snapshot: snapshot, tree: tree, flow: flow, current: 0, top: beginning(of: flow),
      neededTreeColumns: TreeView.neededColumns(for: document, wording))
  }

  /// Where one begins to read: at the title where little stands before the text, else where the text begins.
  private func beginning(of flow: TextFlow) -> FlowPlace {
    let document = flow.document
    let first = document.outline[0].start
    let start = document.opening < first ? flow.place(at: document.opening) : flow.place(of: 0)
    let frontRows = flow.rows(from: flow.firstPlace, count: textRowCount / 2)
    return frontRows.contains { $0.place == start } ? flow.firstPlace : start
  }

  private mutating func replace(_ old: Reading, with snapshot: Snapshot, _ flow: TextFlow) {
    let outline = snapshot.outline
    func section(_ index: Int) -> Int { outline.section(like: old.outline[index], near: index) }
    func place(_ top: TextPlace) -> TextPlace {
      guard case .note(let index, let row) = top else { return top }
      return .note(section(index), row: row)
    }
    mapStops { JumpHistory.Stop(section: section($0.section), top: place($0.top)) }
    var new = old
    new.snapshot = snapshot
    new.flow = flow
    new.tree.replace(outline, roomyRows: roomyRows)
    new.neededTreeColumns = TreeView.neededColumns(for: snapshot.document, wording)
    new.current = section(old.current)
    new.items = old.items.map { _ in TreeItems(snapshot.document) }
    new.top = flow.place(at: place(old.stop.top))
    reading = new
  }

  /// How many rows of tree a person takes in.
  private var roomyRows: Int { max(40, 2 * size.rows) }

  /// Goes where the browser was asked to open, as soon as that is read.
  private mutating func goToDestination() {
    guard let destination, let reading else { return }
    switch destination {
    case .line(let line):
      let source = reading.document.source
      guard line <= source.lineCount || reading.snapshot.isComplete else { return }
      show(byte: source.start(ofLine: min(line, max(1, source.lineCount))) ?? 0)
      if line > source.lineCount {
        let trouble = Trouble.noLine(line, file: reading.snapshot.name, lineCount: source.lineCount)
        notice = Notice(wording.trouble(trouble), isWarning: true)
      }
      self.destination = nil
    case .address(let address):
      guard go(toAddress: address, in: reading.snapshot) else { return }
    }
    if reading.snapshot.isComplete { self.destination = nil }
  }

  /// Goes to what an address names, and says whether that is done with; until all is read it can come to name
  /// something, or something else.
  private mutating func go(toAddress address: String, in snapshot: Snapshot) -> Bool {
    let resolution = AddressResolver(snapshot.document).resolve(address)
    var several: [AddressTarget] = []
    switch resolution {
    case .section(let section): show(section: section)
    case .item(let section, let item): show(AddressTarget(section: section, item: item))
    case .candidates(let sections): several = sections.map { AddressTarget(section: $0) }
    case .items(let targets): several = targets
    case .nothing(let nearby):
      guard snapshot.isComplete else { return false }
      notice = Notice(wording.noSection(address, nearby, in: snapshot.document), isWarning: true)
      return true
    }
    if several.isEmpty {
      destination = nil
      return true
    }
    guard snapshot.isComplete else { return false }
    var prompt = AddressPrompt(editor: LineEditor(address))
    prompt.candidates = several
    mode = .typingAddress(prompt)
    return true
  }
}

extension Outline {
  /// The section that a section of an earlier snapshot has become: the one with the same line of the contents,
  /// or else the one that holds its first byte.
  ///
  /// - Parameter index: which one it was then; it mostly still is.
  /// - Complexity: O(1), or O(n) where sections before it have come or gone.
  fileprivate func section(like old: Section, near index: Int) -> Int {
    guard let entry = old.contentsEntry else {
      return index < count && self[index].start == old.start ? index : section(at: old.start)
    }
    if index < count, self[index].contentsEntry == entry { return index }
    return sections.firstIndex { $0.contentsEntry == entry } ?? section(at: old.start)
  }
}
