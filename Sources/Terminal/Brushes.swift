import CNcursesw
import CellGrid

/// The attributes and the colour pair of every style, made when a style is first seen.
struct Brushes {
  /// What ncurses needs to draw a cell.
  struct Brush {
    var attributes: attr_t
    var pair: Int16
  }

  private struct Colors: Hashable {
    var foreground: Int16
    var background: Int16
  }

  private let table: StyleTable
  private var pairs: [Colors: Int16] = [:]
  private var brushes: [CellStyle: Brush] = [:]
  /// The brush used last: neighbouring cells mostly have the same style.
  private var latest: (style: CellStyle, brush: Brush)?

  /// Turns colours on where they are wanted and there are any.
  ///
  /// A terminal that cannot go back to its own colours is used without colours.
  init(colors: ColorDepth) {
    guard colors == .automatic, has_colors(), start_color() == OK, use_default_colors() == OK else {
      table = .monochrome
      return
    }
    table = StyleTable(colors: Int(tigang_colors()))
  }

  /// The brush of a style.
  mutating func brush(for style: CellStyle) -> Brush {
    if let latest, latest.style == style { return latest.brush }
    let brush = brushes[style] ?? newBrush(for: style)
    latest = (style, brush)
    return brush
  }

  private mutating func newBrush(for style: CellStyle) -> Brush {
    let rendition = table.rendition(for: style)
    let pair = pair(for: Colors(foreground: rendition.foreground, background: rendition.background))
    let brush = Brush(attributes: Self.attributes(rendition.attributes), pair: pair)
    brushes[style] = brush
    return brush
  }

  private mutating func pair(for colors: Colors) -> Int16 {
    let defaults = Colors(foreground: Rendition.defaultColor, background: Rendition.defaultColor)
    if colors == defaults { return 0 }
    if let pair = pairs[colors] { return pair }
    let pair = Int16(pairs.count + 1)
    guard Int32(pair) < tigang_pairs(), init_pair(pair, colors.foreground, colors.background) == OK else {
      return 0
    }
    pairs[colors] = pair
    return pair
  }

  private static func attributes(_ attributes: Rendition.Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= tigang_bold() }
    if attributes.contains(.dim) { result |= tigang_dim() }
    if attributes.contains(.underline) { result |= tigang_underline() }
    if attributes.contains(.reverse) { result |= tigang_reverse() }
    return result
  }
}
