package factcheck.bench;

import factcheck.verdict.Label;

/** The labels that people gave: the engine's five, and "not supported" of the two-way sets. */
enum Gold {
  SUPPORTED,
  REFUTED,
  CONFLICTING_EVIDENCE,
  NOT_ENOUGH_INFO,
  NOT_CHECKABLE,
  /** Refuted or not stated; which of the two was not recorded. */
  NOT_SUPPORTED;

  static Gold of(Label label) {
    return valueOf(label.name());
  }
}
