package factcheck.entail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is longer than a model's window is read in pieces, and the answer says so. */
final class WindowsTest {
  private static final String FILLER = "The council was open and it rained on the bridge. ";
  private static final int FILLERS = 20;
  private static final String HYPOTHESIS = "Rain fell.";

  @TempDir private Path directory;

  static Stream<Arguments> familiesAndPlaces() {
    return Stream.of(TinyModel.Family.values())
        .flatMap(family -> Stream.of(0, 1, 7, 10, 19, 20).map(at -> Arguments.of(family, at)));
  }

  @ParameterizedTest
  @MethodSource("familiesAndPlaces")
  void longPremise_isDecidedByTheSentenceThatEntails(TinyModel.Family family, int place) {
    Entailment answer =
        answer(TinyModel.of(family), new Pair(premise("So + it is. ", place), HYPOTHESIS));
    assertTrue(answer.entailed() > 0.9, answer.toString());
    assertTrue(answer.windowed());
  }

  @ParameterizedTest
  @MethodSource("familiesAndPlaces")
  void longPremise_isDecidedByTheSentenceThatContradicts(TinyModel.Family family, int place) {
    Entailment answer =
        answer(TinyModel.of(family), new Pair(premise("No ! it is. ", place), HYPOTHESIS));
    assertTrue(answer.contradicted() > 0.9, answer.toString());
  }

  @ParameterizedTest
  @MethodSource("familiesAndPlaces")
  void twoWayModel_findsTheSentenceThatEntails(TinyModel.Family family, int place) {
    Pair pair = new Pair(premise("So + it is. ", place), HYPOTHESIS);
    assertTrue(answer(TinyModel.twoWay(family), pair).entailed() > 0.9);
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void longPremiseWithoutSuchASentence_isNotDecided(TinyModel.Family family) {
    Entailment answer = answer(TinyModel.of(family), new Pair(premise("", 0), HYPOTHESIS));
    assertTrue(Math.max(answer.entailed(), answer.contradicted()) < 0.9, answer.toString());
    assertTrue(answer.windowed());
    assertFalse(answer.cut());
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void hypothesisBeyondTheModel_isCut(TinyModel.Family family) {
    String hypothesis = FILLER.repeat(FILLERS);
    Entailment answer = answer(TinyModel.of(family), new Pair("So + it is.", hypothesis));
    assertEquals(List.of(false, true), List.of(answer.windowed(), answer.cut()));
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void bothTooLong_areWindowedAndCut(TinyModel.Family family) {
    String text = FILLER.repeat(FILLERS);
    Entailment answer = answer(TinyModel.of(family), new Pair(text, text));
    assertEquals(List.of(true, true), List.of(answer.windowed(), answer.cut()));
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void hypothesisBeyondTheWindowButNotTheModel_isReadWhole(TinyModel.Family family) {
    // One token a character in every family.
    String hypothesis = "'".repeat(TinyModel.WINDOW - 8);
    Entailment answer = answer(TinyModel.of(family), new Pair(premise("", 0), hypothesis));
    assertEquals(List.of(true, false), List.of(answer.windowed(), answer.cut()));
  }

  @Test
  void longPair_besideShortOnes_keepsItsPlace() {
    Pair shorter = new Pair("The council was open.", HYPOTHESIS);
    Pair longer = new Pair(premise("So + it is. ", 20), HYPOTHESIS);
    TinyModel tiny = TinyModel.of(TinyModel.Family.BERT);
    try (EntailmentModel model = OnnxEntailmentModel.load(tiny.write(directory))) {
      assertEquals(
          List.of(false, true, false),
          model.infer(List.of(shorter, longer, shorter)).stream()
              .map(Entailment::windowed)
              .toList());
    }
  }

  private static String premise(String decisive, int place) {
    return FILLER.repeat(place) + decisive + FILLER.repeat(FILLERS - place);
  }

  private Entailment answer(TinyModel tiny, Pair pair) {
    try (EntailmentModel model = OnnxEntailmentModel.load(tiny.write(directory))) {
      return model.infer(List.of(pair)).get(0);
    }
  }
}
