package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import factcheck.data.DataFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The numbers that decide are probabilities, whatever goes in. */
final class WeightsTest {
  private static final int TRIALS = 200;
  private static final double EXACT = 1e-9;

  /**
   * More than one sentence by so little that no tree tells it from one: what differs is the
   * temperature.
   */
  private static final double NO_SPLIT = 0.01;

  @Test
  void ensemble_givesProbabilitiesThatSumToOne() {
    TreeEnsemble ensemble = TreeEnsemble.load();
    Random random = new Random(3);
    for (int trial = 0; trial < TRIALS; trial++) {
      ImmutableMap.Builder<String, Double> values = ImmutableMap.builder();
      features().forEach(name -> values.put(name, 10 * random.nextGaussian()));
      assertProbabilities(ensemble.probabilities(new Features(values.buildOrThrow())));
    }
  }

  @Test
  void ensemble_knowsTheThreeLabels() {
    ImmutableMap.Builder<String, Double> values = ImmutableMap.builder();
    features().forEach(name -> values.put(name, 0.0));
    assertEquals(
        Set.of(Label.SUPPORTED, Label.REFUTED, Label.NOT_ENOUGH_INFO),
        TreeEnsemble.load().probabilities(new Features(values.buildOrThrow())).keySet());
  }

  @Test
  void ensemble_isLessSureOfATextOfOneSentence() {
    Map<Label, Double> one = probabilities(1);
    Map<Label, Double> more = probabilities(1 + NO_SPLIT);
    Label likeliest = Collections.max(more.entrySet(), Map.Entry.comparingByValue()).getKey();
    assertTrue(one.get(likeliest) < more.get(likeliest));
  }

  /** Of a claim that the model holds for refuted, by how many sentences the article has. */
  private static Map<Label, Double> probabilities(double sentences) {
    ImmutableMap.Builder<String, Double> values = ImmutableMap.builder();
    features().forEach(name -> values.put(name, name.endsWith("_contradicted") ? 0.9 : 0.0));
    values.put("article_length", Math.log(1 + sentences));
    return TreeEnsemble.load().probabilities(new Features(values.buildKeepingLast()));
  }

  @Test
  void parts_haveProbabilitiesThatSumToOne() {
    Random random = new Random(5);
    for (int trial = 0; trial < TRIALS; trial++) {
      List<Map<Label, Double>> parts = new ArrayList<>();
      for (int part = 0; part <= trial % 5; part++) {
        parts.add(row(random));
      }
      List<Map<Label, Double>> joint = PartWeights.inLightOf(row(random), parts, Set.of());
      assertEquals(parts.size(), joint.size());
      joint.forEach(WeightsTest::assertProbabilities);
    }
  }

  @Test
  void certainPart_standsByItself() {
    List<Map<Label, Double>> parts = List.of(row(0.8, 0.1, 0.1), row(0.1, 0.8, 0.1));
    List<Map<Label, Double>> joint = PartWeights.inLightOf(row(0.9, 0.05, 0.05), parts, Set.of(1));
    assertEquals(parts.get(1), joint.get(1));
    assertTrue(joint.get(0).get(Label.SUPPORTED) > parts.get(0).get(Label.SUPPORTED));
  }

  @Test
  void sureWhole_liftsItsParts() {
    Map<Label, Double> part = row(0.5, 0.2, 0.3);
    Map<Label, Double> joint =
        PartWeights.inLightOf(row(0.9, 0.05, 0.05), List.of(part), Set.of()).get(0);
    assertTrue(joint.get(Label.SUPPORTED) > part.get(Label.SUPPORTED));
  }

  @Test
  void refutedWhole_pullsDownThePartThatIsMostInDoubt() {
    List<Map<Label, Double>> parts = List.of(row(0.8, 0.1, 0.1), row(0.4, 0.4, 0.2));
    List<Map<Label, Double>> joint = PartWeights.inLightOf(row(0.1, 0.8, 0.1), parts, Set.of());
    assertTrue(joint.get(1).get(Label.REFUTED) > 0.5, joint.toString());
    assertTrue(joint.get(0).get(Label.REFUTED) < 0.5, joint.toString());
  }

  private static void assertProbabilities(Map<Label, Double> row) {
    assertEquals(1, row.values().stream().mapToDouble(Double::doubleValue).sum(), EXACT);
    assertTrue(row.values().stream().allMatch(p -> p >= 0 && p <= 1), row.toString());
  }

  private static Map<Label, Double> row(Random random) {
    double a = random.nextDouble();
    double b = random.nextDouble() * (1 - a);
    return row(a, b, 1 - a - b);
  }

  private static Map<Label, Double> row(double supported, double refuted, double open) {
    return ImmutableMap.of(
        Label.SUPPORTED, supported, Label.REFUTED, refuted, Label.NOT_ENOUGH_INFO, open);
  }

  /** The features that the trees of the data file ask for. */
  private static Set<String> features() {
    Set<String> names = new TreeSet<>();
    for (List<String> row : DataFile.rows(TreeEnsemble.class, "decision.tsv", 3)) {
      if (row.get(0).equals("tree")) {
        for (String node : row.get(2).split(";")) {
          names.add(node.substring(0, node.indexOf(',')));
        }
      }
    }
    return names;
  }
}
