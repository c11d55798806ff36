package factcheck.verdict;

import factcheck.entail.Entailment;
import factcheck.fact.Slot;
import factcheck.text.Span;
import java.util.Objects;

/**
 * A claim part with one value exchanged for the article's, and what the entailment model makes of
 * it. Where the exchanged claim follows from a sentence and the claim itself does not, that value
 * is what is wrong with the claim.
 *
 * @param slot the place of the value
 * @param kind what was exchanged
 * @param claimed the value that the claim has
 * @param claimedSpan its characters in the claim
 * @param said the value that stands in the article
 * @param saidSpan its characters in the article
 * @param premise number of the premise that was read
 * @param hypothesis the claim part with the value exchanged
 * @param original what the model made of the claim part as it is
 * @param exchanged what it made of the exchanged one
 */
record Contrast(
    Slot slot,
    Kind kind,
    String claimed,
    Span claimedSpan,
    String said,
    Span saidSpan,
    int premise,
    String hypothesis,
    Entailment original,
    Entailment exchanged) {

  /** What was exchanged. */
  enum Kind {
    /** A name for another of the same type. */
    NAME,
    /** Two names of the claim for each other. */
    ROLES,
    /** A number for another of the same unit. */
    NUMBER,
    /** A date or clock time for another. */
    TIME
  }

  Contrast {
    Objects.requireNonNull(slot, "slot");
    Objects.requireNonNull(kind, "kind");
  }

  /** How much more the exchanged claim follows than the claim does, -1 to 1. */
  double gain() {
    return exchanged.entailed() - original.entailed();
  }
}
