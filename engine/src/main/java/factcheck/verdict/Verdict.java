package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The answer to a claim.
 *
 * @param claim the claim as it was submitted
 * @param reason the tree behind the answer; its root holds label and confidence
 * @param support how probable it is that the article states the whole claim, 0 to 1, whatever the
 *     label; of several parts that of the weakest. Empty where the label is NOT_CHECKABLE
 * @param parts the claim's parts in order; empty where the label is NOT_CHECKABLE
 * @param evidence the quotes of all parts, best first, without repeats
 * @param quotes what became of the words that the claim puts between quotation marks, in order
 * @param asOf the article's date, as of which the answer holds; empty where it is not known
 * @param incomplete what was left unread or unchecked, a sentence each; empty for a full check
 * @param id hash of claim, article text, its day of publication, the options, the engine version
 *     and the entailment model: the same input and options give the same verdict
 * @param engineVersion version of the engine that answered
 */
public record Verdict(
    String claim,
    Reason reason,
    OptionalDouble support,
    List<PartVerdict> parts,
    List<Evidence> evidence,
    List<QuoteCheck> quotes,
    Optional<LocalDate> asOf,
    List<String> incomplete,
    String id,
    String engineVersion) {
  public Verdict {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(support, "support");
    parts = ImmutableList.copyOf(parts);
    evidence = ImmutableList.copyOf(evidence);
    quotes = ImmutableList.copyOf(quotes);
    Objects.requireNonNull(asOf, "asOf");
    incomplete = ImmutableList.copyOf(incomplete);
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(engineVersion, "engineVersion");
  }

  /** The answer. */
  public Label label() {
    return reason.label();
  }

  /** Calibrated probability that the answer is right, 0 to 1; 0.9 where it is NOT_CHECKABLE. */
  public double confidence() {
    return reason.confidence();
  }
}
