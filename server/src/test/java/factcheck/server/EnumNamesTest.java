package factcheck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.fact.Modality;
import factcheck.fact.Polarity;
import factcheck.fact.Slot;
import factcheck.v1.SlotOutcome;
import factcheck.v1.Verdict;
import factcheck.verdict.Basis;
import factcheck.verdict.Label;
import factcheck.verdict.Outcome;
import factcheck.verdict.Stance;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The engine's enums and those of the contract have the same values, but for the prefix. */
class EnumNamesTest {
  @Test
  void labels_areVerdicts() {
    same(Label.values(), Verdict.values(), "VERDICT_");
  }

  @Test
  void stances_match() {
    same(Stance.values(), factcheck.v1.Stance.values(), "STANCE_");
  }

  @Test
  void bases_match() {
    same(Basis.values(), factcheck.v1.Basis.values(), "BASIS_");
  }

  @Test
  void outcomes_match() {
    same(Outcome.values(), SlotOutcome.values(), "SLOT_OUTCOME_");
  }

  @Test
  void slots_match() {
    same(Slot.values(), factcheck.v1.Slot.values(), "SLOT_");
  }

  @Test
  void polarities_match() {
    same(Polarity.values(), factcheck.v1.Polarity.values(), "POLARITY_");
  }

  @Test
  void modalities_match() {
    same(Modality.values(), factcheck.v1.Modality.values(), "MODALITY_");
  }

  private static void same(Enum<?>[] engine, Enum<?>[] contract, String prefix) {
    Set<String> sent =
        Arrays.stream(contract)
            .map(Enum::name)
            .filter(name -> !name.equals("UNRECOGNIZED") && !name.endsWith("_UNSPECIFIED"))
            .collect(Collectors.toSet());
    assertEquals(
        Arrays.stream(engine).map(value -> prefix + value.name()).collect(Collectors.toSet()),
        sent);
  }
}
