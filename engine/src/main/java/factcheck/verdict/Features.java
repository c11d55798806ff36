package factcheck.verdict;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * The numbers that a decision is made from, by name and in a fixed order.
 *
 * @param values name to value; every reading gives the same names in the same order
 */
public record Features(Map<String, Double> values) {
  public Features {
    values = ImmutableMap.copyOf(values);
  }

  /** The value of one feature. */
  double get(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no feature \"" + name + "\"");
    }
    return value;
  }
}
