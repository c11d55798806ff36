package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in the article's figures, of another scale, currency or word of number. */
final class AmountSlipsTest {
  private static final FixedModel SUPPORTING = FixedModel.answering(0.9, 0.05);

  private static final FactSheet ARTICLE =
      Judged.article(
          "The airline made a loss of 3.4 billion shillings in May.\n\n"
              + "The brewery was fined £40,000 for polluting the river.\n\n"
              + "Hundreds of fishermen blocked the harbour.\n\n"
              + "Exports of rice doubled in May.\n\n"
              + "The bank lent the mill 40 billion roubles.\n\n"
              + "The bakery paid ₹500 million for the site.\n\n"
              + "The port employs 200 people. The ferry carried 20 people.\n\n"
              + "Nearly 157,000 of the railway's customers lost their data.\n\n"
              + "The quarry sold 28.1 percent more stone.\n\n"
              + "Of the 100 sailors aboard the trawler 90 were saved.");

  @ParameterizedTest
  @CsvSource({
    "The airline made a loss of 3.4 million shillings in May.,"
        + "'claimed 3.4 million shillings, the article says 3.4 billion shillings'",
    "'The brewery was fined £400,000 for polluting the river.',"
        + "'claimed £400,000, the article says £40,000'",
    "'The brewery was fined €40,000 for polluting the river.',"
        + "'claimed €40,000, the article says £40,000'",
    "The bakery paid 500 billion rupees for the site.,"
        + "'claimed 500 billion rupees, the article says ₹500 million'",
    "'Close to 175,000 of the railway's customers lost their data.',"
        + "'claimed 175,000, the article says 157,000'",
    "The quarry sold 21.8 percent more stone.,"
        + "'claimed 21.8 percent, the article says 28.1 percent'",
    "Thousands of fishermen blocked the harbour.,"
        + "'claimed Thousands, the article says Hundreds'",
    "Exports of rice tripled in May.,'claimed tripled, the article says doubled'"
  })
  void otherScale_isASlip(String claim, String why) {
    assertEquals(Optional.of(why), slip(claim).map(slip -> slip.comparison().why()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The airline made a loss of 3,400 million shillings in May.",
        "The airline made a loss of 3 billion shillings in May.",
        "The brewery was fined 40,000 pounds for polluting the river.",
        "Hundreds of fishermen blocked the harbour.",
        "The port employs 20 people.",
        "The union made a loss of 34 shillings.",
        "10 sailors aboard the trawler were not saved.",
        "About 157,000 of the railway's customers lost their data.",
        "The quarry sold 28 percent more stone.",
        "Thousands of tourists left the harbour.",
        "The airline made a loss of 3 billion shillings, not 3.4 million shillings, in May.",
        "The bank lent the mill 40 billion rubles.",
        "The bakery paid 500 million rupees for the site.",
        "The airline never made a loss of 3.4 million shillings in May."
      })
  void sameAmount_orOneThatTheArticleHas_isNone(String claim) {
    assertFalse(slip(claim).isPresent());
  }

  @Test
  void slip_refutesWhatTheModelSupports_andShowsBothAmounts() {
    Verdict verdict =
        Judged.by(SUPPORTING, "The brewery was fined £400,000 for polluting the river.", ARTICLE);
    assertEquals(Label.REFUTED, verdict.label(), verdict::toString);
    assertEquals(
        "QUANTITY: claimed £400,000, the article says £40,000",
        verdict.parts().get(0).reason().text());
  }

  private static Optional<AmountSlips.Slip> slip(String claim) {
    PhraseComparer phrases = new PhraseComparer(WordNetRelations.load());
    ClaimPart part = ClaimSplitter.whole(Judged.claim(claim, ARTICLE));
    return AmountSlips.of(
        new PartReader(phrases, SUPPORTING).read(part, ARTICLE, ImmutableList.of(), false));
  }
}
