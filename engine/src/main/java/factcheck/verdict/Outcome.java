package factcheck.verdict;

/** How one slot of a claim part compares with the evidence. */
public enum Outcome {
  MATCH,
  MISMATCH,
  /** The claim fills the slot and the evidence does not. */
  MISSING
}
