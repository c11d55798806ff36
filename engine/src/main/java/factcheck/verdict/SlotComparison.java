package factcheck.verdict;

import factcheck.fact.Argument;
import factcheck.fact.Slot;
import factcheck.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * One slot of a claim part beside the same slot of the evidence.
 *
 * @param slot the slot compared
 * @param outcome how the two compare
 * @param claimText the claim's words; empty where the claim leaves the slot open
 * @param claimSpan where they stand in the claim
 * @param evidenceText the article's words, also those of a {@link Outcome#MISSING} slot that it
 *     fills otherwise; empty where it has none here
 * @param evidenceSpan where they stand in the article
 * @param why one line for an editor ("claimed July, the article says September last year")
 */
public record SlotComparison(
    Slot slot,
    Outcome outcome,
    String claimText,
    Optional<Span> claimSpan,
    String evidenceText,
    Optional<Span> evidenceSpan,
    String why) {
  public SlotComparison {
    Objects.requireNonNull(slot, "slot");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(claimText, "claimText");
    Objects.requireNonNull(claimSpan, "claimSpan");
    Objects.requireNonNull(evidenceText, "evidenceText");
    Objects.requireNonNull(evidenceSpan, "evidenceSpan");
    Objects.requireNonNull(why, "why");
  }

  /** The same comparison in another slot. */
  SlotComparison in(Slot other) {
    return new SlotComparison(
        other, outcome, claimText, claimSpan, evidenceText, evidenceSpan, why);
  }

  /** Two fillers side by side. */
  static SlotComparison of(
      Slot slot, Outcome outcome, Argument claim, Argument evidence, String why) {
    return new SlotComparison(
        slot,
        outcome,
        claim.text(),
        Optional.of(claim.span()),
        evidence.text(),
        Optional.of(evidence.span()),
        why);
  }

  /** Two fillers that cannot both be right. */
  static SlotComparison clash(Slot slot, Argument claim, Argument evidence) {
    return of(
        slot,
        Outcome.MISMATCH,
        claim,
        evidence,
        "claimed " + claim.text() + ", the article says " + evidence.text());
  }

  /** A filler of the claim for which the article has none. */
  static SlotComparison missing(Slot slot, Argument claim, String why) {
    return new SlotComparison(
        slot, Outcome.MISSING, claim.text(), Optional.of(claim.span()), "", Optional.empty(), why);
  }
}
