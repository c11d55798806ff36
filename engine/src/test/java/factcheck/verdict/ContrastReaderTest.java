package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.fact.FactSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A claim with one value exchanged for the article's. */
final class ContrastReaderTest {
  private static List<ContrastReader.Draft> drafts(String article, String claim) {
    FactSheet sheet = Judged.article(article);
    Premise premise = new Premise(ImmutableList.of(0), article);
    return ContrastReader.read(
        ClaimSplitter.whole(Judged.claim(claim)), sheet, ImmutableList.of(premise), 1);
  }

  private static List<String> hypotheses(String article, String claim) {
    return drafts(article, claim).stream().map(ContrastReader.Draft::hypothesis).toList();
  }

  @Test
  void name_isExchangedForOneOfItsType() {
    assertTrue(
        hypotheses("Ann Fischer sued Peter Novak in Oslo.", "Ann Fischer sued John Miller.")
            .contains("Ann Fischer sued Peter Novak."));
  }

  @Test
  void twoNames_changePlaces() {
    assertTrue(
        hypotheses("Ann Fischer sued Peter Novak.", "Peter Novak sued Ann Fischer.")
            .contains("Ann Fischer sued Peter Novak."));
  }

  @Test
  void whoMeetsWhom_isNotExchanged() {
    assertEquals(
        List.of(), hypotheses("Ann Fischer met Peter Novak.", "Peter Novak met Ann Fischer."));
  }

  @Test
  void number_isExchangedForOneOfTheSameUnit() {
    assertEquals(
        List.of("The flood killed 12 people."),
        hypotheses(
            "The flood killed 12 people and cost 3 million euros.", "The flood killed 14 people."));
  }

  @Test
  void numberThatTheArticleHas_isLeft() {
    assertEquals(
        List.of(), hypotheses("The flood killed 12 people.", "The flood killed 12 people."));
  }

  @Test
  void date_isExchangedForAnother() {
    assertEquals(
        List.of("The bridge opened in May 2019."),
        hypotheses("The bridge opened in May 2019.", "The bridge opened in June 2019."));
  }

  @Test
  void number_ofExchangesIsBounded() {
    String article =
        "Ann Lee, Bob Ray, Carl Fox, Dan Orr, Eve Hill and Fay Wood sued Gil Hart, Hal Moss and Ian Page.";
    assertTrue(
        drafts(article, "John Miller, Kate Stone and Liam Brook sued Mary Green.").size()
            <= ContrastReader.MOST);
  }
}
