package factcheck.entail;

import java.util.List;

/**
 * Judges whether a premise entails, contradicts or leaves open a hypothesis. Implementations are
 * safe for use by many threads and bounded in memory whatever the number of pairs.
 */
public interface EntailmentModel extends AutoCloseable {
  /** One answer for each pair, in the order of the pairs; an empty list for no pairs. */
  List<Entailment> infer(List<Pair> pairs);

  /** Frees native memory; the model cannot be used afterwards. */
  @Override
  void close();
}
