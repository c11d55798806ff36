package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.value.DataFile;
import java.util.List;

/**
 * Weighs the signs of a sentence into one score: the log odds that it is evidence, up to a
 * constant. The weights are the data file {@code ranker.tsv}; {@code training/fit_ranker.py} fits
 * them on claims whose evidence people named.
 */
final class SentenceRanker {
  private final ImmutableList<Double> weights;

  private SentenceRanker(ImmutableList<Double> weights) {
    this.weights = weights;
  }

  static SentenceRanker load() {
    ImmutableMap.Builder<String, Double> found = ImmutableMap.builder();
    for (List<String> row : DataFile.rows(SentenceRanker.class, "ranker.tsv", 2)) {
      found.put(row.get(0), Double.valueOf(row.get(1)));
    }
    ImmutableMap<String, Double> byName = found.buildOrThrow();
    if (!byName.keySet().equals(ImmutableSet.copyOf(SentenceSigns.NAMES))) {
      throw new IllegalStateException("ranker.tsv: weights of " + byName.keySet());
    }
    return new SentenceRanker(
        SentenceSigns.NAMES.stream().map(byName::get).collect(ImmutableList.toImmutableList()));
  }

  /** The score; a higher one is better evidence. */
  double score(SentenceSigns signs) {
    double score = 0;
    for (int i = 0; i < weights.size(); i++) {
      score += weights.get(i) * signs.values().get(i);
    }
    return score;
  }
}
