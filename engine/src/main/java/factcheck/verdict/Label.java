package factcheck.verdict;

/** The five answers that a claim, or a part of one, can get. */
public enum Label {
  /** Every part of the claim is stated by the evidence. */
  SUPPORTED,
  /** At least one part is contradicted: same event or property, a slot that cannot both hold. */
  REFUTED,
  /** Parties or sources hold opposite positions. */
  CONFLICTING_EVIDENCE,
  /** The evidence neither states nor contradicts the claim. */
  NOT_ENOUGH_INFO,
  /** The claim has no factual content: opinion, question, command, bare fragment. */
  NOT_CHECKABLE
}
