package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Modality;
import factcheck.fact.Slot;
import factcheck.text.Sentence;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What a sentence has where a claim has something else: the words that an editor reads beside the
 * claimed ones. They are read from the fact of the sentence that is laid beside the claim's; where
 * none comes near it, there are no such words.
 */
final class Counterparts {
  /** From this score on two facts are of one thing. */
  private static final double COMPARABLE = 0.5;

  /**
   * From this similarity on two predicates are one, and what fills their places can be compared.
   */
  private static final double SAME_PREDICATE = 0.8;

  /** Words that tell an editor nothing by themselves. */
  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("it", "he", "she", "they", "we", "i", "you", "this", "that", "who", "which");

  private Counterparts() {}

  /**
   * The slot as the claim and the sentence fill it.
   *
   * @param slot a slot that is known to clash
   * @return a mismatch; empty where the sentence shows nothing in its place
   */
  static Optional<SlotComparison> of(PartReading reading, Sentence sentence, Slot slot) {
    return reading.facts().stream()
        .flatMap(fact -> fact.alignments().stream())
        .filter(alignment -> alignment.evidence().sentence() == sentence.index())
        .filter(alignment -> alignment.score() >= COMPARABLE)
        .max(Comparator.comparingDouble(Alignment::score))
        .flatMap(alignment -> in(alignment, slot));
  }

  private static Optional<SlotComparison> in(Alignment alignment, Slot slot) {
    Optional<SlotComparison> clash =
        alignment.slots().stream()
            .filter(one -> one.slot() == slot && one.outcome() == Outcome.MISMATCH)
            .findFirst();
    if (clash.isPresent()) {
      return clash;
    }
    return switch (slot) {
      case PREDICATE -> predicate(alignment);
      case MODALITY -> modality(alignment.claim(), alignment.evidence());
      case SUBJECT, OBJECT, PLACE, MANNER -> filler(alignment, slot);
      default -> Optional.empty();
    };
  }

  private static Optional<SlotComparison> predicate(Alignment alignment) {
    Fact claim = alignment.claim();
    Fact evidence = alignment.evidence();
    return claim.predicate().equals(evidence.predicate())
            || claim.predicate().equals("be")
            || evidence.predicate().equals("be")
            || alignment.predicate() >= SAME_PREDICATE
        ? Optional.empty()
        : Optional.of(
            between(
                claim,
                evidence,
                Slot.PREDICATE,
                "claimed " + claim.predicate() + ", the article says " + evidence.predicate()));
  }

  private static Optional<SlotComparison> modality(Fact claim, Fact evidence) {
    return claim.modality() == evidence.modality()
        ? Optional.empty()
        : Optional.of(
            between(
                claim,
                evidence,
                Slot.MODALITY,
                "claimed as "
                    + name(claim.modality())
                    + ", the article has it as "
                    + name(evidence.modality())));
  }

  private static String name(Modality modality) {
    return modality == Modality.ACTUAL ? "fact" : modality.name().toLowerCase(Locale.ROOT);
  }

  private static SlotComparison between(Fact claim, Fact evidence, Slot slot, String why) {
    return new SlotComparison(
        slot,
        Outcome.MISMATCH,
        claim.predicate(),
        Optional.of(claim.predicateSpan()),
        evidence.predicate(),
        Optional.of(evidence.predicateSpan()),
        why);
  }

  /** What fills the same place of the same predicate, where the claim's filler is not found. */
  private static Optional<SlotComparison> filler(Alignment alignment, Slot slot) {
    if (alignment.predicate() < SAME_PREDICATE) {
      return Optional.empty();
    }
    return alignment.slots().stream()
        .filter(one -> one.slot() == slot && one.outcome() == Outcome.MISSING)
        .findFirst()
        .flatMap(missing -> claimed(alignment.claim(), slot, missing))
        .flatMap(
            claimed ->
                said(alignment.evidence(), claimed)
                    .filter(said -> !PRONOUNS.contains(said.meaning().head()))
                    .map(said -> SlotComparison.clash(slot, claimed, said)));
  }

  private static Optional<Argument> claimed(Fact claim, Slot slot, SlotComparison missing) {
    return slot == Slot.SUBJECT
        ? claim.subject()
        : claim.arguments().stream()
            .filter(one -> missing.claimSpan().filter(one.span()::equals).isPresent())
            .findFirst();
  }

  private static Optional<Argument> said(Fact evidence, Argument claimed) {
    return claimed.slot() == Slot.SUBJECT
        ? evidence.subject()
        : evidence.arguments().stream()
            .filter(one -> one.slot() == claimed.slot() && one.role().equals(claimed.role()))
            .findFirst();
  }
}
