import Glibc

/// The actions of some signals as they stood at one moment, to be put back later.
struct SignalActions {
  private var actions: [(signal: Int32, action: sigaction)] = []

  /// Notes what happens at present on each of the signals.
  init(of signals: [Int32]) {
    for signal in signals {
      var action = sigaction()
      if sigaction(signal, nil, &action) == 0 { actions.append((signal, action)) }
    }
  }

  /// Puts the noted actions back.
  func restore() {
    for (signal, action) in actions {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
}
