package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Slot;
import factcheck.value.WordNetRelations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two things came first, in a claim beside an article. */
final class OrderComparerTest {
  private static final PartReader READER =
      new PartReader(new PhraseComparer(WordNetRelations.load()), FixedModel.answering(0.2, 0.2));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Costa taught law before she joined the bank.|Costa taught law after she joined the bank.|true",
        "Before joining the bank, Ana Costa taught law.|Costa joined the bank before she taught law.|true",
        "Before joining the bank, Ana Costa taught law.|Costa joined the bank after she taught law.|false",
        "The town was evacuated after the dam broke.|The town was evacuated before the dam broke.|true",
        "The town was evacuated after the dam broke.|The dam broke before the town was evacuated.|false",
        "The town was evacuated after the dam broke.|The town was evacuated after the dam broke.|false",
        "The dam broke. The town was evacuated.|The town was evacuated before the dam broke.|false",
      })
  void order_clashesWhereItIsTurned(String article, String claim, boolean clashes) {
    assertEquals(clashes, clash(claim, article).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // counted from what was told before
        "The council closed the school, and the mayor resigned a week later.|The mayor resigned before the council closed the school.|MISMATCH",
        "The council closed the school, and the mayor resigned a week later.|The mayor resigned after the council closed the school.|MATCH",
        "The council closed the school, and the mayor resigned a week later.|The council closed the school before the mayor resigned.|MATCH",
        "The council closed the school in May after two pupils fell ill, and the mayor resigned a week later.|The mayor resigned before the council closed the school.|MISMATCH",
        "The council closed the school in May after two pupils fell ill, and the mayor resigned a week later.|The council closed the school after the mayor resigned.|MISMATCH",
        "Ivo Brandt sold the farm. Two years later he bought a boat.|Brandt bought a boat before he sold the farm.|MISMATCH",
        "Ivo Brandt sold the farm. He bought a boat the following spring.|Brandt bought a boat before he sold the farm.|MISMATCH",
        "Ivo Brandt sold the farm and then bought a boat.|Brandt bought a boat before he sold the farm.|MISMATCH",
        "The jury acquitted Brandt. The police had arrested him two years earlier.|The jury acquitted Brandt before the police arrested him.|MISMATCH",
        "The council will close the school in autumn. The mayor will resign next week.|The mayor will resign before the council closes the school.|MISSING",
        // by their dates
        "The firm opened a mine in March 2011. The bank sold its shares in June 2010.|The bank sold its shares after the firm opened a mine.|MISMATCH",
        "The firm opened a mine in March 2011. The bank sold its shares in June 2010.|The bank sold its shares before the firm opened a mine.|MATCH",
        "The firm opened a mine in March 2011. The bank sold its shares in 2011.|The bank sold its shares before the firm opened a mine.|MISSING",
        "The firm opened a mine in March 2011. The bank sold its shares.|The bank sold its shares before the firm opened a mine.|MISSING",
        // other words of the claim
        "The police arrived at the bank after the thieves left the town.|The thieves had already left the town when the police arrived at the bank.|MATCH",
        "The police arrived at the bank before the thieves left the town.|The thieves had already left the town when the police arrived at the bank.|MISMATCH",
        "The police arrived at the bank before the thieves left the town.|By the time the police arrived at the bank, the thieves had left the town.|MISMATCH",
        "Costa taught law before joining the bank.|Costa joined the bank before teaching law.|MISMATCH",
        "After conceding a goal, Ards hit a post but lost the match.|Ards lost the match before conceding a goal.|MISMATCH",
        "The boats are to be handed over on May 10 and the fishermen freed 10 days later.|The fishermen are to be freed before the boats are handed over.|MISMATCH",
        "The boats are to be handed over on May 10 and the fishermen freed 10 days later.|The fishermen are to be freed 10 days before the boats are handed over.|MISMATCH",
        // how long after
        "The council closed the school, and the mayor resigned a week later.|The mayor resigned a month after the council closed the school.|MISMATCH",
        "The council closed the school, and the mayor resigned a week later.|The mayor resigned a week after the council closed the school.|MATCH",
        "The council closed the school, and the mayor resigned a week later.|The mayor resigned seven days after the council closed the school.|MATCH",
      })
  void order_isComparedWithWhatTheArticleSays(String article, String claim, Outcome outcome) {
    assertEquals(Optional.of(outcome), order(claim, article).map(SlotComparison::outcome));
  }

  @Test
  void clash_quotesBothClauses() {
    SlotComparison clash =
        clash(
                "Costa taught law after she joined the bank.",
                "Ana Costa taught law before she joined the bank.")
            .orElseThrow();
    assertEquals(
        "claimed after she joined the bank, the article says before she joined the bank",
        clash.why());
  }

  private static Optional<SlotComparison> order(String claim, String article) {
    return readings(claim, article).stream()
        .flatMap(reading -> reading.alignments().stream())
        .flatMap(alignment -> alignment.slots().stream())
        .filter(slot -> slot.slot() == Slot.TIME)
        .findFirst();
  }

  private static Optional<SlotComparison> clash(String claim, String article) {
    return readings(claim, article).stream()
        .flatMap(reading -> reading.clash().stream())
        .flatMap(alignment -> alignment.firstClash().stream())
        .filter(slot -> slot.slot() == Slot.TIME)
        .findFirst();
  }

  private static List<FactReading> readings(String claim, String article) {
    return READER
        .read(
            ClaimSplitter.whole(Judged.claim(claim)),
            Judged.claim(article),
            ImmutableList.of(),
            false)
        .facts();
  }
}
