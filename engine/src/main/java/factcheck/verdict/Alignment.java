package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Fact;
import factcheck.fact.Slot;
import java.util.List;
import java.util.Optional;

/**
 * A fact of a claim laid beside a fact of the article.
 *
 * @param claim the claim's fact
 * @param evidence the article's fact
 * @param predicate how far the evidence's predicate is the claim's, 0 to 1
 * @param arguments how far the evidence fills the claim's places, 0 to 1
 * @param slots the comparison slot by slot
 */
record Alignment(
    Fact claim, Fact evidence, double predicate, double arguments, List<SlotComparison> slots) {
  Alignment {
    slots = ImmutableList.copyOf(slots);
  }

  /** The same with one more slot. */
  Alignment with(SlotComparison slot) {
    return new Alignment(
        claim,
        evidence,
        predicate,
        arguments,
        ImmutableList.<SlotComparison>builder().addAll(slots).add(slot).build());
  }

  /** How well the two align, 0 to 1, clashes apart. */
  double score() {
    return predicate * (0.3 + 0.7 * arguments);
  }

  boolean clashes() {
    return slots.stream().anyMatch(slot -> slot.outcome() == Outcome.MISMATCH);
  }

  boolean lacks() {
    return slots.stream().anyMatch(slot -> slot.outcome() == Outcome.MISSING);
  }

  /** The first slot that clashes. */
  Optional<SlotComparison> firstClash() {
    return slots.stream().filter(slot -> slot.outcome() == Outcome.MISMATCH).findFirst();
  }

  long matches() {
    return slots.stream().filter(slot -> slot.outcome() == Outcome.MATCH).count();
  }

  long mismatches() {
    return slots.stream().filter(slot -> slot.outcome() == Outcome.MISMATCH).count();
  }

  boolean clashesIn(Slot slot) {
    return slots.stream()
        .anyMatch(
            comparison -> comparison.slot() == slot && comparison.outcome() == Outcome.MISMATCH);
  }
}
