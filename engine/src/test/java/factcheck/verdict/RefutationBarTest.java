package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import org.junit.jupiter.api.Test;

/** How probable a refutation must be to be given as one. */
final class RefutationBarTest {
  private static final String TEXT = "The firm sold the ferry. The port was closed on Monday.";

  @Test
  void likeliestAnswer_standsWithoutABar() {
    assertEquals(Label.REFUTED, decide(0.45, 0).reason().label());
  }

  @Test
  void refutation_isGivenFromTheBarOn() {
    assertEquals(Label.REFUTED, decide(0.8, 0.8).reason().label());
    assertEquals(Label.NOT_ENOUGH_INFO, decide(0.79, 0.8).reason().label());
  }

  @Test
  void answerLeftOpen_saysSoAndShowsThePassage() {
    Decision decision = decide(0.45, 0.8);
    assertEquals(
        "the passage may contradict it: REFUTED has 0.45, and 0.80 is asked",
        decision.reason().text());
    assertEquals(0.25, decision.reason().confidence(), 1e-9);
    assertEquals(
        ImmutableList.of(Stance.RELATED),
        decision.passages().stream().map(Decision.Passage::stance).toList());
  }

  @Test
  void support_isStatedWhateverTheVerdict_andNotForAnOpinion() {
    FactSheet article = Judged.article(TEXT);
    assertTrue(Judged.of("The firm sold the ferry.", article).support().getAsDouble() > 0.5);
    assertTrue(Judged.of("The firm bought the ferry.", article).support().getAsDouble() < 0.5);
    assertTrue(Judged.of("Is the port closed?", article).support().isEmpty());
  }

  private static Decision decide(double refuted, double bar) {
    FactSheet article = Judged.article(TEXT);
    FixedModel model = FixedModel.answering(0.3, 0.4);
    PhraseComparer phrases = new PhraseComparer(WordNetRelations.load());
    ClaimPart part = ClaimSplitter.whole(Judged.claim("The firm bought the ferry.", article));
    PartReading reading =
        new PartReader(phrases, model).read(part, article, ImmutableList.of(), false);
    double rest = (1 - refuted) / 11;
    return new Decider(phrases, model)
        .decide(
            reading,
            ImmutableMap.of(
                Label.SUPPORTED, rest * 6, Label.REFUTED, refuted, Label.NOT_ENOUGH_INFO, rest * 5),
            bar);
  }
}
