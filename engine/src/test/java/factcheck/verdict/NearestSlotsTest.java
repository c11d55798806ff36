package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.fact.FactSheet;
import factcheck.fact.Slot;
import factcheck.value.WordNetRelations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which slots are shown where no comparison of facts carries the answer. */
final class NearestSlotsTest {
  private static final FactSheet ARTICLE =
      Judged.article(
          "The study was printed in the journal Harvest on Monday. Nobody has looked at the prices.");

  @Test
  void slotsOfAFactInAQuotedSentence_areShown() {
    List<SlotComparison> slots = slots("The study was printed in the journal Harvest in May.", 0);
    assertTrue(
        slots.stream().anyMatch(one -> one.slot() == Slot.OBJECT && one.outcome() == Outcome.MATCH),
        slots.toString());
  }

  @Test
  void slotsOfAFactThatIsNotQuoted_areNot() {
    assertEquals(
        ImmutableList.of(), slots("The study was printed in the journal Harvest in May.", 1));
  }

  @Test
  void slotsOfAFactThatTellsSomethingElse_areNot() {
    assertEquals(ImmutableList.of(), slots("The winter appeared cold to the visitors.", 1));
  }

  private static List<SlotComparison> slots(String claim, int quoted) {
    ClaimPart part = ClaimSplitter.whole(Judged.claim(claim, ARTICLE));
    PartReading reading =
        new PartReader(new PhraseComparer(WordNetRelations.load()), FixedModel.answering(0.1, 0.1))
            .read(part, ARTICLE, ImmutableList.of(), false);
    return Voices.nearest(
        reading,
        Label.NOT_ENOUGH_INFO,
        ImmutableList.of(
            new Decision.Passage(
                ARTICLE.annotated().sentences().get(quoted).span(),
                Stance.RELATED,
                ImmutableList.of(),
                1)));
  }
}
