package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import factcheck.text.Factuality;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a scorer's opinion of an event goes before what the rules read. */
final class LearnedFactualityTest {
  private static final List<String> NAMES =
      Arrays.stream(Modality.values()).map(Modality::name).toList();

  /** An opinion that holds one modality so likely and shares the rest among the others. */
  private static Factuality opinion(Modality modality, double probability) {
    float[] logs = new float[NAMES.size()];
    Arrays.fill(logs, (float) Math.log((1 - probability) / (NAMES.size() - 1)));
    logs[modality.ordinal()] = (float) Math.log(probability);
    return new Factuality(logs, NAMES);
  }

  @ParameterizedTest
  @EnumSource(Modality.class)
  void undecidedOpinion_leavesTheRules(Modality rules) {
    Factuality opinion = opinion(Modality.ACTUAL, 1.0 / NAMES.size());
    assertEquals(rules, LearnedFactuality.modality(rules, opinion));
  }

  @ParameterizedTest
  @EnumSource(Modality.class)
  void sureOpinion_goesBeforeTheRules(Modality rules) {
    assertEquals(
        Modality.WANTED, LearnedFactuality.modality(rules, opinion(Modality.WANTED, 0.99)));
  }

  @Test
  void doubtfulOpinion_leavesTheRules() {
    assertEquals(
        Modality.ACTUAL,
        LearnedFactuality.modality(Modality.ACTUAL, opinion(Modality.WANTED, 0.4)));
  }

  @Test
  void unknownModality_isRefused() {
    Factuality opinion = new Factuality(new float[1], List.of("ACTUAL"));
    assertThrows(
        IllegalArgumentException.class, () -> LearnedFactuality.modality(Modality.ACTUAL, opinion));
  }
}
