package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.fact.FactSheet;
import factcheck.fact.Slot;
import factcheck.value.WordNetRelations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of times, in an article of Sunday, January 20, 2008. */
final class TimeComparerTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2008, 1, 20);

  @ParameterizedTest(name = "{1} | {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sank on Wednesday. | The ferry sank on January 17, 2008."
            + " | claimed January 17, 2008, the article says Wednesday (January 16, 2008)",
        "The ferry sank on Wednesday. | The ferry sank on January 16, 2008."
            + " | the article gives the same time, Wednesday (January 16, 2008)",
        "The ferry sank in May. | The ferry sank in May 2006."
            + " | claimed May 2006, the article says May (May 2007)",
        "The ferry sank in May 2007. | The ferry sank in May 2006."
            + " | claimed May 2006, the article says May 2007",
      })
  void timeThatIsNoDate_isSaidWithTheDateItComesTo(String sentence, String claim, String why) {
    FactSheet article = Judged.article(sentence, PUBLISHED);
    FactSheet claimed = Judged.claim(claim, article);
    List<SlotComparison> found =
        new TimeComparer(new PhraseComparer(WordNetRelations.load()))
            .compare(claimed.facts().get(0), article.facts().get(0), article);
    assertEquals(
        List.of(why),
        found.stream().filter(time -> time.slot() == Slot.TIME).map(SlotComparison::why).toList());
  }
}
