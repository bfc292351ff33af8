import CellGrid
import OutlineModel
import OutlineSearch
import Wording

/// All that the browser knows: what is open, where the reader is, what is being typed.
package struct Model: Sendable {
  package let wording: any Wording
  private(set) var size: GridSize
  /// Nil until the first piece is read.
  var reading: Reading?
  var mode = Mode.browsing
  /// Whether the query or address being typed was looked up as it is; it waits while there is more input.
  var isSettled = true
  /// The keys of a sequence that is not complete.
  var pendingKeys: [Key] = []
  var focus = Pane.tree
  var arrangement = Arrangement.both
  /// The columns that the tree takes; nil for what it needs, in bounds.
  var treeColumns: Int?
  /// The greatest width of the text, in cells.
  var measure = 84
  var search = SearchState()
  var history = JumpHistory()
  var marks: [Unicode.Scalar: JumpHistory.Stop] = [:]
  var notice: Notice?
  var rehearsal: Rehearsal?
  var isFollowing = false
  /// How far opening has come, while nothing is read that can be shown.
  var progress: Progress?
  /// The document that the person wants read again, until that is done.
  var reread: Document?
  /// Whether reading came to an end before the document did.
  var isReadingEnded = false
  var isMouseOn = true
  /// Where to go once it is read; nil when done.
  var destination: Destination?
  /// The newest time told, in seconds.
  var seconds = 0
  /// Whether the line between the panes is being dragged.
  var isDraggingSplit = false

  /// - Parameter destination: where to open, nil for the beginning.
  package init(size: GridSize, wording: any Wording, destination: Destination? = nil) {
    self.size = size
    self.wording = wording
    self.destination = destination
  }
}

/// Where the browser is to open.
package enum Destination: Sendable, Equatable {
  case address(String)
  /// A line of the source, from 1.
  case line(Int)
}

/// What the keys are for at the moment.
enum Mode: Sendable, Equatable {
  case browsing
  /// A query is being typed.
  case typingQuery(QueryPrompt)
  /// An address is being typed.
  case typingAddress(AddressPrompt)
  /// The next key says what to copy or write.
  case choosingExtract(ExtractUse)
  /// The name of a file to write to is being typed.
  case typingFileName(LineEditor, Extract)
  /// The next key names a mark to set or to go to.
  case namingMark(MarkUse)
  /// Sentences that cover the panes, from a first line on.
  case reading(Sheet, top: Int)
  /// A list of places is gone through.
  case listing(PlaceList)

  enum ExtractUse: Sendable { case copy, write }
  enum MarkUse: Sendable { case set, goTo }
  enum Sheet: Sendable { case help, figures }
}

/// The document being read and where the reader is in it.
struct Reading: Sendable {
  var snapshot: Snapshot
  var tree: TreeState
  var flow: TextFlow
  /// The section that the reader is in; the tree shows it or the nearest one that holds it.
  var current: Int { didSet { currentItem = nil } }
  /// The item of the current section that the tree's cursor is on; nil for the section itself.
  var currentItem: Int?
  /// What the tree shows below its sections; nil where it shows sections alone.
  var items: TreeItems?
  /// The first row of the text pane.
  var top: FlowPlace
  /// The first column of the text pane in rows that are not wrapped.
  var firstColumn = 0

  /// The columns that the tree needs to show its titles whole.
  var neededTreeColumns: Int

  var document: Document { snapshot.document }
  var outline: Outline { snapshot.document.outline }
  var stop: JumpHistory.Stop { JumpHistory.Stop(section: current, top: flow.textPlace(of: top)) }
}

extension Model {
  /// What is read so far; nil before the first piece.
  package var snapshot: Snapshot? { reading?.snapshot }

  /// Where everything stands.
  var layout: ScreenLayout {
    ScreenLayout(
      size, arrangement: arrangement, focus: focus, treeColumns: treeColumns ?? comfortableTreeColumns,
      hasStrip: search.query != nil, rowsBelow: listRows)
  }

  /// What the titles need, between a third of the screen (a half where items are shown) and a bit more than a half.
  private var comfortableTreeColumns: Int {
    let least = reading?.items == nil ? size.columns / 3 : size.columns / 2
    return min(max(reading?.neededTreeColumns ?? 0, least), size.columns * 4 / 7)
  }

  /// The width in which text is laid out, in cells.
  var textColumns: Int {
    let layout = layout
    let columns = layout.text.size.columns == 0 ? size.columns : layout.text.size.columns
    return min(measure, columns)
  }

  /// The number of rows of the pane that has the focus.
  var focusRows: Int {
    max(1, focus == .tree ? layout.tree.size.rows : layout.textRows.size.rows)
  }

  /// Rows of text that the screen has, also while the text pane is not shown.
  var textRowCount: Int {
    let rows = layout.textRows.size.rows
    return max(1, rows == 0 ? size.rows - 2 : rows)
  }

  /// Takes a new size of the screen; `update` lays everything out for it at its end.
  mutating func setSize(_ new: GridSize) {
    size = new
  }

  /// Lays the text out anew where its width has changed, keeping the reader's place.
  mutating func relayout() {
    guard var reading else { return }
    if reading.flow.columns != max(2, textColumns) {
      let old = reading.flow
      let new = old.resized(toColumns: textColumns)
      reading.flow = new
      reading.top = new.place(at: old.textPlace(of: reading.top))
    }
    self.reading = reading
    keepTreeCursorInView()
    keepColumnsInView()
  }

  /// Changes every place that the reader can return to, for a new snapshot.
  mutating func mapStops(_ transform: (JumpHistory.Stop) -> JumpHistory.Stop) {
    history.map(transform)
    marks = marks.mapValues(transform)
    search.origin?.stop.map(transform)
    if var list {
      list.origin.stop.map(transform)
      mode = .listing(list)
    }
  }

  /// Scrolls the tree as little as needed so that the current section is seen.
  private mutating func keepTreeCursorInView() {
    guard var reading else { return }
    let rows = max(1, layout.tree.size.rows == 0 ? size.rows - 2 : layout.tree.size.rows)
    reading.rememberItems(within: rows)
    let cursor = reading.cursor
    let last = TreePlace(row: reading.tree.rows.count - 1, item: reading.lastItem)
    let highest = reading.place(cursor, movedBy: 1 - rows)
    let lowest = reading.place(last, movedBy: 1 - rows)
    reading.tree.top = min(max(reading.treeTop, highest), cursor, lowest)
    self.reading = reading
  }
}
