package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.fact.FactSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One event told from its other side, to a model that takes it for exchanged roles. */
final class ConversesTest {
  private static final FixedModel DENYING = FixedModel.answering(0.05, 0.9);

  private static final FactSheet ARTICLE =
      Judged.article(
          "Orlo borrowed 40 million pounds from Rhein Credit.\n\n"
              + "Ivo Matic lost to Dana Brook in the final.\n\n"
              + "Peter Harding handed over the office to Julia Renn.\n\n"
              + "Sorvia sells gas to Tavrenia.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rhein Credit lent Orlo 40 million pounds.",
        "Dana Brook beat Ivo Matic in the final.",
        "Dana Brook won against Ivo Matic in the final.",
        "Julia Renn took over the office from Peter Harding.",
        "Tavrenia buys gas from Sorvia."
      })
  void otherSide_isSupported(String claim) {
    Verdict verdict = Judged.by(DENYING, claim, ARTICLE);
    assertEquals(Label.SUPPORTED, verdict.label(), verdict::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlo lent Rhein Credit 40 million pounds.",
        "Ivo Matic beat Dana Brook in the final.",
        "Sorvia buys gas from Tavrenia.",
        "Julia Renn handed over the office to Peter Harding."
      })
  void exchangedRoles_areRefuted(String claim) {
    Verdict verdict = Judged.by(DENYING, claim, ARTICLE);
    assertEquals(Label.REFUTED, verdict.label(), verdict::toString);
  }

  @Test
  void othersWhoDied_areKilledByNobody() {
    FactSheet article = Judged.article("Twelve people died in the flood.");
    Verdict verdict = Judged.by(DENYING, "Gunmen killed twelve people in the flood.", article);
    assertEquals(Label.REFUTED, verdict.label(), verdict::toString);
  }
}
