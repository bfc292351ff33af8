import OutlineSearch

/// What the browser wants done outside of itself.
package enum Effect: Equatable, Sendable {
  /// Search the newest snapshot, and answer with `Event.searched` and the number of the request.
  case search(SearchQuery, request: Int)
  case copy(Extract)
  /// Write to a file, which must not exist yet.
  case write(Extract, path: String)
  /// Open the source in the person's editor at a line.
  case edit(line: Int)
  /// Read the source anew.
  case reload
  /// Read the source anew if it has changed since.
  case reloadIfChanged
  /// Send `Event.time` every second, or stop sending it.
  case clock(Bool)
  case setMouse(Bool)
  case redraw
  case suspend
  case quit(status: Int32)
  /// Stop opening the document and end; asked for only behind `Event.progress`, before anything is loaded.
  case cancelLoading
  /// End, because there is nothing to read; the sentence says why.
  case giveUp(String)
}

/// A piece of the document that can be copied or written.
package enum Extract: Equatable, Sendable {
  /// The outline of a section and all inside it, as indented text; of the whole document where it is nil.
  case outline(section: Int?)
  /// The text of a section with all inside it; of the whole document where it is nil.
  case text(section: Int?)
  /// The address of a section.
  case address(section: Int)
  /// Where a link leads.
  case target(String)
}
