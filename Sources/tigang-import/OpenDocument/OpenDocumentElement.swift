/// The elements of an OpenDocument text that mean something here (OpenDocument 1.3, part 3).
enum OpenDocumentElement: String {
  // Structure
  case text = "office:text"
  case paragraph = "text:p"
  case heading = "text:h"
  case list = "text:list"
  case listItem = "text:list-item"
  case listHeader = "text:list-header"
  case table = "table:table"
  case row = "table:table-row"
  case cell = "table:table-cell"
  case section = "text:section"
  case contents = "text:table-of-content"
  case indexTitle = "text:index-title"
  case note = "text:note"
  case noteCitation = "text:note-citation"
  case noteBody = "text:note-body"
  case frame = "draw:frame"
  case image = "draw:image"
  case object = "draw:object"
  case textBox = "draw:text-box"
  // Text
  case span = "text:span"
  case link = "text:a"
  case spaces = "text:s"
  case tab = "text:tab"
  case lineBreak = "text:line-break"
  case hiddenText = "text:hidden-text"
  case title = "svg:title"
  case description = "svg:desc"
  // Left out with all that is in them
  case trackedChanges = "text:tracked-changes"
  case annotation = "office:annotation"
  case forms = "office:forms"
  case declarations = "text:sequence-decls"
  case contentsSource = "text:table-of-content-source"
  case number = "text:number"
  case rubyText = "text:ruby-text"
  case hiddenParagraph = "text:hidden-paragraph"
  case coveredCell = "table:covered-table-cell"
  /// What stands on each page is no text of the document.
  case masterStyles = "office:master-styles"
  /// A picture or the like, where all of the document is one file.
  case binaryData = "office:binary-data"
  /// How a formula was typed.
  case mathAnnotation = "math:annotation"
  // Formulas (MathML 3)
  case formula = "math:math"
  case fraction = "math:mfrac"
  case superscript = "math:msup"
  case `subscript` = "math:msub"
  case scripts = "math:msubsup"
  case lowerLimit = "math:munder"
  case limits = "math:munderover"
  case squareRoot = "math:msqrt"
  case root = "math:mroot"
  case mathTable = "math:mtable"
  case mathRow = "math:mtr"
  // Styles
  case style = "style:style"
  case textProperties = "style:text-properties"
  case sectionProperties = "style:section-properties"
  case listStyle = "text:list-style"
  case outlineStyle = "text:outline-style"
  case numberLevel = "text:list-level-style-number"
  case bulletLevel = "text:list-level-style-bullet"
  case imageLevel = "text:list-level-style-image"
  case outlineLevel = "text:outline-level-style"
  case levelProperties = "style:list-level-properties"
  case labelAlignment = "style:list-level-label-alignment"
  // The manifest
  case encryption = "manifest:encryption-data"

  /// The namespaces that OpenDocument names.
  static let namespaces = [
    "office", "text", "table", "style", "manifest", "drawing", "svg-compatible",
  ].reduce(into: ["http://www.w3.org/1998/Math/MathML": "math"]) { spaces, name in
    let prefixes = ["drawing": "draw", "svg-compatible": "svg"]
    spaces["urn:oasis:names:tc:opendocument:xmlns:\(name):1.0"] = prefixes[name] ?? name
  }

  /// What part of a formula the element is; nil where its parts stand beside each other.
  var formulaKind: LinearFormula.Kind? {
    switch self {
    case .fraction: .fraction
    case .superscript: .superscript
    case .subscript, .lowerLimit: .subscript
    case .scripts, .limits: .scripts
    case .squareRoot: .squareRoot
    case .root: .root
    case .mathTable: .rows
    case .mathRow: .cells
    default: nil
    }
  }

  /// Whether the element is left out with all that is in it.
  var isLeftOut: Bool {
    switch self {
    case .trackedChanges, .annotation, .forms, .declarations, .contentsSource, .number, .rubyText,
      .coveredCell, .masterStyles, .binaryData, .mathAnnotation:
      true
    default: false
    }
  }
}
