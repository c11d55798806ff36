package factcheck.value;

/** How the first of two words stands to the second. */
public enum WordRelation {
  /** The same word. */
  SAME(1.0),
  /** They share a sense, or one is derived from the other ("acquire", "acquisition"). */
  SYNONYM(0.9),
  /** The first is a kind of the second ("treaty", "agreement"): the first implies the second. */
  NARROWER(0.8),
  /** The second is a kind of the first: the first does not imply the second. */
  BROADER(0.5),
  /** WordNet has one as similar to the other ("icy", "cold"), or a table as near it. */
  RELATED(0.4),
  /** They cannot both hold. */
  ANTONYM(0.0),
  /** Nothing is known. */
  NONE(0.0);

  private final double similarity;

  WordRelation(double similarity) {
    this.similarity = similarity;
  }

  /** How far the first word covers the second, 0 to 1. */
  public double similarity() {
    return similarity;
  }
}
