package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
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
  void numberThatFollowsFromAnother_isNoSupportWhereTheModelReadsAContradiction() {
    FactSheet article = Judged.article("Turnout at the port's vote was 58 percent.");
    FixedModel model = FixedModel.answering(0.05, 0.9);
    assertTrue(supported(model, "Turnout at the port's vote was 42 percent.", article) < 0.5);
  }

  @Test
  void termInQuotationMarksThatTheArticleLacks_leavesOpenWhatTheModelFindsSupported() {
    FixedModel model = FixedModel.answering(0.9, 0.05);
    FactSheet article = Judged.article("The firm sold the ferry line to Lund on Monday.");
    Verdict verdict = Judged.by(model, "The firm sold the “old northern ferry line”.", article);
    assertEquals(Label.NOT_ENOUGH_INFO, verdict.label(), verdict::toString);
  }

  private static double supported(FixedModel model) {
    return supported(model, "The firm sold the ferry.", ARTICLE);
  }

  private static double supported(FixedModel model, String claim, FactSheet article) {
    PhraseComparer phrases = new PhraseComparer(WordNetRelations.load());
    ClaimPart part = ClaimSplitter.whole(Judged.claim(claim, article));
    PartReading reading =
        new PartReader(phrases, model).read(part, article, ImmutableList.of(), false);
    return new LearnedDecider(TreeEnsemble.load(), phrases, model)
        .weigh(reading)
        .get(Label.SUPPORTED);
  }
}
