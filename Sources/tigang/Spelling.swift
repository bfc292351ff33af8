import ArgumentParser

/// Finds out what was meant by a word that is none of those known.
enum Spelling {
  /// Accepts a word that is known.
  ///
  /// - Throws: `ValidationError`, which names the likely word, or all where none is like it.
  static func expect(_ word: String, among known: [String], named noun: String) throws {
    if known.contains(word) { return }
    let remedy =
      nearest(to: word, among: known).map { "Did you mean '\($0)'?" }
      ?? "There are \(known.joined(separator: ", "))."
    throw ValidationError("There is no \(noun) '\(word)'. \(remedy)")
  }

  /// The known word that is most like a word, or nil where none is like it: at most a third of it may differ.
  ///
  /// - Complexity: O(k · m · n) for k known words of n characters and a word of m.
  static func nearest(to word: String, among known: [String]) -> String? {
    let limit = max(1, word.count / 3)
    let distances = known.map { (word: $0, distance: distance(Array(word), Array($0))) }
    return distances.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.word
  }

  /// How many characters have to be put in, left out or changed to make one word of the other (Levenshtein).
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var row = Array(0...second.count)
    for (index, character) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in second.indices {
        let changed = diagonal + (character == second[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[second.count]
  }
}
