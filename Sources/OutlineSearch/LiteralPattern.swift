/// A literal as ids of the folded text it is searched in, with the places where looking pays best.
struct LiteralPattern<ID: FixedWidthInteger> {
  let ids: [ID]
  /// The index of the id that is rarest in the text.
  let rarest: Int
  /// The index of the next rarest id; that of the rarest where there is only one.
  let nextRarest: Int
  /// No more places than this can match: how often the rarest id occurs.
  let hitLimit: Int

  /// - Precondition: `ids` is not empty, and each is an id of `alphabet`.
  init(_ ids: [UInt32], in alphabet: FoldedAlphabet) {
    let byRarity = ids.indices.sorted {
      alphabet.occurrences[Int(ids[$0])] < alphabet.occurrences[Int(ids[$1])]
    }
    self.ids = ids.map { ID($0) }
    rarest = byRarity[0]
    nextRarest = byRarity[min(1, byRarity.count - 1)]
    hitLimit = Int(alphabet.occurrences[Int(ids[rarest])])
  }
}
