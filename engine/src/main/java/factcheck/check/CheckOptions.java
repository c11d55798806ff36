package factcheck.check;

import factcheck.fact.FactSheet;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a caller may ask of a check.
 *
 * @param requireReportedBasis count only what the article reports itself; a claim whose only
 *     evidence is somebody's words is then NOT_ENOUGH_INFO
 * @param minRefutedConfidence how probable a refutation must be to be given as one, 0 to 1; below
 *     it the answer is NOT_ENOUGH_INFO and says so. With 0 the likeliest answer stands. Empty for
 *     {@link #DEFAULT_MIN_REFUTED}, or {@link #DEFAULT_MIN_REFUTED_SENTENCE} where the article is a
 *     single sentence
 */
public record CheckOptions(boolean requireReportedBasis, OptionalDouble minRefutedConfidence) {
  /** From here on nine in ten refutations by articles are right. */
  public static final double DEFAULT_MIN_REFUTED = 0.68;

  /** The bar of a single sentence, where there is nothing else that could bear a refutation out. */
  public static final double DEFAULT_MIN_REFUTED_SENTENCE = 0.4;

  /** Attributed evidence counts, and the bar is the default. */
  public static final CheckOptions DEFAULT = new CheckOptions(false, OptionalDouble.empty());

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code minRefutedConfidence} is not from 0 to 1
   */
  public CheckOptions {
    Objects.requireNonNull(minRefutedConfidence, "minRefutedConfidence");
    minRefutedConfidence.ifPresent(
        bar -> {
          if (!(bar >= 0 && bar <= 1)) {
            throw new IllegalArgumentException(
                "minRefutedConfidence is " + bar + ", must be in [0, 1]");
          }
        });
  }

  /** Options with a bar of the caller's, 0 to 1. */
  public CheckOptions(boolean requireReportedBasis, double minRefutedConfidence) {
    this(requireReportedBasis, OptionalDouble.of(minRefutedConfidence));
  }

  /** The bar that holds for an article. */
  double minRefuted(FactSheet article) {
    return minRefutedConfidence.orElse(
        article.annotated().sentences().size() > 1
            ? DEFAULT_MIN_REFUTED
            : DEFAULT_MIN_REFUTED_SENTENCE);
  }
}
