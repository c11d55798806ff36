package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * The answer to one part (atomic claim) of a claim.
 *
 * @param text the part, as a sentence of its own
 * @param span what it covers of the claim
 * @param reason the tree behind the part's label; its root holds label and confidence
 * @param evidence the quotes, best first; never empty where the label is SUPPORTED, REFUTED or
 *     CONFLICTING_EVIDENCE
 * @param slots the slots compared with the best evidence
 */
public record PartVerdict(
    String text, Span span, Reason reason, List<Evidence> evidence, List<SlotComparison> slots) {
  public PartVerdict {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(reason, "reason");
    evidence = ImmutableList.copyOf(evidence);
    slots = ImmutableList.copyOf(slots);
  }

  /** The part's label. */
  public Label label() {
    return reason.label();
  }

  /** Calibrated probability that the label is right, 0 to 1. */
  public double confidence() {
    return reason.confidence();
  }
}
