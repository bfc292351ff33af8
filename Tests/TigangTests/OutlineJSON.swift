import Foundation

/// `outline --format json` as its contract has it.
struct OutlineJSON: Decodable {
  let format: Int
  let source: String
  let encoding: String
  let profile: String
  let title: String?
  let date: String?
  let sections: [Section]
  let anomalies: [Anomaly]

  struct Section: Decodable, Equatable {
    let path: String
    let depth: Int
    let label: String
    let number: Int?
    let suffix: Int?
    let style: String?
    let title: String
    let line: Int?
    let column: Int?
    let contentsLine: Int?
    let presence: String
    let characters: Int
  }

  struct Anomaly: Decodable, Equatable {
    let code: String
    let line: Int?
    let section: String?
    let message: String
  }

  /// What a command has printed.
  init(_ output: Data) throws {
    self = try JSONDecoder.tigang.decode(Self.self, from: output)
  }
}

extension JSONDecoder {
  /// Reads keys like `contents_line`.
  static var tigang: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }
}
