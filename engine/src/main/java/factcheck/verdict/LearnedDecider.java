package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import factcheck.entail.Entailment;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Slot;
import factcheck.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Decides by a learned weighing of what slots, entailment model and word coverage say. The weights
 * are fitted on labelled claims (see {@link TreeEnsemble}); the confidence is the probability that
 * they give, calibrated on articles that they were not fitted on.
 */
final class LearnedDecider {
  /** From here on two parties' opposite positions count as conflict. */
  private static final double CONFLICT = 0.7;

  /** Share of the claim that each of the two passages must cover. */
  private static final double CONFLICT_COVERAGE = 0.4;

  /** From this score on an alignment is certain. */
  private static final double CERTAIN = 0.8;

  /**
   * Of clashes of the speaker in certain alignments, nine in ten were refutations (held-out set).
   */
  private static final double SPEAKER_VETO = 0.85;

  /** How well every fact must align to count as stated. */
  private static final double STATED_SCORE = 0.9;

  /** Of claims stated slot by slot, seven in ten were supported (held-out and development sets). */
  private static final double STATED = 0.7;

  /** What is known where there is nothing to read. */
  private static final ImmutableMap<Label, Double> NOTHING =
      ImmutableMap.of(Label.SUPPORTED, 0.05, Label.REFUTED, 0.05, Label.NOT_ENOUGH_INFO, 0.9);

  private final TreeEnsemble ensemble;

  LearnedDecider(TreeEnsemble ensemble) {
    this.ensemble = ensemble;
  }

  /** How probable each of SUPPORTED, REFUTED and NOT_ENOUGH_INFO is; they sum to 1. */
  Map<Label, Double> weigh(PartReading reading) {
    if (reading.premises().isEmpty()) {
      return NOTHING;
    }
    Map<Label, Double> weighed = ensemble.probabilities(FeatureReader.read(reading));
    if (otherSpeaker(reading)) {
      return atLeast(Label.REFUTED, SPEAKER_VETO, weighed);
    }
    return stated(reading) ? atLeast(Label.SUPPORTED, STATED, weighed) : weighed;
  }

  /** The claim's words are the article's, but of another's mouth: nothing else needs weighing. */
  private static boolean otherSpeaker(PartReading reading) {
    return reading.facts().stream()
        .flatMap(fact -> fact.clash().stream())
        .anyMatch(clash -> clash.score() >= CERTAIN && clash.clashesIn(Slot.SPEAKER));
  }

  /** Every fact of the claim stands in the article slot by slot, in nearly its own words. */
  private static boolean stated(PartReading reading) {
    return !reading.facts().isEmpty()
        && reading.ranked().get(0).coverage() >= CERTAIN
        && reading.facts().stream()
            .allMatch(fact -> fact.support().map(Alignment::score).orElse(0.0) >= STATED_SCORE);
  }

  /** Raises a label to a probability; what is left is shared among the others as before. */
  private static Map<Label, Double> atLeast(Label label, double least, Map<Label, Double> weighed) {
    double raised = Math.max(least, weighed.get(label));
    double rest = 1 - weighed.get(label);
    double scale = rest == 0 ? 0 : (1 - raised) / rest;
    ImmutableMap.Builder<Label, Double> all = ImmutableMap.builder();
    for (Map.Entry<Label, Double> entry : weighed.entrySet()) {
      all.put(entry.getKey(), entry.getKey() == label ? raised : entry.getValue() * scale);
    }
    return all.buildOrThrow();
  }

  /**
   * The decision with its quotes and reasons.
   *
   * @param probabilities of the labels, from {@link #weigh}, or weighed further
   */
  Decision decide(PartReading reading, Map<Label, Double> probabilities) {
    Label label = Label.NOT_ENOUGH_INFO;
    for (Map.Entry<Label, Double> entry : probabilities.entrySet()) {
      if (entry.getValue() > probabilities.get(label)) {
        label = entry.getKey();
      }
    }
    double confidence = Math.min(1, probabilities.get(label));
    if (reading.premises().isEmpty()) {
      return new Decision(
          Reason.leaf(label, confidence, "the article has nothing that could be evidence"),
          ImmutableList.of(),
          ImmutableList.of());
    }
    Optional<Decision> conflict = conflict(reading, probabilities);
    if (conflict.isPresent()) {
      return conflict.get();
    }
    Optional<Alignment> voice = slotVoice(reading, label);
    List<Decision.Passage> passages = passages(reading, label, voice);
    List<Reason> children = new ArrayList<>();
    voice.ifPresent(alignment -> children.add(slotReason(alignment)));
    children.add(modelReason(reading, passages));
    List<SlotComparison> slots =
        voice
            .map(Alignment::slots)
            .orElseGet(() -> nearest(reading).map(Alignment::slots).orElse(ImmutableList.of()));
    return new Decision(
        new Reason(label, confidence, text(label, voice), children), passages, slots);
  }

  private static String text(Label label, Optional<Alignment> voice) {
    return switch (label) {
      case SUPPORTED ->
          voice.isPresent()
              ? "the article states it, slot by slot"
              : "the passage says the same in other words";
      case REFUTED ->
          voice
              .flatMap(LearnedDecider::clash)
              .map(slot -> slot.slot() + ": " + slot.why())
              .orElse("the passage says something that cannot be true together with the claim");
      default -> "the article neither states nor contradicts it";
    };
  }

  private static Optional<SlotComparison> clash(Alignment alignment) {
    return alignment.slots().stream()
        .filter(slot -> slot.outcome() == Outcome.MISMATCH)
        .findFirst();
  }

  /** The alignment that speaks for the label: one that agrees throughout, or one that clashes. */
  private static Optional<Alignment> slotVoice(PartReading reading, Label label) {
    if (label == Label.SUPPORTED) {
      boolean all =
          !reading.facts().isEmpty()
              && reading.facts().stream().allMatch(fact -> fact.support().isPresent());
      return all ? reading.facts().get(reading.facts().size() - 1).support() : Optional.empty();
    }
    if (label == Label.REFUTED) {
      return reading.facts().stream()
          .map(FactReading::clash)
          .flatMap(Optional::stream)
          .max((a, b) -> Double.compare(a.score(), b.score()));
    }
    return Optional.empty();
  }

  private static Optional<Alignment> nearest(PartReading reading) {
    return reading.facts().stream()
        .flatMap(fact -> fact.alignments().stream().limit(1))
        .max((a, b) -> Double.compare(a.score(), b.score()));
  }

  private static Reason slotReason(Alignment alignment) {
    Optional<SlotComparison> clash = clash(alignment);
    Label label = clash.isPresent() ? Label.REFUTED : Label.SUPPORTED;
    String text =
        clash.map(slot -> "slots: " + slot.slot() + ", " + slot.why()).orElse("slots: all agree");
    return Reason.leaf(label, Math.min(1, alignment.score()), text);
  }

  private static Reason modelReason(PartReading reading, List<Decision.Passage> passages) {
    Entailment best = reading.entailments().get(0);
    for (int i : reading.singles()) {
      Sentence sentence = sentence(reading, reading.premises().get(i).sentences().get(0));
      if (!passages.isEmpty() && passages.get(0).span().equals(sentence.span())) {
        best = reading.entailments().get(i);
      }
    }
    Label label =
        best.entailed() >= best.contradicted() && best.entailed() >= best.neutral()
            ? Label.SUPPORTED
            : best.contradicted() >= best.neutral() ? Label.REFUTED : Label.NOT_ENOUGH_INFO;
    double probability = Math.max(best.entailed(), Math.max(best.contradicted(), best.neutral()));
    return Reason.leaf(
        label,
        Math.min(1, probability),
        String.format(
            Locale.ROOT,
            "meaning: the first quote entails the claim %.2f, contradicts it %.2f, leaves it open %.2f",
            best.entailed(),
            best.contradicted(),
            best.neutral()));
  }

  private static Sentence sentence(PartReading reading, int index) {
    return reading.article().annotated().sentences().get(index);
  }

  /** Quotes, best first: the sentences that weigh most for the label, by model and by coverage. */
  private static List<Decision.Passage> passages(
      PartReading reading, Label label, Optional<Alignment> voice) {
    Stance stance =
        switch (label) {
          case SUPPORTED -> Stance.SUPPORTS;
          case REFUTED -> Stance.REFUTES;
          default -> Stance.RELATED;
        };
    List<Integer> order = new ArrayList<>(reading.singles());
    order.sort(
        (a, b) -> {
          int byWeight =
              Double.compare(weight(reading, b, label, voice), weight(reading, a, label, voice));
          return byWeight != 0 ? byWeight : Integer.compare(a, b);
        });
    List<Decision.Passage> passages = new ArrayList<>();
    int most = label == Label.NOT_ENOUGH_INFO ? 1 : needsTwo(reading, label, order) ? 2 : 1;
    for (int i : order.subList(0, Math.min(most, order.size()))) {
      int sentence = reading.premises().get(i).sentences().get(0);
      passages.add(
          new Decision.Passage(
              sentence(reading, sentence).span(), stance, speakers(reading, sentence)));
    }
    return passages;
  }

  private static double weight(
      PartReading reading, int premise, Label label, Optional<Alignment> voice) {
    Entailment answer = reading.entailments().get(premise);
    int sentence = reading.premises().get(premise).sentences().get(0);
    double model =
        switch (label) {
          case SUPPORTED -> answer.entailed();
          case REFUTED -> answer.contradicted();
          default -> 0;
        };
    double slots = voice.isPresent() && voice.get().evidence().sentence() == sentence ? 0.5 : 0;
    return model + reading.ranked().get(premise).coverage() + slots;
  }

  /** Whether two sentences together say it clearly more than the best alone. */
  private static boolean needsTwo(PartReading reading, Label label, List<Integer> order) {
    if (order.size() < 2) {
      return false;
    }
    double alone = 0;
    double together = 0;
    for (int i = 0; i < reading.premises().size(); i++) {
      Entailment answer = reading.entailments().get(i);
      double value = label == Label.SUPPORTED ? answer.entailed() : answer.contradicted();
      if (reading.premises().get(i).sentences().size() == 1) {
        alone = Math.max(alone, value);
      } else {
        together = Math.max(together, value);
      }
    }
    return together > alone - 0.05 || alone < 0.6;
  }

  /** Whose words a sentence is: the speakers of its facts where all of them have one in common. */
  private static ImmutableList<Argument> speakers(PartReading reading, int sentence) {
    List<Fact> facts =
        reading.article().facts().stream()
            .filter(fact -> fact.sentence() == sentence && !fact.speakers().isEmpty())
            .toList();
    return facts.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(facts.get(0).speakers());
  }

  /** Two parties who hold opposite positions on the claim, each in a sentence of its own. */
  private Optional<Decision> conflict(PartReading reading, Map<Label, Double> probabilities) {
    int pro = -1;
    int contra = -1;
    for (int i : reading.singles()) {
      Entailment answer = reading.entailments().get(i);
      if (reading.ranked().get(i).coverage() < CONFLICT_COVERAGE) {
        continue;
      }
      if (answer.entailed() >= CONFLICT
          && (pro < 0 || answer.entailed() > reading.entailments().get(pro).entailed())) {
        pro = i;
      }
      if (answer.contradicted() >= CONFLICT
          && (contra < 0
              || answer.contradicted() > reading.entailments().get(contra).contradicted())) {
        contra = i;
      }
    }
    if (pro < 0 || contra < 0) {
      return Optional.empty();
    }
    int first = reading.premises().get(pro).sentences().get(0);
    int second = reading.premises().get(contra).sentences().get(0);
    ImmutableList<Argument> one = speakers(reading, first);
    ImmutableList<Argument> two = speakers(reading, second);
    boolean claimNamesSpeaker =
        reading.part().facts().stream().anyMatch(fact -> !fact.speakers().isEmpty());
    if (claimNamesSpeaker
        || one.isEmpty()
        || two.isEmpty()
        || PhraseComparer.shareName(one.get(0).meaning().names(), two.get(0).meaning().names())
        || one.get(0).text().equals(two.get(0).text())) {
      return Optional.empty();
    }
    double confidence =
        Math.max(
            0.4,
            1 - Math.max(probabilities.get(Label.SUPPORTED), probabilities.get(Label.REFUTED)));
    Reason reason =
        new Reason(
            Label.CONFLICTING_EVIDENCE,
            confidence,
            one.get(0).text() + " and " + two.get(0).text() + " hold opposite positions on it",
            ImmutableList.of(
                Reason.leaf(
                    Label.SUPPORTED,
                    reading.entailments().get(pro).entailed(),
                    "said by " + one.get(0).text()),
                Reason.leaf(
                    Label.REFUTED,
                    reading.entailments().get(contra).contradicted(),
                    "denied by " + two.get(0).text())));
    return Optional.of(
        new Decision(
            reason,
            ImmutableList.of(
                new Decision.Passage(sentence(reading, first).span(), Stance.SUPPORTS, one),
                new Decision.Passage(sentence(reading, second).span(), Stance.REFUTES, two)),
            ImmutableList.of()));
  }
}
