package factcheck.verdict;

/** Decides a claim part from what was read for it. Safe for use by many threads. */
interface Decider {
  /** The decision; never null, NOT_ENOUGH_INFO where nothing decides. */
  Decision decide(PartReading reading);
}
