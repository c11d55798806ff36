package factcheck.verdict;

/** How one slot of a claim part compares with the evidence. */
public enum Outcome {
  MATCH,
  MISMATCH,
  /**
   * The evidence leaves the slot open, or fills it with what neither agrees nor excludes: agreed,
   * where the claim has it done.
   */
  MISSING
}
