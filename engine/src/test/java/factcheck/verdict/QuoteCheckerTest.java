package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.fact.FactSheet;
import factcheck.text.Span;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations of claims looked up in an article with two speakers. */
final class QuoteCheckerTest {
  private static FactSheet article;

  @BeforeAll
  static void read() {
    article =
        Judged.article(
            "Mayor Ann Fischer opened the meeting. “The bridge should not be left for others to"
                + " mend,” Fischer said.\n\n"
                + "Engineer Peter Novak disagreed. “We have mended it every year since the flood,”"
                + " Novak said. “It will hold.”");
  }

  private static QuoteCheck check(String claim) {
    List<QuoteCheck> checks = QuoteChecker.check(Judged.claim(claim, article), article);
    assertEquals(1, checks.size(), checks::toString);
    return checks.get(0);
  }

  @Test
  void verbatim_withThePlaceInTheArticle() {
    QuoteCheck check = check("Fischer said the bridge “should not be left for others to mend”.");
    assertEquals(QuoteCheck.Outcome.VERBATIM, check.outcome());
    assertEquals(check.found(), check.foundSpan().orElseThrow().of(article.text()));
    assertEquals("", check.difference());
  }

  @Test
  void altered_withTheDifference() {
    QuoteCheck check = check("Fischer said the bridge “should be left for others to mend”.");
    assertEquals(QuoteCheck.Outcome.ALTERED, check.outcome());
    assertEquals("(nothing) → not", check.difference());
  }

  @Test
  void otherSpeaker_whereTheArticleGivesTheWordsToAnother() {
    QuoteCheck check = check("Novak said the bridge “should not be left for others to mend”.");
    assertEquals(QuoteCheck.Outcome.OTHER_SPEAKER, check.outcome());
    assertTrue(check.speakers().toString().contains("Fischer"), check::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Novak said it rained, and Fischer called it a bridge “not be left for others”.|VERBATIM",
        "Novak said it rained, and the bridge “should not be left for others”.|OTHER_SPEAKER",
        "Fischer said it rained, and Novak called it “the flood. It will hold.”|VERBATIM",
        "Fischer said it rained, and Novak called it “left for others to mend”.|OTHER_SPEAKER",
        "Novak bought the song “Left for Others to Mend”.|VERBATIM",
      })
  void speaker_isWhoSpeaksInTheQuotationsOwnClause(String claim, QuoteCheck.Outcome outcome) {
    assertEquals(outcome, check(claim).outcome());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An engineer from the firm of Varde Steel said: “We have mended it every year.”",
        "“We have mended it every year,” said the head of the works in Varde.",
      })
  void speaker_whoIsOnlyDescribedCanBeWhoIsNamed(String claim) {
    assertEquals(QuoteCheck.Outcome.VERBATIM, check(claim).outcome());
  }

  @Test
  void notFound_hasNoPlace() {
    QuoteCheck check = check("Fischer said “nobody will pay for any of this, ever”.");
    assertEquals(QuoteCheck.Outcome.NOT_FOUND, check.outcome());
    assertTrue(check.foundSpan().isEmpty());
    assertEquals("", check.found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fischer said: “The bridge ... for others to mend.”",
        "Fischer said: “The bridge should not be left [...] to mend.”",
        "Novak said: “We have mended it every year since the flood. It will hold.”",
        "The mayor “opened the meeting”."
      })
  void honestQuotation_isVerbatim(String claim) {
    assertEquals(QuoteCheck.Outcome.VERBATIM, check(claim).outcome());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor “closed the meeting”.",
        "The mayor sang “Mayor Ann Fischer closed the night”.",
      })
  void otherWordsThanTheArticlesOwn_areNoAlteredQuotation(String claim) {
    QuoteCheck check = check(claim);
    assertEquals(QuoteCheck.Outcome.NOT_FOUND, check.outcome(), check::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hill said: “Profits rose by 25 percent in ten months.”|VERBATIM",
        "Hill said: “Profits rose by 25 per cent in 10 months.”|VERBATIM",
        "Hill said: “Profits rose by twenty-five percent in ten months.”|VERBATIM",
        "Hill said: “Profits rose by 26% in ten months.”|ALTERED",
      })
  void number_isTheSameInAnotherSpelling(String claim, QuoteCheck.Outcome outcome) {
    assertEquals(outcome, ofFirm(claim));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Toyota said: “Profits rose by 25% in ten months.”|VERBATIM",
        "Novak said: “The plant is safe for years.”|VERBATIM",
        "Berg said: “The plant is safe for years.”|VERBATIM",
        "Berg said: “Profits rose by 25% in ten months.”|OTHER_SPEAKER",
      })
  void speaker_isAnyWhoSaidTheWordsOrWhoSpeaksForABody(String claim, QuoteCheck.Outcome outcome) {
    assertEquals(outcome, ofFirm(claim));
  }

  @Test
  void wordsThatShareOnlySmallOnes_areNoAlteredQuotation() {
    assertEquals(
        QuoteCheck.Outcome.NOT_FOUND, ofFirm("Lee's film “The Song Is Sad for Years” was shown."));
  }

  private static QuoteCheck.Outcome ofFirm(String claim) {
    FactSheet firm =
        Judged.article(
            "“Profits rose by 25% in ten months,” said Jim Hill, a spokesman for Toyota. “The plant"
                + " is safe for years,” said Peter Novak. “The plant is safe for years,” said Tom"
                + " Berg.");
    return QuoteChecker.check(Judged.claim(claim, firm), firm).get(0).outcome();
  }

  @Test
  void changedWord_isHeldAgainstItsOwnPartOnly() {
    String claim = "Novak said: “We have mended it every year since the flood. It will fall.”";
    QuoteCheck check = check(claim);
    assertEquals(QuoteCheck.Outcome.ALTERED, check.outcome());
    Span changed = new Span(claim.indexOf("fall"), claim.indexOf("fall") + 4);
    assertEquals(List.of(changed), check.changed());
    assertEquals(
        QuoteCheck.Outcome.VERBATIM, check.within(new Span(0, claim.indexOf("It"))).outcome());
    assertEquals(QuoteCheck.Outcome.ALTERED, check.within(changed).outcome());
  }

  @Test
  void claimWithoutQuotation_hasNoCheck() {
    assertEquals(
        List.of(),
        QuoteChecker.check(Judged.claim("Fischer opened the meeting.", article), article));
  }

  @Test
  void alteredQuotation_refutesTheClaim_andShowsTheArticlesWords() {
    Verdict verdict =
        Judged.of("Novak said “we have mended it every year since the fire”.", article);
    assertEquals(Label.REFUTED, verdict.label());
    assertTrue(verdict.evidence().get(0).quote().contains("since the flood"), verdict::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Novak said “we have mended it every year since the fire”.",
        "Fischer said “we have mended it every year since the flood”.",
        "Fischer said the bridge “should be left for others to mend”.",
      })
  void passageOfTheQuotation_refutesAlone(String claim) {
    Verdict verdict = Judged.of(claim, article);
    assertEquals(Label.REFUTED, verdict.label());
    assertEquals(1, verdict.evidence().size(), verdict::toString);
    assertTrue(verdict.evidence().get(0).quote().contains("mend"), verdict::toString);
  }

  @Test
  void quotationThatIsNowhere_isNeverSupported() {
    assertNotEquals(
        Label.SUPPORTED,
        Judged.of("Novak said “the mayor has my full and warm support”.", article).label());
  }
}
