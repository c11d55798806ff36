package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import factcheck.data.LinearScore;
import java.util.List;
import java.util.Map;

/**
 * How probable it is that an article's parties hold opposite positions on a claim part: a logistic
 * regression on what the model says of the sentences that it read together, and on how many parties
 * speak in them. Its weights are the data file {@code disputes.tsv}; {@code
 * training/fit_disputes.py} makes it.
 */
final class Disputes {
  /** The signs, in the order of {@link #signs}. */
  static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "odds_three",
          "odds_five",
          "odds_near",
          "odds_around",
          "odds_single",
          "parties",
          "reported");

  private static final LinearScore WEIGHTS =
      LinearScore.load(Disputes.class, "disputes.tsv", NAMES);

  private static final double FLOOR = 1e-3;

  private Disputes() {}

  /**
   * The probabilities of a part's labels with that of CONFLICTING_EVIDENCE among them.
   *
   * @param weighed the labels' probabilities if there is no dispute; they sum to 1
   * @param features what the decision is made from
   * @return the same where the part is somebody's words, or where the model does not say
   */
  static Map<Label, Double> among(Map<Label, Double> weighed, Features features) {
    if (features.get("said") > 0 || features.get("disputed_five") == 0) {
      return weighed;
    }
    double disputed = 1 / (1 + Math.exp(-WEIGHTS.of(signs(features))));
    ImmutableMap.Builder<Label, Double> all = ImmutableMap.builder();
    weighed.forEach((label, probability) -> all.put(label, (1 - disputed) * probability));
    return all.put(Label.CONFLICTING_EVIDENCE, disputed).buildOrThrow();
  }

  private static List<Double> signs(Features features) {
    double parties = features.get("parties");
    return ImmutableList.of(
        odds(features.get("disputed_three")),
        odds(features.get("disputed_five")),
        odds(features.get("disputed_near")),
        odds(features.get("disputed_around")),
        odds(features.get("disputed_single")),
        Math.min(parties, 2),
        parties == 0 ? 1.0 : 0.0);
  }

  private static double odds(double probability) {
    return Math.log((probability + FLOOR) / (1 - probability + FLOOR));
  }
}
