package factcheck.entail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model that ships with the engine gets easy pairs right. */
final class DefaultModelTest {
  private static EntailmentModel model;

  @BeforeAll
  static void load() {
    model = OnnxEntailmentModel.loadDefault();
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was closed on Monday because of the flood.|The bridge was closed on Monday.",
        "The company bought a ferry in May.|The firm purchased a ferry in May.",
        "Two men were arrested in Oslo on Friday.|On Friday, two men were arrested in Oslo.",
      })
  void paraphrase_isEntailed(String premise, String hypothesis) {
    Entailment answer = answer(premise, hypothesis);
    assertTrue(answer.entailed() > 0.5, answer.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was closed on Monday.|The bridge was open on Monday.",
        "The council approved the plan.|The council rejected the plan.",
        "The minister did not sign the treaty.|The minister signed the treaty.",
      })
  void opposite_isContradicted(String premise, String hypothesis) {
    Entailment answer = answer(premise, hypothesis);
    assertTrue(answer.contradicted() > 0.5, answer.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The company bought a ferry in May.|The company paid for the ferry in cash.",
        "Two men were arrested in Oslo.|The two men were brothers.",
      })
  void detailThatIsNotGiven_isLeftOpen(String premise, String hypothesis) {
    Entailment answer = answer(premise, hypothesis);
    assertTrue(
        answer.neutral() > Math.max(answer.entailed(), answer.contradicted()), answer.toString());
  }

  @Test
  void otherTopic_isNotEntailed() {
    Entailment answer = answer("The bridge was closed on Monday.", "The firm bought a ferry.");
    assertTrue(answer.entailed() < 0.1, answer.toString());
  }

  @Test
  void longPremise_isReadInWindows() {
    String filler = "The ferry sails at noon. ".repeat(60);
    Entailment answer = answer(filler, "The council approved the plan.");
    assertEquals(List.of(true, false), List.of(answer.windowed(), answer.cut()));
  }

  private static Entailment answer(String premise, String hypothesis) {
    return model.infer(List.of(new Pair(premise, hypothesis))).get(0);
  }
}
