/// A place in a grid, in cells from the top left corner, which is (0, 0).
package struct GridPoint: Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A number of columns and rows.
package struct GridSize: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A rectangle of cells.
package struct GridArea: Hashable, Sendable {
  package var origin: GridPoint
  package var size: GridSize

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    origin = GridPoint(column: column, row: row)
    size = GridSize(columns: max(0, columns), rows: max(0, rows))
  }

  package var columns: Range<Int> { origin.column..<origin.column + size.columns }
  package var rows: Range<Int> { origin.row..<origin.row + size.rows }

  package func contains(_ point: GridPoint) -> Bool {
    columns.contains(point.column) && rows.contains(point.row)
  }
}
