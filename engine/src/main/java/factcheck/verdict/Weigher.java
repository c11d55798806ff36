package factcheck.verdict;

import com.google.common.collect.ImmutableMap;
import factcheck.fact.Slot;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs what slots, entailment model and word coverage say of a claim part. The weights are fitted
 * on labelled claims (see {@link TreeEnsemble}); what comes out is the probability of each answer,
 * calibrated on articles that they were not fitted on. Where a comparison is certain, it has the
 * last word. Safe for use by many threads.
 */
final class Weigher {
  /**
   * Of clashes of the speaker in certain alignments, nine in ten were refutations (held-out set).
   */
  private static final double SPEAKER_VETO = 0.85;

  /** Of 188 quotations that were changed, all were refutations (newsroom claims). */
  private static final double ALTERED = 0.95;

  /**
   * An amount in the figures of the article's, but of another scale, currency or word of number.
   */
  private static final double SLIP = 0.9;

  /** Of claims stated slot by slot, seven in ten were supported (held-out and development sets). */
  private static final double STATED = 0.7;

  /**
   * Unless the model reads the very sentence as a plain contradiction: of ten such claims (held-out
   * and development sets) one was supported, as where a title or an apposition differs.
   */
  private static final double CONTRADICTED = 0.8;

  /** What is known where there is nothing to read. */
  private static final ImmutableMap<Label, Double> NOTHING =
      ImmutableMap.of(Label.SUPPORTED, 0.05, Label.REFUTED, 0.05, Label.NOT_ENOUGH_INFO, 0.9);

  private final TreeEnsemble ensemble;

  Weigher(TreeEnsemble ensemble) {
    this.ensemble = ensemble;
  }

  /** How probable each label but NOT_CHECKABLE is; they sum to 1. */
  Map<Label, Double> weigh(PartReading reading) {
    if (reading.premises().isEmpty()) {
      return NOTHING;
    }
    Features features = FeatureReader.read(reading);
    Map<Label, Double> weighed = Disputes.among(ensemble.probabilities(features), features);
    if (has(reading, QuoteCheck.Outcome.ALTERED)) {
      return atLeast(Label.REFUTED, ALTERED, weighed);
    }
    if (otherSpeaker(reading) || has(reading, QuoteCheck.Outcome.OTHER_SPEAKER)) {
      return atLeast(Label.REFUTED, SPEAKER_VETO, weighed);
    }
    if (has(reading, QuoteCheck.Outcome.NOT_FOUND)) {
      return unfound(reading, weighed);
    }
    if (AmountSlips.of(reading).isPresent()) {
      return atLeast(Label.REFUTED, SLIP, weighed);
    }
    // What one party states in so many words can still be disputed by another.
    boolean lifted = likeliest(weighed) != Label.CONFLICTING_EVIDENCE;
    return lifted && (stated(reading) || Converses.tell(reading.facts()))
        ? atLeast(Label.SUPPORTED, STATED, weighed)
        : weighed;
  }

  /** Whether a quotation of the part that somebody is said to have spoken came out so. */
  static boolean has(PartReading reading, QuoteCheck.Outcome outcome) {
    return reading.quotes().stream()
        .anyMatch(quote -> quote.outcome() == outcome && quote.isUtterance());
  }

  /**
   * A claim that quotes words the article does not have is not supported by it. Words that somebody
   * is said to have spoken are then as likely refuted as before beside open; a name or a term in
   * quotation marks leaves open what the model finds supported.
   */
  private static Map<Label, Double> unfound(PartReading reading, Map<Label, Double> weighed) {
    double supported = weighed.get(Label.SUPPORTED);
    boolean spoken =
        reading.quotes().stream()
            .filter(quote -> quote.outcome() == QuoteCheck.Outcome.NOT_FOUND)
            .anyMatch(quote -> QuoteSpeaker.of(reading.part().claim(), quote.span()).isPresent());
    double rest = spoken ? Math.max(1e-6, 1 - supported) : 1;
    double open = spoken ? 0 : supported;
    ImmutableMap.Builder<Label, Double> all = ImmutableMap.builder();
    weighed.forEach(
        (label, value) ->
            all.put(
                label,
                switch (label) {
                  case SUPPORTED -> 0.0;
                  case NOT_ENOUGH_INFO -> value / rest + open;
                  default -> value / rest;
                }));
    return all.buildOrThrow();
  }

  /** The claim's words are the article's, but of another's mouth: nothing else needs weighing. */
  private static boolean otherSpeaker(PartReading reading) {
    return reading.facts().stream()
        .flatMap(fact -> fact.clash().stream())
        .anyMatch(clash -> clash.score() >= Voices.CERTAIN && clash.clashesIn(Slot.SPEAKER));
  }

  /**
   * A fact of the part, which the article states nowhere, certainly clashes with a sentence that
   * the model, too, reads against it.
   */
  static boolean isDenied(PartReading reading) {
    Set<Integer> against =
        reading.singles().stream()
            .filter(i -> reading.entailments().get(i).contradicted() >= CONTRADICTED)
            .flatMap(i -> reading.premises().get(i).sentences().stream())
            .collect(Collectors.toSet());
    return reading.facts().stream()
        .filter(fact -> fact.support().isEmpty())
        .flatMap(fact -> fact.alignments().stream())
        .anyMatch(
            alignment ->
                alignment.mismatches() == 1
                    && !alignment.lacks()
                    && alignment.score() >= Voices.CERTAIN
                    && against.contains(alignment.evidence().sentence()));
  }

  /** Every fact of the claim stands in the article slot by slot, in nearly its own words. */
  private static boolean stated(PartReading reading) {
    return !reading.facts().isEmpty()
        && reading.ranked().get(0).coverage() >= Voices.CERTAIN
        && reading.entailments().get(reading.singles().get(0)).contradicted() < CONTRADICTED
        && reading.facts().stream().allMatch(FactReading::isStated);
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

  /** The label with the highest probability; of equal ones NOT_ENOUGH_INFO. */
  static Label likeliest(Map<Label, Double> probabilities) {
    Label label = Label.NOT_ENOUGH_INFO;
    for (Map.Entry<Label, Double> entry : probabilities.entrySet()) {
      if (entry.getValue() > probabilities.get(label)) {
        label = entry.getKey();
      }
    }
    return label;
  }
}
