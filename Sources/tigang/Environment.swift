import Glibc

/// The variables of the environment.
enum Environment {
  /// Whether colours are welcome (no-color.org): `NO_COLOR` is not set, or empty.
  static var welcomesColor: Bool { (value("NO_COLOR") ?? "").isEmpty }

  /// The value of a variable; nil where it is not set.
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
