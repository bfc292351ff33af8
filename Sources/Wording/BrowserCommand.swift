/// What a person can ask the browser to do with a key.
package enum BrowserCommand: CaseIterable, Sendable {
  case down, up, pageDown, pageUp, halfPageDown, halfPageUp
  case goToAddress, first, last
  case closeOrParent, openOrChild, enterText, otherPane
  case previousSibling, nextSibling
  case showToLevel, toggle, openAll, closeAll, items
  case search, nextHit, previousHit, sparseTree, hitList, searchSelection
  case back, forward
  case setMark, goToMark
  case copy, write, editor
  case anomalies, links, figures, rehearsal
  case follow, reload, redraw
  case splitLeft, splitRight, arrangement, narrower, wider, mouse
  case help, cancel, suspend, quit
}
