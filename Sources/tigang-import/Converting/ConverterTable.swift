import ConverterReading
import MarkedText

/// The converters that are known for each ending of a name.
struct ConverterTable {
  /// What a person has set, which comes before all else.
  var settings: [String: Converter] = [:]

  /// The converters for a format, best first; none for a format that none is known for.
  func converters(for format: DocumentFormat) -> [Converter] {
    if let converter = settings[format.rawValue] { return [converter] }
    return Self.known[format.rawValue] ?? []
  }

  private static let known: [String: [Converter]] = {
    let writer = office(to: "docx", package: "libreoffice-writer")
    var known = [
      "doc": [writer, antiword, catdoc], "rtf": [writer, pandoc("rtf")], "djvu": [djvutxt], "ps": [ps2pdf],
    ]
    for ending in ["wps", "wpt", "dot", "wpd", "wri", "hwp", "lwp", "sxw", "sdw", "compound"] {
      known[ending] = [writer]
    }
    for ending in ["ppt", "pptx", "pps", "ppsx", "odp", "fodp", "dps", "key"] {
      known[ending] = [office(to: "pdf", package: "libreoffice-impress")]
    }
    for ending in ["xls", "xlsx", "ods", "fods", "et"] {
      known[ending] = [office(to: "html", package: "libreoffice-calc")]
    }
    for ending in ["mobi", "azw", "azw3", "chm", "lit", "pdb"] { known[ending] = [calibre] }
    for (ending, name) in markups { known[ending] = [pandoc(name)] }
    return known
  }()

  /// What pandoc calls the formats of these endings.
  private static let markups = [
    "org": "org", "rst": "rst", "tex": "latex", "textile": "textile", "fb2": "fb2", "dbk": "docbook",
    "wiki": "mediawiki", "ipynb": "ipynb", "opml": "opml",
  ]
  private static let antiword = Converter(
    command: ["antiword", "-m", "UTF-8", "-w", "0", "{file}"], package: "antiword")
  private static let catdoc = Converter(
    command: ["catdoc", "-d", "utf-8", "-w", "{file}"], package: "catdoc")
  private static let djvutxt = Converter(command: ["djvutxt", "{file}"], package: "djvulibre-bin")
  private static let ps2pdf = Converter(
    command: ["ps2pdf", "-dSAFER", "{file}", "{folder}/document.pdf"], result: .pdf, package: "ghostscript")
  private static let calibre = Converter(
    command: ["ebook-convert", "{file}", "{folder}/document.epub"], result: .epub, package: "calibre")

  private static func office(to ending: String, package: String) -> Converter {
    Converter(
      command: [
        "soffice", "--headless", "--norestore", "-env:UserInstallation=file://{profile}", "--convert-to",
        ending,
        "--outdir", "{folder}", "{file}",
      ],
      result: DocumentFormat(rawValue: ending), package: package)
  }

  private static func pandoc(_ name: String) -> Converter {
    Converter(
      command: ["pandoc", "--sandbox", "-f", name, "-t", "html", "-s", "{file}"], result: .html,
      package: "pandoc")
  }
}
