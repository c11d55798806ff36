package factcheck.value;

/** How what an article says stands to what is claimed. */
public enum Comparison {
  /** It says as much. */
  AGREE,
  /** Both cannot hold. */
  DIFFER,
  /** Nothing of the one bears on the other, or it leaves open whether the claim holds. */
  UNKNOWN
}
