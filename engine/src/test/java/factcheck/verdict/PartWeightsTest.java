package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a claim's parts are weighed in the light of the whole. */
final class PartWeightsTest {
  private static final Map<Label, Double> HELD = weights(0.8, 0.1, 0.1);
  private static final Map<Label, Double> DOUBTED = weights(0.3, 0.6, 0.1);

  private static Map<Label, Double> weights(double supported, double refuted, double open) {
    return ImmutableMap.of(
        Label.SUPPORTED, supported, Label.REFUTED, refuted, Label.NOT_ENOUGH_INFO, open);
  }

  private static Map<Label, Double> disputed(double supported, double disputed) {
    return ImmutableMap.of(
        Label.SUPPORTED,
        supported,
        Label.CONFLICTING_EVIDENCE,
        disputed,
        Label.REFUTED,
        0.0,
        Label.NOT_ENOUGH_INFO,
        1 - supported - disputed);
  }

  @Test
  void doubtAboutTheWhole_fallsOnThePartThatIsMostInDoubt() {
    List<Map<Label, Double>> parts =
        PartWeights.inLightOf(weights(0.1, 0.8, 0.1), List.of(HELD, DOUBTED), Set.of());
    assertTrue(parts.get(1).get(Label.REFUTED) > DOUBTED.get(Label.REFUTED));
    assertTrue(parts.get(0).get(Label.REFUTED) < 0.2, parts.toString());
  }

  @Test
  void disputeOverTheWhole_fallsOnThePartThatIsMostDisputed() {
    List<Map<Label, Double>> parts =
        PartWeights.inLightOf(
            disputed(0.1, 0.8), List.of(disputed(0.8, 0.1), disputed(0.4, 0.4)), Set.of());
    assertTrue(parts.get(1).get(Label.CONFLICTING_EVIDENCE) > 0.5, parts.toString());
    assertTrue(parts.get(0).get(Label.CONFLICTING_EVIDENCE) < 0.2, parts.toString());
  }

  @Test
  void certainPart_staysAsItIs() {
    assertEquals(DOUBTED, PartWeights.inLightOf(HELD, List.of(HELD, DOUBTED), Set.of(1)).get(1));
  }

  @Test
  void weights_sumToOne() {
    for (Map<Label, Double> part :
        PartWeights.inLightOf(disputed(0.3, 0.6), List.of(HELD, DOUBTED), Set.of())) {
      assertEquals(1, part.values().stream().mapToDouble(p -> p).sum(), 1e-9);
    }
  }
}
