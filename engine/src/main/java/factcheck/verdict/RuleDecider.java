package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides by slots alone: supported where every fact of the part has a fact of the article that
 * agrees in all slots, refuted where one has a fact that agrees in all but one.
 */
final class RuleDecider implements Decider {
  private static final double SUPPORTED = 0.85;
  private static final double REFUTED = 0.8;
  private static final double COVERED = 0.65;
  private static final double OPEN = 0.6;

  @Override
  public Decision decide(PartReading reading) {
    List<Reason> reasons = new ArrayList<>();
    List<Decision.Passage> passages = new ArrayList<>();
    List<SlotComparison> slots = new ArrayList<>();
    boolean allSupported = !reading.facts().isEmpty();
    boolean refuted = false;
    for (FactReading fact : reading.facts()) {
      Optional<Alignment> support = fact.support();
      Optional<Alignment> clash = fact.clash();
      boolean clashes = clash.isPresent() && (support.isEmpty() || clash.get().score() > support.get().score() + 0.05);
      if (clashes) {
        Alignment alignment = clash.get();
        refuted = true;
        reasons.add(Reason.leaf(Label.REFUTED, REFUTED, explain(alignment)));
        passages.add(0, passage(reading, alignment, Stance.REFUTES));
        slots.addAll(0, alignment.slots());
      } else if (support.isPresent()) {
        reasons.add(Reason.leaf(Label.SUPPORTED, SUPPORTED, explain(support.get())));
        passages.add(passage(reading, support.get(), Stance.SUPPORTS));
        slots.addAll(support.get().slots());
      } else {
        allSupported = false;
        reasons.add(Reason.leaf(Label.NOT_ENOUGH_INFO, OPEN, "nothing in the article states that " + name(fact)));
        fact.alignments().stream().findFirst().ifPresent(nearest -> slots.addAll(nearest.slots()));
      }
    }
    if (refuted) {
      String why = reasons.stream().filter(reason -> reason.label() == Label.REFUTED).findFirst().orElseThrow().text();
      return new Decision(new Reason(Label.REFUTED, REFUTED, why, reasons), refuting(passages), slots);
    }
    if (allSupported) {
      return new Decision(new Reason(Label.SUPPORTED, SUPPORTED, "every slot of the claim is stated", reasons), passages, slots);
    }
    return open(reading, reasons, slots);
  }

  private static ImmutableList<Decision.Passage> refuting(List<Decision.Passage> passages) {
    return passages.stream()
        .filter(passage -> passage.stance() == Stance.REFUTES)
        .collect(ImmutableList.toImmutableList());
  }

  private static Decision open(PartReading reading, List<Reason> reasons, List<SlotComparison> slots) {
    boolean clash = slots.stream().anyMatch(slot -> slot.outcome() == Outcome.MISMATCH);
    Optional<Retriever.Ranked> best = reading.ranked().stream().findFirst();
    if (best.isPresent()) {
      Sentence sentence = reading.article().annotated().sentences().get(best.get().sentence());
      if (best.get().coverage() >= 0.93 && !clash) {
        return new Decision(
            new Reason(Label.SUPPORTED, COVERED, "one sentence has all the words of the claim, and none clashes", reasons),
            ImmutableList.of(new Decision.Passage(sentence.span(), Stance.SUPPORTS, ImmutableList.of())),
            slots);
      }
      return new Decision(
          new Reason(Label.NOT_ENOUGH_INFO, OPEN, "the article neither states nor contradicts it", reasons),
          ImmutableList.of(new Decision.Passage(sentence.span(), Stance.RELATED, ImmutableList.of())),
          slots);
    }
    return new Decision(
        new Reason(Label.NOT_ENOUGH_INFO, OPEN, "the article has nothing on it", reasons), ImmutableList.of(), slots);
  }

  private static Decision.Passage passage(PartReading reading, Alignment alignment, Stance stance) {
    Sentence sentence = reading.article().annotated().sentences().get(alignment.evidence().sentence());
    return new Decision.Passage(sentence.span(), stance, alignment.evidence().speakers());
  }

  private static String explain(Alignment alignment) {
    return alignment.slots().stream()
        .filter(slot -> slot.outcome() == Outcome.MISMATCH)
        .findFirst()
        .map(slot -> slot.slot() + ": " + slot.why())
        .orElse("the article states it: " + alignment.evidence().predicate());
  }

  private static String name(FactReading fact) {
    return (fact.fact().subject().map(subject -> subject.text() + " ").orElse("") + fact.fact().predicate())
        .toLowerCase(Locale.ROOT);
  }
}
