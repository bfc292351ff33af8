import ArgumentParser

/// The forms in which a command prints what it has found.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
