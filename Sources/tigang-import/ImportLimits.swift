import Glibc
import MarkedText

/// What this process may use; set first thing, before a byte of a document is read.
struct ImportLimits {
  /// Of address space, in bytes.
  var memory = 2 << 30
  /// Of processor time, in seconds.
  var seconds = 60
  /// Of marked text on standard output, and of what an archive unpacks to, in bytes.
  var output = 1 << 30
  /// Of a text that is read as a whole before anything is written, in bytes.
  var source = 1 << 28
  /// Of the elements and texts of a page.
  var nodes = 12_000_000
  /// Of a table that is laid out as text, in bytes.
  var table = 1 << 28
  /// Of elements within elements.
  var depth = 10_000

  /// Makes the system hold this process to its limits: past that of memory nothing is given out, past that of time
  /// SIGXCPU ends it. What it starts itself is held to them too.
  func apply() {
    set(Int32(RLIMIT_AS.rawValue), memory)
    set(Int32(RLIMIT_CPU.rawValue), seconds)
    set(Int32(RLIMIT_CORE.rawValue), 0)
  }

  private func set(_ resource: Int32, _ value: Int) {
    var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
    setrlimit(__rlimit_resource_t(UInt32(resource)), &limit)
  }
}
