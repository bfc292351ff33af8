import CNcursesw
import Glibc

/// Owner of a descriptor from which signals are read instead of being handled.
///
/// The signals are blocked in the calling thread and in all threads that it starts from then on. A child
/// process has to be started with an unblocked mask.
package struct SignalSource: ~Copyable {
  /// Becomes readable when a signal waits.
  package let descriptor: Int32
  private var previousMask: sigset_t

  /// Blocks the signals and opens a descriptor for them.
  ///
  /// - Throws: `TerminalError.noDescriptor`.
  package init(blocking signals: [Int32]) throws(TerminalError) {
    var mask = sigset_t()
    sigemptyset(&mask)
    for signal in signals { sigaddset(&mask, signal) }
    previousMask = sigset_t()
    pthread_sigmask(SIG_BLOCK, &mask, &previousMask)
    descriptor = tigang_signalfd(&mask)
    guard descriptor >= 0 else {
      let code = errno
      pthread_sigmask(SIG_SETMASK, &previousMask, nil)
      throw .noDescriptor(code)
    }
  }

  deinit {
    close(descriptor)
    var mask = previousMask
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// The number of the next signal; nil where none waits.
  package func next() -> Int32? {
    var information = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    while true {
      let count = read(descriptor, &information, size)
      if count == size { return Int32(information.ssi_signo) }
      guard count < 0, errno == EINTR else { return nil }
    }
  }
}
