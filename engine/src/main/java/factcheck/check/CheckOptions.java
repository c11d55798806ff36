package factcheck.check;

/**
 * What a caller may ask of a check.
 *
 * @param requireReportedBasis count only what the article reports itself; a claim whose only
 *     evidence is somebody's words is then NOT_ENOUGH_INFO
 */
public record CheckOptions(boolean requireReportedBasis) {
  /** Attributed evidence counts. */
  public static final CheckOptions DEFAULT = new CheckOptions(false);
}
