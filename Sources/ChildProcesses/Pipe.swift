import Glibc

/// A pipe whose ends close when their owner goes; children do not inherit them.
package struct Pipe: ~Copyable {
  /// Where to read.
  package let output: Int32
  private var input: Int32

  /// - Throws: `SystemFailure` where the system gives no more descriptors.
  package init() throws(SystemFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemFailure(errorNumber: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    output = ends[0]
    input = ends[1]
  }

  deinit {
    close(output)
    if input >= 0 { close(input) }
  }

  /// The end that a child writes to.
  package var writer: ChildProcess.Stream { .descriptor(input) }

  /// Closes this program's own writing end, so that the reader sees the end when the child's closes.
  package mutating func closeWriter() {
    close(input)
    input = -1
  }
}
