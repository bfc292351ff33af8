import ArgumentParser
import CProcessLimits
import ChildProcesses
import Glibc
import MarkedText

/// `tigang-import`: a document as marked text on standard output.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tigang-import",
    abstract: "Turn a document into marked text that tigang reads.",
    discussion: """
      Writes the text of FILE, a block a line, with marks for headings, lists, tables, emphasis and links. Runs \
      within limits of memory, time and output that it sets itself, and uses no network. `-` is standard input.

      Exit status: 0; 2 for trouble, with one line on standard error.
      """)

  @Argument(help: ArgumentHelp("The document.", valueName: "file")) var file: String

  @Option(help: ArgumentHelp("The format, where content and name do not tell it.", valueName: "format"))
  var from: String?

  @Option(help: ArgumentHelp("The encoding, where it is not to be found out.", valueName: "name"))
  var encoding: String?

  @Option(help: ArgumentHelp("The name of what comes on standard input.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("Of time, in seconds.", valueName: "number"))
  var maxSeconds = ImportLimits().seconds

  @Option(help: ArgumentHelp("Of memory, in bytes.", valueName: "number"))
  var maxMemory = ImportLimits().memory

  @Option(help: ArgumentHelp("Of the text and of what it is unpacked from, in bytes.", valueName: "number"))
  var maxOutput = ImportLimits().output

  func validate() throws {
    guard maxSeconds > 0, maxMemory > 0, maxOutput > 0 else {
      throw ValidationError("A limit is more than 0.")
    }
  }

  func run() throws {
    var limits = ImportLimits()
    limits.seconds = min(maxSeconds, ImportLimits.mostSeconds)
    limits.converter.seconds = 2 * limits.seconds
    limits.memory = maxMemory
    limits.output = maxOutput
    limits.apply()
    do throws(ImportFault) {
      let input = try ImportInput(path: file, name: name, encoding: encoding)
      tigang_limits_leave_network()
      tigang_limits_end_without_reader()
      try Importer(limits: limits).run(input, format: from.map(DocumentFormat.init(named:)))
    } catch {
      FaultReport.write(error)
      throw ExitCode(2)
    }
  }
}

/// What goes to standard error where an import fails.
enum FaultReport {
  /// One line, which `tigang` makes a sentence of.
  static func write(_ fault: ImportFault) {
    try? Descriptor.write(Array("\(fault.line)\n".utf8), to: STDERR_FILENO)
  }
}
