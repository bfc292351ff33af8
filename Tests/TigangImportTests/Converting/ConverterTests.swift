import ChildProcesses
import ConverterReading
import Foundation
import Glibc
import MarkedText
import Testing

@testable import tigang_import

@Suite("Converters", .timeLimit(.minutes(1)))
struct ConverterTests {
  @Test("A converter's file is read as what it is, and its folder is gone then")
  func conversion() throws {
    let folder = try ImportFolder()
    let run = try Self.run(
      "old.wps", in: folder, settings: "[converter.wps]\ncommand = [\"old2txt\", \"{file}\", \"{folder}/x\"]",
      programs: ["old2txt": "tr a-z A-Z < \"$1\" > \"$2\""])
    #expect(
      run.text
        == "tigang-marked-text 1\nformat: wps\nconverter: old2txt\nencoding: utf-8\n\nparagraph @1\tTHE TEXT\n"
    )
    #expect(folder.names.sorted() == ["bin", "old.wps", "tigang"])
  }

  @Test("A file whose ending a person has set a converter for needs no format to be named, text or not")
  func ending() throws {
    let settings = ["xyz", "md"].map { "[converter.\($0)]\ncommand = [\"echo\", \"made of \($0)\"]" }
      .joined(separator: "\n")
    for (name, bytes, text) in [
      ("a.xyz", [1, 0xFF, 0xFE, 2], "xyz\nconverter: echo\nencoding: utf-8\n\nparagraph @1\tmade of xyz"),
      ("a.XYZ", Array("text".utf8), "xyz\nconverter: echo\nencoding: utf-8\n\nparagraph @1\tmade of xyz"),
      ("a.md", Array("text".utf8), "md\nconverter: echo\nencoding: utf-8\n\nparagraph @1\tmade of md"),
      ("a.abc", Array("text".utf8), "text\nencoding: utf-8\n\nparagraph @1\ttext"),
      ("b.xyz", Array("<html><p>text".utf8), "html\nencoding: utf-8\n\nparagraph @1\ttext"),
    ] as [(String, [UInt8], String)] {
      let folder = try ImportFolder()
      try folder.write(settings.utf8, to: "tigang/converters.toml")
      let path = try folder.write(bytes, to: name)
      let run = try ImportRun([path], environment: ["XDG_CONFIG_HOME=\(folder.path)"])
      #expect(run.text == "tigang-marked-text 1\nformat: \(text)\n")
    }
  }

  @Test("A converter may write to standard output, and its program may come from the table")
  func standardOutput() throws {
    let run = try Self.run("old.djvu", programs: ["djvutxt": "echo \"made of $(basename \"$1\")\""])
    #expect(run.blocks == ["paragraph: made of document.djvu"])
  }

  @Test("The first converter that is installed is taken")
  func second() throws {
    #expect(try Self.run("old.doc", programs: ["catdoc": "echo plain"]).blocks == ["paragraph: plain"])
  }

  @Test("What goes wrong is a fault", arguments: faults)
  func fault(_ expected: FaultCase) throws {
    let folder = try ImportFolder()
    let run = try Self.run(
      expected.file, in: folder, settings: expected.settings, programs: expected.programs,
      options: ["--max-seconds", "1", "--max-output", "100000"])
    #expect(run.fault == expected.fault)
    #expect(run.status == 2)
    #expect(folder.names.filter { $0.hasPrefix("tigang-import") }.isEmpty)
  }

  /// A file, what a person has set, and what comes of it.
  struct FaultCase: Sendable {
    let file: String
    var settings = ""
    var programs: [String: String] = [:]
    let fault: ImportFault
  }

  static let faults = [
    FaultCase(
      file: "old.doc", fault: .missingConverter(program: "soffice", package: "libreoffice-writer")),
    FaultCase(file: "old.djvu", fault: .missingConverter(program: "djvutxt", package: "djvulibre-bin")),
    FaultCase(
      file: "old.djvu", programs: ["djvutxt": "echo warning >&2; echo no page >&2; exit 3"],
      fault: .converterFailed(program: "djvutxt", "no page")),
    FaultCase(
      file: "old.djvu", programs: ["djvutxt": "exit 0"],
      fault: .converterFailed(program: "djvutxt", "it says nothing")),
    FaultCase(file: "old.djvu", programs: ["djvutxt": "sleep 60 & sleep 60"], fault: .outOfTime(limit: 2)),
    FaultCase(file: "old.djvu", programs: ["djvutxt": "yes"], fault: .tooLarge(limit: 100_000)),
    FaultCase(
      file: "old.xyz", settings: "[converter.xyz]\ncommand = [\"xyz\"]\npackage = \"xyz-tools\"",
      fault: .missingConverter(program: "xyz", package: "xyz-tools")),
    FaultCase(file: "old.abc", fault: .unknownFormat("abc")),
  ]

  @Test("A fault in the settings is told with file and line")
  func badSettings() throws {
    for (text, detail) in [
      ("[converter.wps]\nresult = \"text\"", "[converter.wps] needs command = [\"program\", …]"),
      (
        "[converter.wps]\ncommand = [\"x\"]\nresult = \"foo\"",
        "[converter.wps] result = \"foo\" is none of text, markdown, html, docx, odt, epub, pdf"
      ),
      ("a = [", nil), ("[converter]\nwps = 3", "[converter.wps] needs command = [\"program\", …]"),
    ] as [(String, String?)] {
      do {
        _ = try ConverterSettings.read(text, path: "c.toml")
        Issue.record("taken: \(text)")
      } catch {
        guard case .badConfiguration("c.toml", let found) = error else { throw error }
        #expect(detail == nil ? found.hasPrefix("line 1: ") : found == detail)
      }
    }
  }

  @Test("A converter and its folder are gone even where the import is killed", arguments: [SIGTERM, SIGKILL])
  func killed(_ signal: Int32) throws {
    let folder = try ImportFolder()
    // The converter kills the import, which is the parent of its guard.
    let script = "kill -\(signal) $(awk '{print $4}' /proc/$PPID/stat); exec sleep 60"
    let run = try Self.run("old.djvu", in: folder, programs: ["djvutxt": script])
    #expect(run.status == 128 + signal)
    var isGone = false
    for _ in 0..<500 where !isGone {
      usleep(10_000)
      isGone = !folder.names.contains { $0.hasPrefix("tigang-import") }
    }
    #expect(isGone)
  }

  @Test("The folder is gone also where the import is killed while the file is being copied for the converter")
  func killedWhileCopying() throws {
    let folder = try ImportFolder()
    let file = try folder.write([UInt8](repeating: 0x41, count: 1 << 26), to: "old.djvu")
    let program = try folder.write("#!/bin/sh\nexec sleep 60\n".utf8, to: "bin/djvutxt", mode: 0o700)
    var child = try ChildProcess(
      [
        "env", "PATH=\(folder.path)/bin:/usr/bin:/bin", "TMPDIR=\(folder.path)", try ImportRun.program(),
        "--from", "djvu", file,
      ],
      output: .null, errors: .null)
    var isSeen = false
    for _ in 0..<20_000 where !isSeen {
      usleep(500)
      isSeen = folder.hasConversion
    }
    kill(child.number, SIGKILL)
    #expect(child.wait() == .signalled(SIGKILL))
    #expect(isSeen && access(program, X_OK) == 0)
    for _ in 0..<1000 where folder.hasConversion { usleep(10_000) }
    #expect(!folder.hasConversion)
  }

  @Test("Where no folder can be made the system's reason is told")
  func noFolder() throws {
    let folder = try ImportFolder()
    let file = try folder.write("AT&TFORM".utf8, to: "old.djvu")
    try folder.write("#!/bin/sh\n".utf8, to: "bin/djvutxt", mode: 0o700)
    let run = try ImportRun(
      [file], environment: ["PATH=\(folder.path)/bin:/usr/bin:/bin", "TMPDIR=\(folder.path)/none"])
    #expect(run.fault == .unreadable(SystemFailure(errorNumber: ENOENT).message))
  }

  /// Imports a file in a folder that has programs of its own beside the system's simplest ones.
  private static func run(
    _ file: String, in folder: ImportFolder? = nil, settings: String = "", programs: [String: String] = [:],
    options: [String] = []
  ) throws -> ImportRun {
    let folder = try folder ?? ImportFolder()
    let path = try folder.write("the text".utf8, to: file)
    try folder.write(settings.utf8, to: "tigang/converters.toml")
    for tool in ["sh", "rm", "tr", "basename", "sleep", "yes", "awk"] {
      try FileManager.default.createDirectory(atPath: "\(folder.path)/bin", withIntermediateDirectories: true)
      symlink("/usr/bin/\(tool)", "\(folder.path)/bin/\(tool)")
    }
    for (name, script) in programs {
      let draft = try folder.write("#!/bin/sh\n\(script)\n".utf8, to: "draft")
      // Written by another process: no process that a test starts meanwhile holds it open for writing.
      var installation = try ChildProcess(["install", "-m", "700", draft, "\(folder.path)/bin/\(name)"])
      #expect(installation.wait() == .exited(status: 0))
      try FileManager.default.removeItem(atPath: draft)
    }
    let format = String(file.split(separator: ".").last ?? "")
    return try ImportRun(
      options + ["--from", format, path],
      environment: ["PATH=\(folder.path)/bin", "XDG_CONFIG_HOME=\(folder.path)", "TMPDIR=\(folder.path)"])
  }
}

extension ImportFolder {
  /// Whether there is the folder of a conversion.
  fileprivate var hasConversion: Bool { names.contains { $0.hasPrefix("tigang-import") } }
}
