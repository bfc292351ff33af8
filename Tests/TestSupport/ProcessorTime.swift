import Glibc

/// The processor time that work takes on this thread, in seconds: what else the machine does has no part in it.
package func processorTime(of work: () throws -> Void) rethrows -> Double {
  func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let start = seconds()
  try work()
  return seconds() - start
}
