package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.value.DataFile;
import java.util.List;

/**
 * How likely a reader would call a fact a right reading of its sentence: a logistic regression over
 * {@link ReadingSigns}. The weights are the data file {@code certainty.tsv}; {@code
 * training/fit_certainty.py} fits them on facts that people judged.
 */
final class Certainty {
  private static final String BIAS = "bias";
  private static final Certainty LOADED = load();

  private final double bias;
  private final ImmutableList<Double> weights;

  private Certainty(double bias, ImmutableList<Double> weights) {
    this.bias = bias;
    this.weights = weights;
  }

  private static Certainty load() {
    ImmutableMap.Builder<String, Double> found = ImmutableMap.builder();
    for (List<String> row : DataFile.rows(Certainty.class, "certainty.tsv", 2)) {
      found.put(row.get(0), Double.valueOf(row.get(1)));
    }
    ImmutableMap<String, Double> byName = found.buildOrThrow();
    ImmutableSet<String> names =
        ImmutableSet.<String>builder().add(BIAS).addAll(ReadingSigns.NAMES).build();
    if (!byName.keySet().equals(names)) {
      throw new IllegalStateException("certainty.tsv: weights of " + byName.keySet());
    }
    return new Certainty(
        byName.getOrDefault(BIAS, 0.0),
        ReadingSigns.NAMES.stream().map(byName::get).collect(ImmutableList.toImmutableList()));
  }

  /** The probability, from 0 to 1, for a fact read from {@code sentence} of {@code text}. */
  static double of(Fact fact, Sentence sentence, String text) {
    return LOADED.probability(ReadingSigns.of(fact, sentence, text));
  }

  private double probability(ReadingSigns signs) {
    double score = bias;
    for (int i = 0; i < weights.size(); i++) {
      score += weights.get(i) * signs.values().get(i);
    }
    return 1 / (1 + Math.exp(-score));
  }
}
