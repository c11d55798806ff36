package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import org.junit.jupiter.api.Test;

/** What a claim that stands in the article slot by slot is worth, beside what the model reads. */
final class LearnedDeciderTest {
  private static final FactSheet ARTICLE =
      Judged.article("The firm sold the ferry. The port was closed on Monday.");

  @Test
  void claimStatedSlotBySlot_isSupportedWhereTheModelDoubtsIt() {
    assertTrue(supported(FixedModel.answering(0.2, 0.5)) >= 0.7);
  }

  @Test
  void claimStatedSlotBySlot_isNotLiftedAgainstAPlainContradiction() {
    assertTrue(supported(FixedModel.answering(0.01, 0.98)) < 0.5);
  }

  @Test
  void refutation_mustBeMoreLikelyThanNot() {
    assertEquals(Label.SUPPORTED, likeliest(0.4, 0.48));
    assertEquals(Label.NOT_ENOUGH_INFO, likeliest(0.2, 0.45));
    assertEquals(Label.REFUTED, likeliest(0.4, 0.52));
  }

  @Test
  void equalProbabilities_giveTheMoreCarefulAnswer() {
    assertEquals(Label.NOT_ENOUGH_INFO, likeliest(0.0, 0.5));
    assertEquals(Label.SUPPORTED, likeliest(0.5, 0.5));
  }

  private static Label likeliest(double supported, double refuted) {
    return LearnedDecider.likeliest(
        ImmutableMap.of(
            Label.SUPPORTED,
            supported,
            Label.REFUTED,
            refuted,
            Label.NOT_ENOUGH_INFO,
            1 - supported - refuted));
  }

  private static double supported(FixedModel model) {
    PhraseComparer phrases = new PhraseComparer(WordNetRelations.load());
    ClaimPart part = ClaimSplitter.whole(Judged.claim("The firm sold the ferry.", ARTICLE));
    PartReading reading =
        new PartReader(phrases, model).read(part, ARTICLE, ImmutableList.of(), false);
    return new LearnedDecider(TreeEnsemble.load(), phrases, model)
        .weigh(reading)
        .get(Label.SUPPORTED);
  }
}
