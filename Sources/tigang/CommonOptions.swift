import ArgumentParser
import DocumentReading
import MarkedText
import OutlineModel
import Wording

/// Options that all commands have.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Language of the interface: zh or en.", valueName: "language"))
  var language: Language = .environment

  @Option(
    help: ArgumentHelp(
      "Encoding of the document, where it is told wrongly: gb18030, big5, utf-16le, any that iconv knows.",
      valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      """
      Format of the document, where it is told wrongly: text, markdown, html, mhtml, docx, odt, fodt, epub, pdf, doc.
      """,
      valueName: "format"))
  var from: String?

  @OptionGroup(title: "Corrections") var corrections: CorrectionOptions

  var wording: any Wording { language.wording }

  func validate() throws {
    if let encoding, TextEncoding(named: encoding) == nil {
      throw ValidationError("There is no encoding '\(encoding)'; iconv -l lists them.")
    }
  }

  /// All that the options say about how the document is read.
  func reading() throws -> ReadingOptions {
    ReadingOptions(
      corrections: try corrections.corrections(), encoding: encoding.flatMap(TextEncoding.init),
      format: from.map(DocumentFormat.init(named:)))
  }

  /// The document of a source; where there is none, one line on standard error says why.
  func load(_ source: Source) throws -> Document {
    let options = try reading()
    do {
      return try DocumentLoading.document(source, options: options)
    } catch {
      throw ExitStatus.trouble(error, wording)
    }
  }

  /// The document of a source, and what the parser holds of one of its lines; where there is no such line, one
  /// line on standard error says so.
  func explain(line: Int, of source: Source) throws -> (document: Document, verdict: Verdict) {
    let options = try reading()
    do {
      let (document, verdict) = try DocumentLoading.verdict(onLine: line, source, options: options)
      if let verdict { return (document, verdict) }
      throw Trouble.noLine(line, file: source.name, lineCount: document.source.lineCount)
    } catch let trouble as Trouble {
      throw ExitStatus.trouble(trouble, wording)
    }
  }
}

extension Language: ExpressibleByArgument {
  /// The language that the environment asks for.
  static var environment: Language { Language(environment: Environment.value) }
}
