package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of the sentences once the model has read them. */
final class ModelRankerTest {
  private static final String CLAIM = "More than 25,000 people watched the game.";
  private static final FactSheet ARTICLE =
      Judged.article(
          "The game began at noon. Nobody else watched it on a screen. The crowd of 21,340 sang.");

  @Test
  void whatTheModelDoesNotLeaveOpen_goesBeforeWhatSharesWords() {
    assertEquals(List.of("The crowd of 21,340 sang."), first(new OfCrowds()));
  }

  @Test
  void wordsDecide_whereTheModelLeavesAllOpen() {
    assertEquals(
        List.of("Nobody else watched it on a screen."), first(FixedModel.answering(0.01, 0.01)));
  }

  @Test
  void sentencesBeyondTheFirst_areNotRead() {
    FixedModel model = FixedModel.answering(0.1, 0.1);
    FactSheet article = Judged.article("The game began. ".repeat(ModelRanker.READ + 5));
    read(model, article);
    assertEquals(
        ModelRanker.READ,
        model.heard().stream().filter(pair -> !pair.premise().contains(". ")).count());
  }

  private static List<String> first(EntailmentModel model) {
    return read(model, ARTICLE).ranked().stream()
        .limit(1)
        .map(one -> ARTICLE.annotated().sentences().get(one.sentence()).span().of(ARTICLE.text()))
        .toList();
  }

  private static PartReading read(EntailmentModel model, FactSheet article) {
    return new PartReader(new PhraseComparer(WordNetRelations.load()), model)
        .read(
            ClaimSplitter.whole(Judged.claim(CLAIM, article)), article, ImmutableList.of(), false);
  }

  /** Finds that what tells of a crowd contradicts the claim, and leaves the rest open. */
  private static final class OfCrowds implements EntailmentModel {
    @Override
    public List<Entailment> infer(List<Pair> pairs) {
      return pairs.stream()
          .map(
              pair ->
                  pair.premise().contains("crowd")
                      ? new Entailment(0.02, 0.95, 0.03, false, false)
                      : new Entailment(0.01, 0.01, 0.98, false, false))
          .toList();
    }

    @Override
    public void close() {}
  }
}
