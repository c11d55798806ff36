package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Slot;
import factcheck.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was answered to a claim.
 *
 * @param label the answer
 * @param confidence its stated probability of being right, 0 to 1
 * @param quotes where the shown evidence stands in the article
 * @param candidates where the best candidates for evidence stand, best first; empty where the
 *     answerer searches none
 * @param mismatches the slots named as clashing
 */
record Answer(
    Gold label,
    double confidence,
    List<Span> quotes,
    Optional<List<Span>> candidates,
    Set<Slot> mismatches) {
  Answer {
    Objects.requireNonNull(label, "label");
    quotes = ImmutableList.copyOf(quotes);
    candidates = candidates.map(ImmutableList::copyOf);
    mismatches = ImmutableSet.copyOf(mismatches);
  }

  /** An answer without evidence. */
  static Answer bare(Gold label, double confidence) {
    return new Answer(label, confidence, ImmutableList.of(), Optional.empty(), ImmutableSet.of());
  }
}
