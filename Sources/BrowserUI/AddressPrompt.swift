import OutlineModel

/// An address being typed, and the sections or items it can mean.
struct AddressPrompt: Equatable, Sendable {
  var editor = LineEditor()
  /// Nearest first.
  var candidates: [AddressTarget] = []
  /// The candidate that Enter goes to.
  var chosen = 0
  /// What stands around an address that names nothing.
  var nearby: AddressResolution.Nearby?
}
