/// A value of a text of TOML, and where it stands.
package struct TOMLNode: Equatable, Sendable {
  /// Of the key in a table, else of the value; from 1.
  package let line: Int
  package let value: Value

  /// What is told apart of the kinds of values.
  package indirect enum Value: Equatable, Sendable {
    case table([String: TOMLNode])
    case array([TOMLNode])
    case string(String)
    case integer(Int)
    /// A number with a fraction, a truth value, a date.
    case other
  }

  /// What the keys of a table stand for; nil for another value.
  package var table: [String: TOMLNode]? {
    if case .table(let entries) = value { entries } else { nil }
  }

  /// The elements of an array; nil for another value.
  package var array: [TOMLNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  /// Nil for another value.
  package var string: String? {
    if case .string(let string) = value { string } else { nil }
  }

  /// Nil for another value.
  package var integer: Int? {
    if case .integer(let integer) = value { integer } else { nil }
  }
}

/// Why a text is no TOML.
package struct TOMLFault: Error, Equatable {
  /// In English, as the parser says it.
  package let reason: String
  /// The line where the parser stopped, from 1.
  package let line: Int
}
