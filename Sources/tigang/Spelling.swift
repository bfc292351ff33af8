import ArgumentParser
import CorrectionReading

/// Finds out what was meant by a word that is none of those known.
enum Spelling {
  /// Accepts a word that is known.
  ///
  /// - Throws: `ValidationError`, which names the likely word, or all where none is like it.
  static func expect(_ word: String, among known: [String], named noun: String) throws {
    if known.contains(word) { return }
    let remedy =
      NearestWord.of(word, among: known).map { "Did you mean '\($0)'?" }
      ?? "There are \(known.joined(separator: ", "))."
    throw ValidationError("There is no \(noun) '\(word)'. \(remedy)")
  }
}
