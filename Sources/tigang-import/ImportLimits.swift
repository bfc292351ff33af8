import CProcessLimits
import Glibc
import MarkedText

/// What this process may use; set first thing, before a byte of a document is read.
struct ImportLimits {
  /// Of address space, in bytes.
  var memory = 2 << 30
  /// Of processor time, and of time by the clock where no converter runs, in seconds.
  var seconds = 60
  /// Of the file itself, in bytes.
  var input = 1 << 29
  /// Of marked text on standard output, and of what an archive unpacks to, in bytes.
  var output = 1 << 30
  /// Of a text that is read as a whole before anything is written, in bytes.
  var source = 1 << 28
  /// Of the elements and texts of a page.
  var nodes = 12_000_000
  /// Of a table that is laid out as text, in bytes.
  var table = 1 << 28
  /// Of elements of a page, or blocks of Markdown, within each other.
  var depth = 10_000
  /// Of elements of XML within each other; libxml2 reads no further (xmlParserMaxDepth).
  var xmlDepth = 256
  /// Of documents that stand in each other.
  var chunkDepth = 3
  /// Those of a converter, which is a program of others.
  var converter = ConverterLimits()

  /// A day: the longest time that can be asked for.
  static let mostSeconds = 86_400

  /// Makes the system hold this process to its limits. Past one of them it ends with the fault's line on standard
  /// error, `out-of-memory` or `out-of-time`; what it starts itself is held to them too.
  func apply() {
    tigang_limits_report(
      "\(ImportFault.outOfTime(limit: seconds).line)\n", "\(ImportFault.outOfMemory(limit: memory).line)\n",
      // An array that grows asks for twice what it has.
      memory / 4)
    // A converter's guard may raise them up to its own.
    ResourceLimit.set(RLIMIT_AS, memory, most: max(memory, converter.memory))
    ResourceLimit.set(RLIMIT_CPU, seconds, most: max(seconds, converter.seconds))
    ResourceLimit.set(RLIMIT_CORE, 0)
    restartClock()
  }

  /// Allows the whole time once more, by the clock, and so many seconds.
  func restartClock(adding more: Int = 0) {
    alarm(UInt32(seconds + more))
  }
}

/// What a converter may use.
struct ConverterLimits {
  /// Of address space, in bytes.
  var memory = 4 << 30
  /// By the clock.
  var seconds = 120
}

/// Limits that the system holds a process to.
enum ResourceLimit {
  /// Sets a limit, and up to where it may be raised again; a narrower one that is set already stays.
  static func set(_ resource: __rlimit_resource, _ value: Int, most: Int? = nil) {
    let kind = __rlimit_resource_t(resource.rawValue)
    var limit = rlimit()
    getrlimit(kind, &limit)
    limit.rlim_max = min(limit.rlim_max, rlim_t(most ?? value))
    limit.rlim_cur = min(limit.rlim_max, rlim_t(value))
    setrlimit(kind, &limit)
  }
}
