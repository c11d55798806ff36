package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import factcheck.entail.EntailmentModel;
import factcheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Decides a claim part from the probabilities that a {@link Weigher} gives it: the answer, the
 * quotes that bear it out and the reasons for it. The confidence is the probability of the answer.
 * Safe for use by many threads.
 */
final class Decider {
  /** Below this probability a label is no way out where a dispute cannot be shown. */
  private static final double HARDLY = 0.2;

  private final ConflictReader conflicts;
  private final FurtherReading further;
  private final NeededQuotes needed;
  private final ClashProbe probe;
  private final DisputeReader disputes;

  Decider(PhraseComparer phrases, EntailmentModel model) {
    this.further = new FurtherReading(model);
    this.needed = new NeededQuotes(model);
    this.probe = new ClashProbe(model);
    this.conflicts = new ConflictReader(phrases);
    this.disputes = new DisputeReader(model);
  }

  /**
   * The decision with its quotes and reasons.
   *
   * @param probabilities of the labels, from {@link Weigher#weigh}, or weighed further
   * @param minRefuted how probable a refutation must be; below it the answer is NOT_ENOUGH_INFO
   */
  Decision decide(PartReading read, Map<Label, Double> probabilities, double minRefuted) {
    Label label = Weigher.likeliest(probabilities);
    if (read.premises().isEmpty()) {
      return new Decision(
          Reason.leaf(
              label, probabilities.get(label), "the article has nothing that could be evidence"),
          ImmutableList.of(),
          ImmutableList.of());
    }
    Optional<Decision> conflict = conflicts.read(read, probabilities);
    if (conflict.isPresent()) {
      return conflict.get();
    }
    if (label == Label.CONFLICTING_EVIDENCE) {
      Optional<Decision> dispute = disputes.read(read, probabilities.get(label));
      if (dispute.isPresent()) {
        return dispute.get();
      }
      label =
          Weigher.likeliest(
              Maps.filterKeys(probabilities, one -> one != Label.CONFLICTING_EVIDENCE));
      if (probabilities.get(label) < HARDLY) {
        return unshown(read, probabilities);
      }
    }
    double likeliest = probabilities.get(label);
    boolean timely =
        label == Label.REFUTED
            && minRefuted > 0
            && likeliest >= minRefuted
            && Voices.of(read, label).isEmpty()
            && probe.agreesInTime(
                read, Passages.choose(read, label, Optional.empty()).get(0).span());
    boolean unsure = timely || label == Label.REFUTED && likeliest < minRefuted;
    List<Decision.Passage> passages = ImmutableList.of();
    if (unsure) {
      passages = Passages.leaning(read, label);
      label = Label.NOT_ENOUGH_INFO;
    }
    double confidence = Math.min(1, probabilities.get(label));
    PartReading reading = further.read(read, label);
    Optional<Voice> voice = Voices.of(reading, label);
    if (!unsure) {
      passages = needed.of(reading, label, Passages.choose(reading, label, voice));
    }
    if (label == Label.REFUTED) {
      Span quoted = passages.get(0).span();
      voice =
          Optional.of(
              voice.isEmpty()
                  ? probe.find(reading, quoted)
                  : probe.checked(reading, quoted, voice.get()));
    }
    List<Reason> children = new ArrayList<>();
    voice.ifPresent(one -> children.add(one.reason()));
    children.add(ModelReason.of(reading, passages, label));
    if (label == Label.SUPPORTED) {
      Arithmetic.of(reading).steps().stream()
          .map(step -> Reason.leaf(Label.SUPPORTED, confidence, "arithmetic: " + step.text()))
          .forEach(children::add);
    }
    List<Decision.Passage> shown = passages;
    Label given = label;
    List<SlotComparison> slots =
        voice.map(Voice::slots).orElseGet(() -> Voices.nearest(reading, given, shown));
    return new Decision(
        new Reason(
            label,
            confidence,
            timely
                ? "the passage may contradict it, but only the times seem to differ, and they agree"
                : unsure ? withheld(likeliest, minRefuted) : text(reading, label, voice),
            children),
        passages,
        slots);
  }

  /** The model sees a dispute, and none of the passages shows it: an editor could not see why. */
  private static Decision unshown(PartReading reading, Map<Label, Double> probabilities) {
    Label label = Label.NOT_ENOUGH_INFO;
    List<Decision.Passage> passages = Passages.choose(reading, label, Optional.empty());
    return new Decision(
        new Reason(
            label,
            probabilities.get(label),
            "parties of the article may disagree on it, but no two passages show their positions",
            ImmutableList.of(ModelReason.of(reading, passages, label))),
        passages,
        Voices.nearest(reading, label, passages));
  }

  private static String withheld(double refuted, double bar) {
    // Rounded down, so that what falls short by little does not look like the bar itself.
    return String.format(
        Locale.ROOT,
        "the passage may contradict it: REFUTED has %.2f, and %.2f is asked",
        Math.floor(100 * refuted) / 100,
        bar);
  }

  private static String text(PartReading reading, Label label, Optional<Voice> voice) {
    return switch (label) {
      case SUPPORTED ->
          voice.isPresent()
              ? "the article states it, slot by slot"
              : "the passage says the same in other words";
      case REFUTED ->
          voice
              .flatMap(Voice::clash)
              .map(slot -> slot.slot() + ": " + slot.why())
              .orElse("the passage says something that cannot be true together with the claim");
      default ->
          Weigher.has(reading, QuoteCheck.Outcome.NOT_FOUND)
              ? "the words in quotation marks do not stand in the article"
              : "the article neither states nor contradicts it";
    };
  }
}
