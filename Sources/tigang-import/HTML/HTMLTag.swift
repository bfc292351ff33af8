import MarkedText

/// An element's name, or that a node is text.
enum HTMLTag: String, CaseIterable {
  case text = "#text"
  case other = "#other"
  case html, head, body, title, meta
  case main, article, section, nav, aside, header, footer, hgroup, search
  case div, p, address, center, form, fieldset, legend, figure, figcaption, details, summary, dialog
  case h1, h2, h3, h4, h5, h6
  case ul, ol, menu, dir, li, dl, dt, dd, blockquote
  case pre, listing, xmp, plaintext
  case table, caption, colgroup, thead, tbody, tfoot, tr, td, th
  case br, hr, img, a, q
  case b, strong, i, em, cite, `var`, dfn, code, kbd, samp, tt, del, s, strike
  case sup, sub, ruby, rt, rp, rtc
  case math, mfrac, msup, mover, msub, munder, msubsup, munderover, msqrt, mroot, mfenced, mtable, mtr,
    annotation
  case annotationXML = "annotation-xml"
  case script, style, noscript, template, select, textarea, button, input, svg, object, applet, link, base
  case iframe, noframes, frameset, frame, audio, video, canvas, map, datalist

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  init(name: String) {
    self = Self.named[name] ?? Self.named[name.lowercased()] ?? .other
  }

  /// The depth of a heading, nil for all else.
  var headingDepth: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// What a stretch of text in the element is, nil where it is nothing special.
  var span: MarkedText.SpanKind? {
    switch self {
    case .b, .strong: .strong
    case .i, .em, .cite, .var, .dfn: .emphasis
    case .code, .kbd, .samp, .tt: .code
    case .del, .s, .strike: .deleted
    default: nil
    }
  }

  /// Whether nothing in the element is text that a reader sees.
  var isUnseen: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .select, .textarea, .button, .svg, .object, .applet,
      .iframe, .noframes, .audio, .video, .canvas, .map, .datalist, .dialog, .annotation, .annotationXML,
      // How a word is read stands above it.
      .rt, .rp, .rtc:
      true
    default: false
    }
  }

  /// Whether a block ends where the element begins and where it ends.
  var isBlock: Bool {
    switch self {
    case .html, .body, .main, .article, .section, .nav, .aside, .header, .footer, .hgroup, .search, .div, .p,
      .address, .center, .form, .fieldset, .legend, .figure, .figcaption, .details, .summary, .hr,
      .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th:
      true
    default: false
    }
  }

  /// Whether the element keeps white space as it is.
  var isPreformatted: Bool { self == .pre || self == .listing || self == .xmp || self == .plaintext }

  /// Whether the element is there to lead elsewhere, or stands beside the text.
  var isAside: Bool { self == .nav || self == .aside || self == .footer || self == .search }
}
