package factcheck.bench;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was answered to a claim.
 *
 * @param label the answer
 * @param confidence its stated probability of being right, 0 to 1
 * @param support how probable it is that the claim is supported, whatever the label; empty where
 *     the answerer does not say
 * @param explanation what the answer shows for itself; empty where the answerer explains nothing
 * @param candidates where the best candidates for evidence stand, best first; empty where the
 *     answerer searches none
 */
record Answer(
    Gold label,
    double confidence,
    OptionalDouble support,
    Optional<Explanation> explanation,
    Optional<List<Span>> candidates) {
  Answer {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(support, "support");
    Objects.requireNonNull(explanation, "explanation");
    candidates = candidates.map(ImmutableList::copyOf);
  }

  /** An answer and no more. */
  static Answer bare(Gold label, double confidence) {
    return new Answer(
        label, confidence, OptionalDouble.empty(), Optional.empty(), Optional.empty());
  }
}
