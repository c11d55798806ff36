package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a sentence is that reports one thing itself and another as somebody's. */
final class SpeakersTest {
  private static final String MIXED = "The bridge opened in 2010 and Ann Lee said it was safe.";
  private static final String RELATIVE =
      "Ann Lee, who said the bridge was safe, resigned on Monday.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        MIXED + "|The bridge opened in 2010.",
        RELATIVE + "|Ann Lee resigned on Monday.",
        "Ann Lee resigned on Monday, saying the bridge was unsafe.|Ann Lee resigned on Monday.",
        "The council, which met on Monday, said the bridge was safe.|The council met on Monday.",
        "Ann Lee, the mayor of Varde, said it rained.|Ann Lee is the mayor of Varde.",
      })
  void factOfNobodysWords_isReported(String article, String claim) {
    for (boolean reportedOnly : new boolean[] {false, true}) {
      Verdict verdict = Judged.of(claim, Judged.article(article), reportedOnly);
      assertEquals(Label.SUPPORTED, verdict.label(), verdict::toString);
      assertEquals(Basis.REPORTED, verdict.evidence().get(0).basis(), verdict::toString);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        MIXED + "|The bridge was safe.",
        RELATIVE + "|The bridge was safe.",
        "Ann Lee said the bridge was safe.|The bridge was safe.",
        "Ann Lee said the bridge, which opened in 2010, was safe.|The bridge opened in 2010.",
        "According to Ann Lee, the bridge was safe.|The bridge was safe.",
      })
  void factOfSomebodysWords_isAttributedAndNoReport(String article, String claim) {
    Verdict verdict = Judged.of(claim, Judged.article(article));
    assertEquals(Label.SUPPORTED, verdict.label(), verdict::toString);
    assertEquals(Basis.ATTRIBUTED, verdict.evidence().get(0).basis(), verdict::toString);
    assertTrue(verdict.evidence().get(0).speakers().contains("Ann Lee"), verdict::toString);
    assertEquals(Label.NOT_ENOUGH_INFO, Judged.of(claim, Judged.article(article), true).label());
  }

  @Test
  void sentenceThatIsSomebodysWordsForOnePart_isSoForTheClaim() {
    Verdict verdict = Judged.of("The bridge opened in 2010 and was safe.", Judged.article(MIXED));
    assertEquals(Basis.REPORTED, verdict.parts().get(0).evidence().get(0).basis());
    assertEquals(Basis.ATTRIBUTED, verdict.parts().get(1).evidence().get(0).basis());
    assertEquals(Basis.ATTRIBUTED, verdict.evidence().get(0).basis(), verdict::toString);
  }
}
