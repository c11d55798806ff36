package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import org.junit.jupiter.api.Test;

/** An article as the model reads it for one claim. */
final class ClaimViewTest {
  private static final String TEXT =
      "Ana Costa met the crew on Friday. She paid 8000 euros. Subscribe to our paper for more.";

  @Test
  void view_hasASpanAndATextForEverySentence() {
    FactSheet article = Judged.article(TEXT);
    ClaimView view = view("Costa paid 8,000 euros.", article);

    assertEquals(view.spans().size(), view.texts().size());
    assertEquals("She paid 8000 euros.", view.spans().get(1).of(TEXT));
  }

  @Test
  void texts_areWrittenForTheClaim() {
    assertEquals(
        "Ana Costa paid 8,000 euros.",
        view("Costa paid 8,000 euros.", Judged.article(TEXT)).texts().get(1));
  }

  @Test
  void ranked_beginsWithTheBestSentenceAndHoldsOnlyWhatCanBeEvidence() {
    ClaimView view = view("Costa paid 8,000 euros.", Judged.article(TEXT));

    assertEquals(1, view.ranked().get(0));
    assertTrue(view.ranked().stream().allMatch(i -> i >= 0 && i < view.texts().size()));
  }

  @Test
  void premises_areWhatTheModelIsAsked() {
    FactSheet article = Judged.article(TEXT);
    FixedModel model = FixedModel.answering(0.3, 0.3);
    ClaimPart whole = ClaimSplitter.whole(Judged.claim("Costa paid 8,000 euros.", article));
    PartReading unused =
        new PartReader(new PhraseComparer(WordNetRelations.load()), model)
            .read(whole, article, ImmutableList.of(), false);
    assertEquals(
        model.heard().stream().map(Pair::premise).toList(),
        view("Costa paid 8,000 euros.", article).premises());
  }

  private static ClaimView view(String claim, FactSheet article) {
    return new Judge(WordNetRelations.load(), FixedModel.answering(0.2, 0.2))
        .view(Judged.claim(claim, article), article);
  }
}
