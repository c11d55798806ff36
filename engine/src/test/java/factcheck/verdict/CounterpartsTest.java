package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import factcheck.fact.FactSheet;
import factcheck.fact.Slot;
import factcheck.value.WordNetRelations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article's words beside the claimed ones. */
final class CounterpartsTest {
  @ParameterizedTest
  @CsvSource({
    "Ana Costa bought the ferry.,Ben Hall bought the ferry.,SUBJECT,"
        + "'claimed Ben Hall, the article says Ana Costa'",
    "The council will close the school.,The council closed the school.,MODALITY,"
        + "'claimed as fact, the article has it as planned'",
    "The council closed the school.,The council may close the school.,MODALITY,"
        + "'claimed as possible, the article has it as fact'",
    "The union opposes the merger.,The union supports the merger.,PREDICATE,"
        + "'claimed support, the article says oppose'",
    "The union opposes the merger.,The union supports the merger.,PLACE,-",
    "It rained in Varde.,The union supports the merger.,PREDICATE,-"
  })
  void counterpart_isShown(String article, String claim, Slot slot, String why) {
    PhraseComparer phrases = new PhraseComparer(WordNetRelations.load());
    FactSheet sheet = Judged.article(article);
    PartReading reading =
        new PartReader(phrases, FixedModel.answering(0.1, 0.8))
            .read(
                ClaimSplitter.whole(Judged.claim(claim, sheet)), sheet, ImmutableList.of(), false);
    assertEquals(
        why,
        Counterparts.of(reading, sheet.annotated().sentences().get(0), slot)
            .map(SlotComparison::why)
            .orElse("-"));
  }
}
