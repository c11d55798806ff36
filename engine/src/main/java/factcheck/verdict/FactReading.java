package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import factcheck.fact.Fact;
import factcheck.fact.Modality;
import factcheck.fact.Slot;
import java.util.List;
import java.util.Optional;

/**
 * One fact of a claim part with what the article has beside it.
 *
 * @param fact the claim's fact
 * @param alignments facts of the article that align with it, best first
 */
record FactReading(Fact fact, List<Alignment> alignments) {
  /** From this score on an alignment without a clash supports. */
  private static final double SUPPORTS = 0.62;

  /** From this score on a fact counts as stated in nearly the claim's words. */
  private static final double STATED = 0.9;

  /** What a claim says will be. */
  private static final ImmutableSet<Modality> COMING =
      Sets.immutableEnumSet(Modality.PLANNED, Modality.AGREED);

  /** What may not be, for all that the article says. */
  private static final ImmutableSet<Modality> OPEN =
      Sets.immutableEnumSet(Modality.POSSIBLE, Modality.WANTED, Modality.CONDITIONAL);

  /** From this score on a clash in an alignment refutes. */
  private static final double REFUTES = 0.5;

  FactReading {
    alignments = ImmutableList.copyOf(alignments);
  }

  /** The same with only what the article reports itself. */
  FactReading reported() {
    return new FactReading(
        fact,
        alignments.stream()
            .filter(alignment -> alignment.evidence().speakers().isEmpty())
            .toList());
  }

  /** The same with one more slot in the alignments with what can be the same event. */
  FactReading with(SlotComparison slot) {
    return new FactReading(
        fact, alignments.stream().map(one -> isEvent(one) ? one.with(slot) : one).toList());
  }

  /** The best alignment in which nothing clashes and nothing that matters is missing. */
  Optional<Alignment> support() {
    return alignments.stream()
        .filter(
            alignment ->
                !alignment.clashes() && !alignment.lacks() && alignment.score() >= SUPPORTS)
        .findFirst();
  }

  /** What of the article can be the same event, best first: only a time may be lacking. */
  ImmutableList<Fact> events() {
    return alignments.stream()
        .filter(FactReading::isEvent)
        .map(Alignment::evidence)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isEvent(Alignment alignment) {
    return !alignment.clashes()
        && alignment.score() >= SUPPORTS
        && alignment.slots().stream().allMatch(FactReading::isSaidOrTime);
  }

  private static boolean isSaidOrTime(SlotComparison slot) {
    return slot.outcome() != Outcome.MISSING || slot.slot() == Slot.TIME;
  }

  /** Whether the article states the fact slot by slot. */
  boolean isStated() {
    return support()
        .filter(alignment -> alignment.score() >= STATED)
        .filter(alignment -> !isLessSure(alignment))
        .isPresent();
  }

  /** "Will appoint" of what the article has as "could appoint" or "wants to appoint". */
  private static boolean isLessSure(Alignment alignment) {
    return COMING.contains(alignment.claim().modality())
        && OPEN.contains(alignment.evidence().modality());
  }

  /** The best alignment that leaves exactly one slot unable to hold. */
  Optional<Alignment> clash() {
    return alignments.stream()
        .filter(alignment -> alignment.mismatches() == 1 && alignment.score() >= REFUTES)
        .filter(alignment -> alignment.matches() >= least(alignment) && missing(alignment) == 0)
        .filter(alignment -> alignment.score() > support().map(Alignment::score).orElse(0.0))
        .findFirst();
  }

  /** Where the predicates are opposites of one subject, the subject alone can agree. */
  private static int least(Alignment alignment) {
    boolean opposites =
        alignment.claim().predicate().equals("be") && alignment.clashesIn(Slot.PREDICATE);
    return opposites ? 1 : 2;
  }

  private static long missing(Alignment alignment) {
    return alignment.slots().stream().filter(slot -> slot.outcome() == Outcome.MISSING).count();
  }
}
