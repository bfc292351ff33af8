import CNcursesw
import Glibc

/// Gives the terminal back when the program crashes or calls `exit`. The signal keeps its effect.
enum CrashGuard {
  /// Installs the handlers; the guard stays unarmed.
  static func install(on device: borrowing TerminalDevice, restoring bytes: [UInt8]) {
    var modes = device.modes
    let descriptor = device.steadyDescriptor
    bytes.withUnsafeBytes { buffer in
      tigang_guard_prepare(descriptor, &modes, buffer.baseAddress, buffer.count)
    }
  }

  /// From here on the terminal is ours and has to be given back.
  static func arm() {
    tigang_guard_arm(1)
  }

  /// From here on the terminal belongs to somebody else.
  static func disarm() {
    tigang_guard_arm(0)
  }

  /// Puts the handlers back that stood there before.
  static func remove() {
    tigang_guard_remove()
  }
}
