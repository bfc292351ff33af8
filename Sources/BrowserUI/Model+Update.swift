import CellGrid
import OutlineModel
import OutlineSearch
import Wording

extension Model {
  /// Takes an event in, and says what is to be done outside.
  package mutating func update(_ event: Event) -> [Effect] {
    defer { relayout() }
    switch event {
    case .input(.key(let key)): return take(key)
    case .input(.mouse(let action, let point)): return take(action, at: point)
    case .input(.pasted(let text)): return paste(text)
    case .input(.resized(let size)):
      setSize(size)
      return []
    case .settled: return settle()
    case .loaded(let snapshot): return load(snapshot)
    case .progress(let progress):
      if reading == nil { self.progress = progress }
      return []
    case .examined(let anomalies):
      takeAnomalies(anomalies)
      return []
    case .failed(let sentence):
      guard reading != nil else { return [.giveUp(sentence)] }
      isReadingEnded = true
      reread = nil
      notice = Notice(sentence, isWarning: true)
      return []
    case .searched(let hits, let request):
      take(hits, request: request)
      return []
    case .time(let seconds): return take(seconds)
    case .notWritten(let extract, let path, let reason):
      if mode == .browsing { mode = .typingFileName(LineEditor(path), extract) }
      notice = Notice(reason, isWarning: true)
      return []
    case .notice(let notice):
      self.notice = notice
      return []
    }
  }

  private mutating func take(_ key: Key) -> [Effect] {
    notice = nil
    // Whatever is being typed, the shell can be had.
    if key == .control("z") { return [.suspend] }
    if key == .control("c"), mode != .browsing {
      return cancel()
    }
    // What ends or chooses needs to know what the line comes to.
    let effects = key == .escape || LineEditor.edits(key) ? [] : settle()
    return effects + takeInMode(key)
  }

  private mutating func takeInMode(_ key: Key) -> [Effect] {
    switch mode {
    case .browsing: return browse(key)
    case .typingQuery(let prompt): return typeQuery(key, prompt)
    case .typingAddress(let prompt): return typeAddress(key, prompt)
    case .choosingExtract(let use): return chooseExtract(key, use)
    case .typingFileName(let editor, let extract): return typeFileName(key, editor, extract)
    case .namingMark(let use): return nameMark(key, use)
    case .reading(let sheet, let top): return read(key, sheet, top)
    case .listing(let list): return goThrough(list, key)
    }
  }

  private mutating func browse(_ key: Key) -> [Effect] {
    pendingKeys.append(key)
    switch KeyTable.decode(pendingKeys) {
    case .incomplete: return []
    case .nothing:
      pendingKeys = []
      return []
    case .command(let command):
      pendingKeys = []
      return perform(command, key)
    }
  }

  /// Does what a command asks for.
  ///
  /// - Parameter key: the last key typed, for commands that many keys ask for.
  private mutating func perform(_ command: BrowserCommand, _ key: Key) -> [Effect] {
    if progress != nil, command == .cancel || key == "q" { return [.cancelLoading] }
    switch command {
    case .down: move(byRows: 1)
    case .up: move(byRows: -1)
    case .pageDown: move(byRows: max(1, focusRows - 1))
    case .pageUp: move(byRows: -max(1, focusRows - 1))
    case .halfPageDown: move(byRows: max(1, focusRows / 2))
    case .halfPageUp: move(byRows: -max(1, focusRows / 2))
    case .first: goToFirst()
    case .last: goToLast()
    case .closeOrParent: closeOrGoToParent()
    case .openOrChild: openOrGoToChild()
    case .previousSibling: goToSibling(before: true)
    case .nextSibling: goToSibling(before: false)
    case .toggle: reading.map { toggle($0.current) }
    case .openAll: reading?.tree.show(toDepth: Outline.depthLimit)
    case .closeAll: reading?.tree.show(toDepth: 1)
    case .items: toggleItems()
    case .showToLevel: showToLevel(key)
    case .back: reading.map { restore(history.back(from: $0.stop)) }
    case .forward: reading.map { restore(history.forward(from: $0.stop)) }
    case .search: return beginQuery()
    case .nextHit: return goToHit(forward: true)
    case .previousHit: return goToHit(forward: false)
    case .sparseTree: return toggleSparseTree()
    case .hitList: return listHits()
    case .searchSelection: return searchSelection()
    case .goToAddress: mode = .typingAddress(AddressPrompt())
    case .setMark: mode = .namingMark(.set)
    case .goToMark: mode = .namingMark(.goTo)
    case .copy: mode = .choosingExtract(.copy)
    case .write: mode = .choosingExtract(.write)
    case .anomalies: listAnomalies()
    case .links: listLinks()
    case .figures: mode = .reading(.figures, top: 0)
    case .help: mode = .reading(.help, top: 0)
    case .enterText: focus(on: .text)
    case .otherPane: focus(on: focus == .tree ? .text : .tree)
    case .splitLeft: moveSplit(toTreeColumns: layout.tree.size.columns - 2)
    case .splitRight: moveSplit(toTreeColumns: layout.tree.size.columns + 2)
    case .narrower: measure = max(20, min(measure, textColumns) - 4)
    case .wider: measure = min(400, measure + 4)
    case .arrangement: changeArrangement()
    case .editor: return edit()
    case .rehearsal: return toggleRehearsal()
    case .follow: return toggleFollowing()
    case .mouse: return toggleMouse()
    case .cancel: return cancel()
    case .reload: return reload()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit(status: key == .control("c") ? 130 : 0)]
    }
    return []
  }

  /// Gives a pane the focus; where the other one has the whole screen, they change places.
  mutating func focus(on pane: Pane) {
    focus = pane
    switch (arrangement, pane) {
    case (.tree, .text): arrangement = .text
    case (.text, .tree): arrangement = .tree
    case (.both, _), (.tree, .tree), (.text, .text): break
    }
  }

  /// Gives the tree so many columns, where both panes are shown.
  mutating func moveSplit(toTreeColumns columns: Int) {
    guard layout.split != nil else { return }
    treeColumns = min(max(columns, ScreenLayout.narrowestPane), size.columns - ScreenLayout.narrowestPane - 3)
  }

  private mutating func changeArrangement() {
    switch arrangement {
    case .both: (arrangement, focus) = (.tree, .tree)
    case .tree: (arrangement, focus) = (.text, .text)
    case .text: arrangement = .both
    }
  }
}

extension Model {
  private mutating func edit() -> [Effect] {
    guard let reading else { return [] }
    let source = reading.document.source
    let byte =
      focus == .tree && reading.cursor.item == nil
      ? reading.outline[reading.current].start : reading.flow.byteRange(of: reading.top).lowerBound
    return [.edit(line: source.line(of: min(byte, max(0, source.count - 1))))]
  }

  private mutating func toggleFollowing() -> [Effect] {
    isFollowing.toggle()
    notice = Notice(wording.following(isFollowing))
    if isFollowing { goToEnd() }
    return [.clock(isFollowing || rehearsal != nil)]
  }

  private mutating func toggleMouse() -> [Effect] {
    isMouseOn.toggle()
    notice = Notice(wording.mouse(isMouseOn))
    return [.setMouse(isMouseOn)]
  }

  private mutating func take(_ seconds: Int) -> [Effect] {
    self.seconds = seconds
    if rehearsal != nil, rehearsal?.startSeconds == nil { rehearsal?.startSeconds = seconds }
    return isFollowing ? [.reloadIfChanged] : []
  }

  /// Ends what is being typed or shown; with nothing of it, the sparse tree; then the search; then the rehearsal.
  private mutating func cancel() -> [Effect] {
    switch mode {
    case .typingQuery: return cancelQuery()
    case .listing(let list): leave(list)
    case .browsing:
      if search.isSparse {
        showWholeTree()
      } else if search.query != nil {
        endSearch()
      } else if rehearsal != nil {
        return toggleRehearsal()
      }
    default: mode = .browsing
    }
    return []
  }

  /// Scrolls a sheet of sentences, or ends it.
  private mutating func read(_ key: Key, _ sheet: Mode.Sheet, _ top: Int) -> [Effect] {
    let rows = max(1, size.rows - 2)
    let last = max(0, sheetLines(sheet).count - rows)
    guard case .command(let command) = KeyTable.decode([key]) else {
      mode = .browsing
      return []
    }
    switch command {
    case .down: mode = .reading(sheet, top: min(last, top + 1))
    case .up: mode = .reading(sheet, top: max(0, top - 1))
    case .pageDown, .halfPageDown: mode = .reading(sheet, top: min(last, top + rows))
    case .pageUp, .halfPageUp: mode = .reading(sheet, top: max(0, top - rows))
    case .first: mode = .reading(sheet, top: 0)
    case .last: mode = .reading(sheet, top: last)
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: mode = .browsing
    }
    return []
  }
}
