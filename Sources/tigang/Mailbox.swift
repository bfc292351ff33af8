import BrowserUI
import Glibc
import Synchronization
import Wording

/// Events that other threads leave for the event loop, and a descriptor that wakes it.
final class Mailbox: Sendable {
  /// Readable while events wait.
  let descriptor: Int32
  /// The other end of the pipe: a byte written to it wakes the event loop.
  private let wakeDescriptor: Int32
  private let events = Mutex<[Event]>([])

  /// - Throws: `refused` where the system gives no descriptors.
  init() throws(Trouble) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .refused(String(cString: strerror(errno))) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, wakeDescriptor) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(wakeDescriptor)
  }

  /// Leaves an event.
  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    // A full pipe wakes the event loop as well.
    var byte: UInt8 = 1
    write(wakeDescriptor, &byte, 1)
  }

  /// Takes all events that wait.
  func takeAll() -> [Event] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
