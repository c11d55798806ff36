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
  private static Factuality opinion(Modality modality, double probability, double denial) {
    float[] logs = new float[NAMES.size()];
    Arrays.fill(logs, (float) Math.log((1 - probability) / (NAMES.size() - 1)));
    logs[modality.ordinal()] = (float) Math.log(probability);
    return new Factuality(logs, denial, NAMES);
  }

  @ParameterizedTest
  @EnumSource(Modality.class)
  void undecidedOpinion_leavesTheRules(Modality rules) {
    Factuality opinion = opinion(Modality.ACTUAL, 1.0 / NAMES.size(), 0);
    assertEquals(rules, LearnedFactuality.modality(rules, opinion));
  }

  @ParameterizedTest
  @EnumSource(Modality.class)
  void sureOpinion_goesBeforeTheRules(Modality rules) {
    assertEquals(
        Modality.WANTED, LearnedFactuality.modality(rules, opinion(Modality.WANTED, 0.99, 0)));
  }

  @ParameterizedTest
  @EnumSource(Polarity.class)
  void undecidedDenial_leavesTheRules(Polarity rules) {
    assertEquals(rules, LearnedFactuality.polarity(rules, opinion(Modality.ACTUAL, 0.9, 0)));
  }

  @Test
  void sureDenial_goesBeforeTheRules() {
    Factuality denied = opinion(Modality.ACTUAL, 0.9, 20);
    Factuality told = opinion(Modality.ACTUAL, 0.9, -20);
    assertEquals(Polarity.NEGATIVE, LearnedFactuality.polarity(Polarity.POSITIVE, denied));
    assertEquals(Polarity.POSITIVE, LearnedFactuality.polarity(Polarity.NEGATIVE, told));
  }

  @Test
  void unknownModality_isRefused() {
    Factuality opinion = new Factuality(new float[1], 0, List.of("ACTUAL"));
    assertThrows(
        IllegalArgumentException.class, () -> LearnedFactuality.modality(Modality.ACTUAL, opinion));
  }
}
