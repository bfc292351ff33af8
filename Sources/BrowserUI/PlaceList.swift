/// Going through a list of places: which one is chosen, and where the reader was before.
struct PlaceList: Equatable, Sendable {
  /// What stands at the places.
  enum Kind: Sendable { case anomalies, hits, links }

  let kind: Kind
  /// Which one is shown, from 0.
  var chosen = 0
  /// Where the chosen one begins, by which it is found again in a new snapshot.
  var byteOffset = 0
  /// Where the reader stood.
  var origin: Viewpoint
  /// The hit that had been reached.
  var hit: Int?
}
