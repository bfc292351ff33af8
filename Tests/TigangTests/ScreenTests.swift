import Testing

/// All tests that drive the program in a terminal. They run one behind the other, so that the machine has time
/// for each.
@Suite(
  .serialized, .enabled(if: TmuxScreen.isAvailable, "tmux is needed to drive the program"),
  .timeLimit(.minutes(2)))
struct ScreenTests {}
