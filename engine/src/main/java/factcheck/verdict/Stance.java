package factcheck.verdict;

/** What a quote does to the claim part it is shown for. */
public enum Stance {
  SUPPORTS,
  REFUTES,
  /** The nearest passage that was found; it decides nothing. */
  RELATED,
  /** One of two opposite positions on it; which of the two it takes cannot be told. */
  ONE_SIDE
}
