package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
    int weakest = 0;
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).get(Label.REFUTED) > parts.get(weakest).get(Label.REFUTED)) {
        weakest = i;
      }
    }
    int least = 0;
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).get(Label.NOT_ENOUGH_INFO) > parts.get(least).get(Label.NOT_ENOUGH_INFO)) {
        least = i;
      }
    }
    ImmutableList.Builder<Map<Label, Double>> all = ImmutableList.builder();
    for (int i = 0; i < parts.size(); i++) {
      Map<Label, Double> part = parts.get(i);
      if (certain.contains(i)) {
        all.add(part);
        continue;
      }
      double supported = mix(part, whole, Label.SUPPORTED, true);
      double refuted =
          mix(part, whole, Label.REFUTED, i == weakest || lower(whole, part, Label.REFUTED));
      double open =
          mix(
              part,
              whole,
              Label.NOT_ENOUGH_INFO,
              i == least || lower(whole, part, Label.NOT_ENOUGH_INFO));
      double sum = supported + refuted + open;
      all.add(
          ImmutableMap.of(
              Label.SUPPORTED,
              supported / sum,
              Label.REFUTED,
              refuted / sum,
              Label.NOT_ENOUGH_INFO,
              open / sum));
    }
    return all.build();
  }

  private static boolean lower(Map<Label, Double> whole, Map<Label, Double> part, Label label) {
    return whole.get(label) < part.get(label);
  }

  private static double mix(
      Map<Label, Double> part, Map<Label, Double> whole, Label label, boolean shared) {
    return shared ? (1 - WHOLE) * part.get(label) + WHOLE * whole.get(label) : part.get(label);
  }
}
