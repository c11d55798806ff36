package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.fact.FactSheet;
import factcheck.text.Checkpoint;
import factcheck.value.WordNetRelations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the model could not read at once or at all is said in the verdict. */
final class UnreadTest {
  private static final String CLAIM = "The firm bought a ferry.";

  @Test
  void claimThatWasCut_isIncomplete() {
    assertEquals(
        List.of(
            "“" + CLAIM + "” is longer than the entailment model can read; its end was not read"),
        verdict(new FixedModel(new Entailment(0.8, 0.1, 0.1, false, true))).incomplete());
  }

  @Test
  void claimReadWhole_isNot() {
    assertEquals(
        List.of(),
        verdict(new FixedModel(new Entailment(0.8, 0.1, 0.1, true, false))).incomplete());
  }

  @Test
  void opinionBesideAFact_isLeftOutAndNamed() {
    FactSheet article = Judged.article("The firm bought a ferry. The ferry sails at noon.");
    Verdict verdict =
        Judged.by(FixedModel.answering(0.9, 0.05), CLAIM + " What a terrible decision!", article);
    assertEquals(
        List.of("“What a terrible decision!” was not checked: it is an exclamation"),
        verdict.incomplete());
    assertEquals(1, verdict.parts().size(), verdict::toString);
  }

  @Test
  void claimTooLongForAParse_isCheckedAsOnePart() {
    String claim =
        ("The firm bought a ferry and " + "the ferry sails at noon and ".repeat(26))
            .replaceFirst(" and $", ".");
    FactSheet article = Judged.article("The firm bought a ferry. The ferry sails at noon.");
    Verdict verdict = Judged.by(FixedModel.answering(0.9, 0.05), claim, article);
    assertEquals(1, verdict.parts().size(), verdict::toString);
  }

  @Test
  void passageReadInPieces_isNamedInTheReason() {
    assertTrue(
        texts(verdict(new FixedModel(new Entailment(0.8, 0.1, 0.1, true, false))).reason())
            .contains("was read in pieces"));
    assertTrue(
        !texts(verdict(new FixedModel(new Entailment(0.8, 0.1, 0.1, false, false))).reason())
            .contains("was read in pieces"));
  }

  private static String texts(Reason reason) {
    StringBuilder all = new StringBuilder(reason.text());
    reason.children().forEach(child -> all.append('\n').append(texts(child)));
    return all.toString();
  }

  private static Verdict verdict(EntailmentModel model) {
    FactSheet article = Judged.article("The firm bought a ferry. The ferry sails at noon.");
    return new Judge(WordNetRelations.load(), model)
        .judge(Judged.claim(CLAIM, article), article, false, 0, Judged.VERSION, Checkpoint.NONE);
  }
}
