package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs a claim's parts in the light of the claim as a whole. A part torn out of its sentence can
 * lose what ties it to the rest; the whole can hide a part that is wrong. Each part's probabilities
 * are therefore mixed with the whole's: doubt about the whole pulls down the part that is most in
 * doubt, and confidence in the whole lifts all parts.
 */
final class PartWeights {
  /** Share of the whole claim in a part's probabilities. */
  private static final double WHOLE = 0.6;

  private PartWeights() {}

  /**
   * The parts' probabilities.
   *
   * @param whole those of the claim as a whole
   * @param parts those of each part by itself
   * @param certain numbers of parts that stand by themselves, whatever the whole says
   */
  static List<Map<Label, Double>> inLightOf(
      Map<Label, Double> whole, List<Map<Label, Double>> parts, Set<Integer> certain) {
    Map<Label, Integer> most = new EnumMap<>(Label.class);
    for (Label label : whole.keySet()) {
      for (int i = 0; i < parts.size(); i++) {
        int before = most.getOrDefault(label, 0);
        most.put(label, of(parts.get(i), label) > of(parts.get(before), label) ? i : before);
      }
    }
    ImmutableList.Builder<Map<Label, Double>> all = ImmutableList.builder();
    for (int i = 0; i < parts.size(); i++) {
      Map<Label, Double> part = parts.get(i);
      if (certain.contains(i)) {
        all.add(part);
        continue;
      }
      Map<Label, Double> mixed = new EnumMap<>(Label.class);
      for (Label label : whole.keySet()) {
        boolean shared =
            label == Label.SUPPORTED || most.get(label) == i || of(whole, label) < of(part, label);
        mixed.put(label, mix(part, whole, label, shared));
      }
      double sum = mixed.values().stream().mapToDouble(p -> p).sum();
      mixed.replaceAll((label, probability) -> probability / sum);
      all.add(ImmutableMap.copyOf(mixed));
    }
    return all.build();
  }

  private static double of(Map<Label, Double> weights, Label label) {
    return weights.getOrDefault(label, 0.0);
  }

  private static double mix(
      Map<Label, Double> part, Map<Label, Double> whole, Label label, boolean shared) {
    return shared ? (1 - WHOLE) * of(part, label) + WHOLE * of(whole, label) : of(part, label);
  }
}
