package factcheck.fact;

import factcheck.data.LinearScore;
import factcheck.text.Sentence;

/**
 * How likely a reader would call a fact a right reading of its sentence: a logistic regression over
 * {@link ReadingSigns}. The weights are the data file {@code certainty.tsv}; {@code
 * training/fit_certainty.py} fits them on facts that people judged.
 */
final class Certainty {
  private static final LinearScore LOG_ODDS =
      LinearScore.load(Certainty.class, "certainty.tsv", ReadingSigns.NAMES);

  private Certainty() {}

  /** The probability, from 0 to 1, for a fact read from {@code sentence} of {@code text}. */
  static double of(Fact fact, Sentence sentence, String text) {
    return 1 / (1 + Math.exp(-LOG_ODDS.of(ReadingSigns.of(fact, sentence, text).values())));
  }
}
