package factcheck.entail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Collections2;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models of the BERT, RoBERTa and DeBERTa shapes load, and their labels are read as configured. */
final class ModelShapesTest {
  private static final Pair YES = new Pair("It rained and that is so +.", "Rain fell.");
  private static final Pair NO = new Pair("It rained and that is not so !.", "Rain fell.");

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void entailingPair_isEntailed(TinyModel.Family family) {
    assertTrue(answer(TinyModel.of(family), YES).entailed() > 0.9);
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void contradictingPair_isContradicted(TinyModel.Family family) {
    assertTrue(answer(TinyModel.of(family), NO).contradicted() > 0.9);
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void probabilities_sumToOne(TinyModel.Family family) {
    for (Pair pair : List.of(YES, NO, new Pair("", ""), new Pair("\uD83C\uDF0A", "The council."))) {
      Entailment answer = answer(TinyModel.of(family), pair);
      assertEquals(1, answer.entailed() + answer.contradicted() + answer.neutral(), 1e-9);
    }
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void modelWithSlots_saysWhatClashes(TinyModel.Family family) {
    TinyModel model = TinyModel.of(family).withSlots(List.of("TIME", "PLACE", "OBJECT"));
    Entailment answer = answer(model, NO);
    assertEquals(Set.of("TIME", "PLACE", "OBJECT"), answer.clash().keySet());
    assertEquals(1, answer.clash().values().stream().mapToDouble(p -> p).sum(), 1e-9);
    assertTrue(answer.contradicted() > 0.9);
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void modelWithDisputes_saysWhereItSeesOne(TinyModel.Family family) {
    TinyModel model = TinyModel.of(family).withDisputes(1);
    assertTrue(answer(model, NO).disputed() > 0.9);
    assertTrue(answer(model, YES).disputed() < 0.7);
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void modelWithoutDisputes_seesNone(TinyModel.Family family) {
    assertEquals(0, answer(TinyModel.of(family), NO).disputed());
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void modelWithoutSlots_leavesOpenWhatClashes(TinyModel.Family family) {
    assertEquals(Map.of(), answer(TinyModel.of(family), NO).clash());
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void shortPair_isReadWhole(TinyModel.Family family) {
    Entailment answer = answer(TinyModel.of(family), YES);
    assertEquals(List.of(false, false), List.of(answer.windowed(), answer.cut()));
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void permutedLabels_permuteTheAnswer(TinyModel.Family family) {
    TinyModel model = TinyModel.of(family);
    Entailment usual = answer(model, YES);
    for (List<String> labels : Collections2.permutations(family.labels)) {
      Entailment answer = answer(model.withLabels(labels), YES);
      for (int output = 0; output < labels.size(); output++) {
        assertEquals(
            probability(usual, family.labels.get(output)),
            probability(answer, labels.get(output)),
            1e-9,
            labels.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void graphWithTokenTypes_tellsPremiseFromHypothesis(TinyModel.Family family) {
    TinyModel model = TinyModel.of(family).withTokenTypes(true);
    assertTrue(answer(model, YES).entailed() > 0.9);
    // RoBERTa's tokenizer gives both texts the same type.
    assertEquals(family == TinyModel.Family.ROBERTA, sameBackwards(model));
  }

  @ParameterizedTest
  @EnumSource(TinyModel.Family.class)
  void graphWithoutTokenTypes_isGivenNone(TinyModel.Family family) {
    assertTrue(sameBackwards(TinyModel.of(family).withTokenTypes(false)));
  }

  @Test
  void twoWayModel_contradictsWhatItDoesNotEntail() {
    Entailment answer = answer(TinyModel.twoWay(TinyModel.Family.BERT), NO);
    assertTrue(answer.contradicted() > 0.9);
    assertEquals(0, answer.neutral(), 1e-9);
  }

  @Test
  void families_answerDifferently() {
    Pair pair = new Pair("The council was open.", "Rain fell.");
    assertNotEquals(
        answer(TinyModel.of(TinyModel.Family.BERT), pair),
        answer(TinyModel.of(TinyModel.Family.DEBERTA), pair));
  }

  @Test
  void id_isThatOfTheFiles() {
    TinyModel model = TinyModel.of(TinyModel.Family.BERT);
    assertEquals(id(model), id(model));
    assertNotEquals(id(model), id(TinyModel.of(TinyModel.Family.ROBERTA)));
    assertNotEquals(id(model), id(model.withSlots(List.of("TIME", "PLACE"))));
  }

  private String id(TinyModel model) {
    try (EntailmentModel loaded = OnnxEntailmentModel.load(model.write(directory))) {
      return loaded.id();
    }
  }

  /** All that the graph sums up is the same in either order, but for the token types. */
  private boolean sameBackwards(TinyModel model) {
    Entailment forwards = answer(model, new Pair("The council was open.", "It."));
    Entailment backwards = answer(model, new Pair("It.", "The council was open."));
    return Math.abs(forwards.entailed() - backwards.entailed()) < 1e-5;
  }

  private Entailment answer(TinyModel model, Pair pair) {
    try (EntailmentModel loaded = OnnxEntailmentModel.load(model.write(directory))) {
      return loaded.infer(List.of(pair)).get(0);
    }
  }

  private static double probability(Entailment answer, String label) {
    return switch (label.toLowerCase(Locale.ROOT)) {
      case "entailment" -> answer.entailed();
      case "neutral" -> answer.neutral();
      default -> answer.contradicted();
    };
  }
}
