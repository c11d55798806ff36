package factcheck.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * A weighted sum of named signs. The weights are a table that ships with the engine and that a
 * script of {@code training} fits: one sign a line with its weight, and where the sum has a
 * constant, that under the name {@code bias}. Immutable.
 */
public final class LinearScore {
  private static final String BIAS = "bias";

  private final double bias;
  private final ImmutableList<Double> weights;

  private LinearScore(double bias, ImmutableList<Double> weights) {
    this.bias = bias;
    this.weights = weights;
  }

  /**
   * Reads the weights from a table beside {@code owner} on the class path.
   *
   * @param names the signs, in the order in which {@link #of} takes their values
   * @throws IllegalStateException if the table has other signs than these or a weight is no number
   */
  public static LinearScore load(Class<?> owner, String table, List<String> names) {
    ImmutableMap.Builder<String, Double> found = ImmutableMap.builder();
    for (List<String> row : DataFile.rows(owner, table, 2)) {
      found.put(row.get(0), weight(table, row.get(1)));
    }
    ImmutableMap<String, Double> byName = found.buildOrThrow();
    ImmutableSet.Builder<String> wanted = ImmutableSet.<String>builder().addAll(names);
    if (byName.containsKey(BIAS)) {
      wanted.add(BIAS);
    }
    if (!byName.keySet().equals(wanted.build())) {
      throw new IllegalStateException(table + ": weights of " + byName.keySet());
    }
    return new LinearScore(
        byName.getOrDefault(BIAS, 0.0),
        names.stream().map(byName::get).collect(ImmutableList.toImmutableList()));
  }

  private static double weight(String table, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(table + ": no weight: \"" + text + "\"", e);
    }
  }

  /** The sum for these values, which stand in the order of the names. */
  public double of(List<Double> values) {
    double score = bias;
    for (int i = 0; i < weights.size(); i++) {
      score += weights.get(i) * values.get(i);
    }
    return score;
  }
}
