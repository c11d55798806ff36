package factcheck.check;

/**
 * What a caller may ask of a check.
 *
 * @param requireReportedBasis count only what the article reports itself; a claim whose only
 *     evidence is somebody's words is then NOT_ENOUGH_INFO
 * @param minRefutedConfidence how probable a refutation must be to be given as one, 0 to 1; below
 *     it the answer is NOT_ENOUGH_INFO and says so. With 0 the likeliest answer stands
 */
public record CheckOptions(boolean requireReportedBasis, double minRefutedConfidence) {
  /** A refutation that is more likely wrong than right is not given. */
  public static final double DEFAULT_MIN_REFUTED = 0.5;

  /** Attributed evidence counts, and {@link #DEFAULT_MIN_REFUTED} is the bar. */
  public static final CheckOptions DEFAULT = new CheckOptions(false, DEFAULT_MIN_REFUTED);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code minRefutedConfidence} is not from 0 to 1
   */
  public CheckOptions {
    if (!(minRefutedConfidence >= 0 && minRefutedConfidence <= 1)) {
      throw new IllegalArgumentException(
          "minRefutedConfidence is " + minRefutedConfidence + ", must be in [0, 1]");
    }
  }
}
