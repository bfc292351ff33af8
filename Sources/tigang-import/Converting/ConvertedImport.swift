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
    limits.restartClock(adding: limits.converter.seconds)
    let conversion = try Conversion(converter, bytes, ConversionFolder(ending: ending), limits)
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
    _ converter: Converter, _ bytes: [UInt8], _ folder: borrowing ConversionFolder, _ limits: ImportLimits
  ) throws(ImportFault) {
    let names = ["{file}": folder.file, "{folder}": folder.results, "{profile}": folder.profile]
    let command = converter.command.map { word in
      names.reduce(word) { $0.replacing($1.key, with: $1.value) }
    }
    let input = try Self.file(holding: bytes)
    let errors = try Self.file(holding: [])
    let program = ChildOutput.Program(
      words: ConverterGuard.words(command, folder: folder, limits: limits), package: "")
    var output: [UInt8] = []
    let ending = try ChildOutput.pieces(
      of: program, input: .descriptor(input.descriptor), limit: limits.output,
      errors: .descriptor(errors.descriptor), isGroupLeader: true
    ) { output += $0 }
    // The guard ends itself so where time is up.
    if ending == .signalled(SIGKILL) { throw .outOfTime(limit: limits.converter.seconds) }
    if ending == .exited(status: ConverterGuard.noFolder), let number = Self.number(in: errors) {
      throw .system(number)
    }
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

  private static func number(in errors: borrowing TemporaryFile) -> Int32? {
    Int32(String(decoding: errors.contents(atMost: 16), as: UTF8.self))
  }

  private static func file(holding bytes: [UInt8]) throws(ImportFault) -> TemporaryFile {
    do {
      return try TemporaryFile.holding(bytes)
    } catch {
      throw .system(error)
    }
  }
}
