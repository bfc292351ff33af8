/// Finds the word that was probably meant.
package enum NearestWord {
  /// The one that is most like a word that was typed; nil where none is, or several are alike.
  ///
  /// - Complexity: O(k · m · n) for k words of n characters and a typed one of m.
  package static func of(_ typed: String, among words: [String]) -> String? {
    let limit = 1 + typed.count / 4
    let distances = words.map { distance(Array(typed.lowercased()), Array($0)) }
    guard let least = distances.min(), least <= limit else { return nil }
    let nearest = words.indices.filter { distances[$0] == least }
    return nearest.count == 1 ? words[nearest[0]] : nil
  }

  /// How many characters have to be put in, left out or replaced (Levenshtein).
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (index, character) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in other.indices {
        let replaced = diagonal + (character == other[place] ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(replaced, row[place] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
