package factcheck.text;

/**
 * Is passed between the steps of long work and may end it there. A caller who can lose interest in
 * an answer gives one to {@code factcheck.check.FactChecker}: it is passed for every sentence that
 * is read, and for every part of a claim that is checked. Safe for use by many threads.
 */
@FunctionalInterface
public interface Checkpoint {
  /** The work always goes on. */
  Checkpoint NONE = () -> {};

  /**
   * Returns where the work is to go on; whatever it throws ends the work, and reaches the caller.
   */
  void pass();
}
