package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import factcheck.fact.FactSheet;
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

  private static Optional<SlotComparison> clash(String claim, String article) {
    FactSheet sheet = Judged.claim(claim);
    List<FactReading> facts =
        READER
            .read(ClaimSplitter.whole(sheet), Judged.claim(article), ImmutableList.of(), false)
            .facts();
    return facts.stream()
        .flatMap(reading -> reading.clash().stream())
        .flatMap(alignment -> alignment.firstClash().stream())
        .filter(slot -> slot.slot() == Slot.TIME)
        .findFirst();
  }
}
