package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a claim that stands in the article slot by slot is worth, beside what the model reads. */
final class WeigherTest {
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

  @ParameterizedTest
  @ValueSource(strings = {"could sell", "wants to sell"})
  void whatMayBe_doesNotStateWhatWillBe(String less) {
    FixedModel model = FixedModel.answering(0.2, 0.5);
    String claim = "The firm will sell the ferry.";
    FactSheet open = Judged.article("The firm " + less + " the ferry. The port was closed.");
    FactSheet planned = Judged.article("The firm will sell the ferry. The port was closed.");
    assertTrue(supported(model, claim, open) < 0.5);
    assertTrue(supported(model, claim, planned) >= 0.7);
  }

  @Test
  void sentencesWithoutAWordOfTheClaim_areNoQuotes() {
    FactSheet article = Judged.article("The firm sold the ferry. Nobody was injured. It rained.");
    Verdict verdict = Judged.by(new JointModel(), "The firm owned a ferry.", article);
    assertEquals(Label.SUPPORTED, verdict.label(), verdict::toString);
    assertEquals(
        List.of("The firm sold the ferry."),
        verdict.evidence().stream().map(Evidence::quote).toList());
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
    return new Weigher(TreeEnsemble.load()).weigh(reading).get(Label.SUPPORTED);
  }

  /** Finds a claim in several sentences together and in none alone. */
  private static final class JointModel implements EntailmentModel {
    @Override
    public List<Entailment> infer(List<Pair> pairs) {
      return pairs.stream()
          .map(
              pair ->
                  pair.premise().indexOf('.') < pair.premise().lastIndexOf('.')
                      ? new Entailment(0.97, 0.01, 0.02, false, false)
                      : new Entailment(0.2, 0.1, 0.7, false, false))
          .toList();
    }

    @Override
    public void close() {}
  }
}
