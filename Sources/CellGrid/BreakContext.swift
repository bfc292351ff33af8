/// Whether a line may end at a place between two clusters.
enum BreakOpportunity {
  case allowed
  /// Only where a line has no other place, as within a word.
  case emergency
  /// Never, unless nothing but such places is left.
  case prohibited
}

/// What stands before a place between two clusters, as far as line breaking depends on it.
///
/// The rules are those of UAX #14 for the classes of `BreakClass`, with what CLREQ 3.1 and JLReq 3.1 say of
/// punctuation at the edges of a line. They leave out the scripts that need a dictionary.
struct BreakContext {
  /// The last class that is no blank.
  private var last = BreakClass.blank
  /// The class directly before `last`, or before all of a run of hyphens or slashes.
  private var beforeLast = BreakClass.blank
  /// `.blank` or `.tab` where white space follows `last`.
  private var white: BreakClass?

  /// Goes on behind a cluster of the class.
  mutating func append(_ next: BreakClass) {
    switch next {
    case .blank: white = white ?? .blank
    case .tab: white = .tab
    default:
      let isRun = white == nil && next == last && (next == .hyphen || next == .slash)
      if !isRun { beforeLast = white == nil ? last : .blank }
      last = next
      white = nil
    }
  }

  /// Whether a line may break before a cluster of the class, which is no blank.
  func opportunity(before next: BreakClass) -> BreakOpportunity {
    if let white { return opportunity(behind: white, before: next) }
    switch next {
    case .closing, .narrowClosing, .exclamation, .curlyClosing: return .prohibited  // LB13, LB16, LB21, LB22
    case .dash where last == .dash: return .prohibited  // LB17
    case .hyphen where last == .hyphen: return .prohibited
    case .hyphen, .slash, .quote, .glue:  // LB12a, LB13, LB19, LB21
      return isOpening(last) ? .prohibited : .emergency
    default: return opportunityBehindLast(before: next)
    }
  }

  /// LB13, LB14 and LB18. A tab ends a cell of a table, so it always counts.
  private func opportunity(behind white: BreakClass, before next: BreakClass) -> BreakOpportunity {
    if white == .tab { return .allowed }
    switch next {
    case .closing, .narrowClosing, .exclamation, .curlyClosing: return .prohibited
    default: return isOpening(last) ? .prohibited : .allowed
    }
  }

  private func opportunityBehindLast(before next: BreakClass) -> BreakOpportunity {
    let goesOn = isWord(next)
    switch last {
    case .opening, .narrowOpening: return .prohibited  // LB14
    case .glue, .quote: return .emergency  // LB12, LB19
    case .hyphen, .slash:  // LB20a, LB25
      let beginsWord = beforeLast == .blank || isOpening(beforeLast)
      return next == .digit || (goesOn && beginsWord) ? .emergency : .allowed
    case .narrowClosing: return goesOn ? .emergency : .allowed  // LB25, LB29, LB30
    case .curlyClosing: return goesOn && isWord(beforeLast) ? .emergency : .allowed
    case .letter, .digit:  // LB23, LB28, LB30
      return goesOn || next == .narrowOpening ? .emergency : .allowed
    default: return .allowed  // LB31
    }
  }

  private func isWord(_ kind: BreakClass) -> Bool { kind == .letter || kind == .digit }

  private func isOpening(_ kind: BreakClass) -> Bool { kind == .opening || kind == .narrowOpening }
}
