package factcheck.client.cli;

import factcheck.v1.Verdict;

/** Colours verdicts, where colours are wanted. */
final class Colours {
  private static final String RESET = "\u001b[0m";

  private final boolean wanted;

  Colours(boolean wanted) {
    this.wanted = wanted;
  }

  String verdict(Verdict verdict) {
    String name = VerdictNames.of(verdict);
    return wanted ? "\u001b[1;" + colour(verdict) + "m" + name + RESET : name;
  }

  private static int colour(Verdict verdict) {
    return switch (verdict) {
      case VERDICT_SUPPORTED -> 32;
      case VERDICT_REFUTED -> 31;
      case VERDICT_CONFLICTING_EVIDENCE -> 35;
      default -> 33;
    };
  }
}
