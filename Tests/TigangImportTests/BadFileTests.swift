import Foundation
import Glibc
import MarkedText
import Testing

@Suite("Bad files", .timeLimit(.minutes(1)))
struct BadFileTests {
  @Test("A bad file ends in a fault or a good result, within its time", arguments: BadFile.all)
  func fault(_ file: BadFile) throws {
    let folder = try ImportFolder()
    let path = "\(folder.path)/\(file.name)"
    try file.make(path)
    let start = ContinuousClock.now
    let run = try ImportRun(["--max-seconds", "\(BadFile.seconds)"] + file.options + [path])
    #expect(ContinuousClock.now - start < .seconds(10 * BadFile.seconds))
    #expect(run.fault == file.fault)
    #expect(run.status == (file.fault == nil ? 0 : 2))
    if let block = file.block { #expect(run.blocks.first == block) }
  }

  @Test("A file without permission is told so", .enabled(if: geteuid() != 0, "root reads everything"))
  func noPermission() throws {
    let folder = try ImportFolder()
    let run = try ImportRun([try folder.write("text".utf8, to: "a.docx", mode: 0)])
    #expect(run.fault == .unreadable("Permission denied"))
  }

  @Test("A file that shrinks while it is read gives what is left")
  func shrinking() throws {
    let folder = try ImportFolder()
    let path = try folder.write(Array(repeating: UInt8(ascii: "a"), count: 3_000_000), to: "a.txt")
    let isDone = Flag()
    let shrinker = Thread {
      var size = 2_900_000
      while !isDone.isSet, size > 0 {
        truncate(path, size)
        size -= 100
      }
    }
    shrinker.start()
    let run = try ImportRun([path])
    isDone.set()
    #expect(run.status == 0)
  }
}

/// Set by one thread and seen by another.
private final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var value = false

  var isSet: Bool { lock.withLock { value } }

  func set() { lock.withLock { value = true } }
}
