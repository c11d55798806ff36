package factcheck.entail;

import java.util.List;

/**
 * Judges whether a premise entails, contradicts or leaves open a hypothesis. Implementations are
 * safe for use by many threads. Memory may grow with the pairs of a call: all answers come at once.
 */
public interface EntailmentModel extends AutoCloseable {
  /**
   * Judges pairs; blocks until all are judged.
   *
   * @param pairs neither null nor holding a null (NullPointerException)
   * @return one answer for each pair, in the order of the pairs; an empty list for no pairs
   * @throws IllegalStateException if the model cannot be run or is closed
   */
  List<Entailment> infer(List<Pair> pairs);

  /**
   * What tells this model from those that answer otherwise, the same in every process: it is part
   * of every verdict's id. Empty where there is nothing to tell.
   */
  default String id() {
    return "";
  }

  /** Frees native memory; the model can neither be used nor closed again afterwards. */
  @Override
  void close();
}
