package factcheck.verdict;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import factcheck.fact.Slot;
import factcheck.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the comparison that speaks for an answer. */
final class Voices {
  /** From this score on an alignment is certain. */
  static final double CERTAIN = 0.8;

  /**
   * Below this score two facts are of different things, and laid side by side they would mislead.
   */
  private static final double COMPARABLE = 0.4;

  private Voices() {}

  /** The voice for a label; empty where only the entailment model speaks for it. */
  static Optional<Voice> of(PartReading reading, Label label) {
    return switch (label) {
      case SUPPORTED -> agreement(reading);
      case REFUTED -> quotation(reading).or(() -> slip(reading)).or(() -> clash(reading));
      default -> Optional.empty();
    };
  }

  /**
   * The slots of the fact that comes nearest to the claim, whatever they say, unless they clash and
   * the claim is supported; none where no passage shown tells of the like.
   */
  static ImmutableList<SlotComparison> nearest(
      PartReading reading, Label label, List<Decision.Passage> passages) {
    return reading.facts().stream()
        .flatMap(fact -> fact.alignments().stream().limit(1))
        .filter(alignment -> alignment.score() >= COMPARABLE)
        .filter(alignment -> label != Label.SUPPORTED || alignment.firstClash().isEmpty())
        .filter(
            alignment ->
                passages.stream().anyMatch(one -> one.span().overlaps(place(reading, alignment))))
        .max(Comparator.comparingDouble(Alignment::score))
        .map(alignment -> ImmutableList.copyOf(alignment.slots()))
        .orElse(ImmutableList.of());
  }

  /** The sentence of the article that an alignment speaks of. */
  private static Span place(PartReading reading, Alignment alignment) {
    return reading.article().annotated().sentences().get(alignment.evidence().sentence()).span();
  }

  private static Optional<Voice> agreement(PartReading reading) {
    boolean all =
        !reading.facts().isEmpty()
            && reading.facts().stream().allMatch(fact -> fact.support().isPresent());
    return all
        ? reading
            .facts()
            .get(reading.facts().size() - 1)
            .support()
            .map(alignment -> voice(reading, alignment, Label.SUPPORTED))
        : Optional.empty();
  }

  private static Optional<Voice> clash(PartReading reading) {
    return reading.facts().stream()
        .flatMap(fact -> fact.clash().stream())
        .max(Comparator.comparingDouble(Alignment::score))
        .map(alignment -> voice(reading, alignment, Label.REFUTED));
  }

  /** The voice of an amount that is another in scale, currency or word of number. */
  private static Optional<Voice> slip(PartReading reading) {
    return AmountSlips.of(reading)
        .map(
            slip ->
                new Voice(
                    Label.REFUTED,
                    1,
                    ImmutableList.of(slip.comparison()),
                    Optional.of(slip.sentence()),
                    slots(ImmutableList.of(slip.comparison()))));
  }

  private static Voice voice(PartReading reading, Alignment alignment, Label label) {
    return new Voice(
        label,
        alignment.score(),
        alignment.slots(),
        Optional.of(place(reading, alignment)),
        slots(alignment.slots()));
  }

  /** "slots: SUBJECT, PREDICATE agree; TIME clashes". */
  static String slots(List<SlotComparison> slots) {
    ImmutableSet<Slot> clashing = in(slots, Outcome.MISMATCH);
    Set<Slot> agreeing = Sets.difference(in(slots, Outcome.MATCH), clashing);
    List<String> both = new ArrayList<>();
    if (!agreeing.isEmpty()) {
      both.add(Joiner.on(", ").join(agreeing) + (agreeing.size() == 1 ? " agrees" : " agree"));
    }
    if (!clashing.isEmpty()) {
      both.add(Joiner.on(", ").join(clashing) + (clashing.size() == 1 ? " clashes" : " clash"));
    }
    return "slots: " + String.join("; ", both);
  }

  private static ImmutableSet<Slot> in(List<SlotComparison> slots, Outcome outcome) {
    return slots.stream()
        .filter(slot -> slot.outcome() == outcome)
        .map(SlotComparison::slot)
        .collect(Sets.toImmutableEnumSet());
  }

  /** Whether the article has what somebody is quoted with in other words, or from another. */
  static boolean isFalse(QuoteCheck quote) {
    return quote.isUtterance()
        && (quote.outcome() == QuoteCheck.Outcome.ALTERED
            || quote.outcome() == QuoteCheck.Outcome.OTHER_SPEAKER);
  }

  /** The voice of a false quotation. */
  static Optional<Voice> quotation(PartReading reading) {
    return reading.quotes().stream()
        .filter(Voices::isFalse)
        .findFirst()
        .map(
            quote -> {
              boolean altered = quote.outcome() == QuoteCheck.Outcome.ALTERED;
              String why =
                  altered
                      ? "the quotation was changed (claim → article: " + quote.difference() + ")"
                      : "the article gives these words to " + String.join(" > ", quote.speakers());
              SlotComparison slot =
                  new SlotComparison(
                      altered ? changed(quote.difference()) : Slot.SPEAKER,
                      Outcome.MISMATCH,
                      quote.quote(),
                      Optional.of(quote.span()),
                      quote.found(),
                      quote.foundSpan(),
                      why);
              return new Voice(
                  Label.REFUTED,
                  1,
                  ImmutableList.of(slot),
                  quote.foundSpan().map(span -> sentences(reading, span)),
                  "quotation: " + quote.outcome());
            });
  }

  /** The slot that a change of words falls into. */
  private static Slot changed(String difference) {
    Set<String> words =
        ImmutableSet.copyOf(difference.replace(WordChanges.NOTHING, "").split("[^\\p{L}\\p{N}']+"));
    if (words.stream().anyMatch(NegationWords::contains)) {
      return Slot.POLARITY;
    }
    boolean number =
        words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit))
            && Arrays.stream(difference.split("→")).allMatch(s -> s.matches(".*\\d.*"));
    return number ? Slot.QUANTITY : Slot.OBJECT;
  }

  /** The sentences that a passage touches. */
  private static Span sentences(PartReading reading, Span passage) {
    return reading.article().annotated().sentences().stream()
        .map(factcheck.text.Sentence::span)
        .filter(span -> span.overlaps(passage))
        .reduce(Span::cover)
        .orElse(passage);
  }
}
