import ChildProcesses
import ConverterReading
import Glibc
import MarkedText

/// A document that another program turns into a format that can be read here.
struct ConvertedImport {
  /// What the converter made of it.
  let bytes: [UInt8]
  /// The format of `bytes`.
  let format: DocumentFormat

  /// Runs the first converter for the format that is installed, and says so beforehand.
  ///
  /// - Throws: `missingConverter`, `converterFailed`, `outOfTime`, `unknownFormat` where no converter is known,
  ///   `badConfiguration`, `tooLarge`, `unreadable`.
  init(
    _ bytes: [UInt8], format: DocumentFormat, limits: ImportLimits, sayingTo output: inout MarkedOutput
  ) throws(ImportFault) {
    let converters = try ConverterTable(settings: ConverterSettings.converters()).converters(for: format)
    guard let first = converters.first else { throw .unknownFormat(format.rawValue) }
    guard let converter = converters.first(where: \.isInstalled) else {
      throw .missingConverter(program: first.program, package: first.package)
    }
    output.field(.converter, converter.program)
    try output.flush()
    // A compound file is most often a document of Word.
    let ending = format == .compound ? "doc" : format.rawValue
    let folder = try ConversionFolder(ending: ending)
    try folder.fill(bytes)
    limits.restartClock(adding: limits.converter.seconds)
    let conversion = try Conversion(converter, folder, limits)
    limits.restartClock()
    self.bytes = conversion.result
    self.format = converter.result
  }
}

/// One run of a converter.
private struct Conversion {
  /// What it wrote.
  private(set) var result: [UInt8] = []

  init(
    _ converter: Converter, _ folder: borrowing ConversionFolder, _ limits: ImportLimits
  ) throws(ImportFault) {
    let names = ["{file}": folder.file, "{folder}": folder.results, "{profile}": folder.profile]
    let command = converter.command.map { word in
      names.reduce(word) { $0.replacing($1.key, with: $1.value) }
    }
    let errors = try Self.errorFile()
    let program = ChildOutput.Program(
      words: ConverterGuard.words(command, folder: folder.path, limits: limits), package: "")
    var output: [UInt8] = []
    let ending = try ChildOutput.pieces(
      of: program, limit: limits.output, errors: .descriptor(errors.descriptor), isGroupLeader: true
    ) { output += $0 }
    // The guard ends itself so where time is up.
    if ending == .signalled(SIGKILL) { throw .outOfTime(limit: limits.converter.seconds) }
    guard ending == .exited(status: 0) else { throw Self.failure(converter, errors) }
    result = converter.writesFile ? try Self.file(in: folder.results, limit: limits.output) : output
    if result.isEmpty { throw Self.failure(converter, errors) }
  }

  /// What a converter wrote, under whatever name; empty where it wrote nothing.
  private static func file(in folder: String, limit: Int) throws(ImportFault) -> [UInt8] {
    guard let stream = opendir(folder) else { throw .system(errno) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      return try ImportInput(path: "\(folder)/\(name)", name: nil, encoding: nil).bytes(limit: limit)
    }
    return []
  }

  private static func failure(_ converter: Converter, _ errors: borrowing TemporaryFile) -> ImportFault {
    let text = String(decoding: errors.contents(atMost: 4096), as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
    // Warnings of libraries come before what the converter itself says.
    return .converterFailed(program: converter.program, lines.last ?? "it says nothing")
  }

  private static func errorFile() throws(ImportFault) -> TemporaryFile {
    do {
      return try TemporaryFile()
    } catch {
      throw .system(error)
    }
  }
}
