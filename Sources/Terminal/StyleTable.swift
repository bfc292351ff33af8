import CellGrid

/// What each style looks like, for terminals with 256 colours, with 8, and with none.
///
/// The rules are applied in order, so that the later ones win. Where a ground is coloured its text is
/// coloured too: whether the terminal's own theme is light or dark plays no part then.
enum StyleTable: Hashable {
  /// Named after the colours that they need.
  case colors256, colors8, monochrome

  /// The table for a terminal with so many colours.
  init(colors: Int) {
    switch colors {
    case 256...: self = .colors256
    case 8...: self = .colors8
    default: self = .monochrome
    }
  }

  /// How a cell of this style is shown.
  func rendition(for style: CellStyle) -> Rendition {
    rules.reduce(into: Rendition()) { rendition, rule in
      if style.isSuperset(of: rule.style) { rule.apply(to: &rendition) }
    }
  }

  private var rules: [Rule] {
    switch self {
    case .colors256: Self.rules256
    case .colors8: Self.rules8
    case .monochrome: Self.rulesMonochrome
    }
  }
}

extension StyleTable {
  /// What changes where a style holds all members of `style`.
  private struct Rule {
    var style: CellStyle
    var foreground: Int16?
    var background: Int16?
    var adds: Rendition.Attributes
    var removes: Rendition.Attributes

    init(
      _ style: CellStyle, _ foreground: Int16? = nil, on background: Int16? = nil,
      adds: Rendition.Attributes = [], removes: Rendition.Attributes = []
    ) {
      self.style = style
      self.foreground = foreground
      self.background = background
      self.adds = adds
      self.removes = removes
    }

    func apply(to rendition: inout Rendition) {
      rendition.foreground = foreground ?? rendition.foreground
      rendition.background = background ?? rendition.background
      rendition.attributes.subtract(removes)
      rendition.attributes.formUnion(adds)
    }
  }

  private static let rules256: [Rule] = [
    Rule(.dimmed, 245),
    Rule(.code, 130),
    Rule(.strong, adds: .bold),
    Rule(.emphasis, adds: .underline),
    Rule(.link, 31, adds: .underline),

    Rule(.heading, adds: .bold),
    Rule(.accent, 31, adds: .bold),
    Rule(.sign, 133),
    Rule(.warning, 160, adds: .bold),

    Rule(.bar, -1, adds: .reverse),
    Rule([.bar, .sign], adds: .underline),
    Rule([.bar, .warning], 231, on: 160, removes: .reverse),

    Rule(.current, 252, on: 238, removes: .reverse),
    Rule([.current, .dimmed], 248),
    Rule([.current, .accent], 117),
    Rule([.current, .sign], 219),
    Rule([.current, .warning], 217),

    Rule(.selected, 255, on: 25, removes: .reverse),
    Rule([.selected, .dimmed], 252),
    Rule([.selected, .accent], 159),
    Rule([.selected, .sign], 219),
    Rule([.selected, .warning], 224),

    Rule(.hit, 16, on: 220, removes: .reverse),
    Rule([.hit, .sign], adds: .underline),
    Rule(.currentHit, 16, on: 208, adds: .bold, removes: .reverse),
  ]

  private static let rules8: [Rule] = [
    Rule(.dimmed, adds: .dim),
    Rule(.code, 2),
    Rule(.strong, adds: .bold, removes: .dim),
    Rule(.emphasis, adds: .underline),
    Rule(.link, 6, adds: .underline),

    Rule(.heading, adds: .bold, removes: .dim),
    Rule(.accent, 6, adds: .bold, removes: .dim),
    Rule(.sign, 5, removes: .dim),
    Rule(.warning, 1, adds: .bold, removes: .dim),

    Rule(.current, adds: .underline),
    Rule(.bar, -1, adds: .reverse, removes: .dim),
    Rule(.selected, -1, adds: .reverse, removes: [.dim, .underline]),
    Rule([.bar, .sign], 7, on: 5, removes: .reverse),
    Rule([.selected, .sign], 7, on: 5, removes: .reverse),
    Rule([.bar, .warning], 7, on: 1, removes: .reverse),
    Rule([.selected, .warning], 7, on: 1, removes: .reverse),

    Rule(.hit, 0, on: 3, removes: [.reverse, .dim, .bold]),
    Rule([.hit, .sign], adds: .underline),
    Rule(.currentHit, 0, on: 6, adds: .underline, removes: [.reverse, .dim, .bold]),
  ]

  // Reverse is the only ground there is. On a reversed row a hit or a sign is a hole in it.
  // Code is bold and emphasis underlined, as in manual pages.
  private static let rulesMonochrome: [Rule] = [
    Rule(.dimmed, adds: .dim),
    Rule(.code, adds: .bold, removes: .dim),
    Rule(.strong, adds: .bold, removes: .dim),
    Rule(.emphasis, adds: .underline),
    Rule(.link, adds: .underline),

    Rule(.heading, adds: .bold, removes: .dim),
    Rule(.accent, adds: .bold, removes: .dim),
    Rule(.warning, adds: .bold, removes: .dim),
    Rule(.current, adds: .underline),

    Rule(.sign, adds: .reverse, removes: [.dim, .bold, .underline]),
    Rule(.bar, adds: .reverse, removes: [.dim, .underline]),
    Rule(.selected, adds: .reverse, removes: [.dim, .underline]),
    Rule([.bar, .sign], adds: .bold, removes: .reverse),
    Rule([.selected, .sign], adds: .bold, removes: .reverse),

    Rule(.hit, adds: .reverse, removes: [.dim, .bold, .underline]),
    Rule([.hit, .sign], adds: .bold),
    Rule([.bar, .hit], adds: .underline, removes: [.reverse, .bold]),
    Rule([.selected, .hit], adds: .underline, removes: [.reverse, .bold]),
    Rule(.currentHit, adds: [.reverse, .bold, .underline], removes: .dim),
  ]
}
