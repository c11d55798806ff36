package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of an article for a claim, seen by a model that only listens. */
final class PartReaderTest {
  private static final String ARTICLE =
      "The firm bought a ferry.\n\nAna Costa said that the ferry was unsafe.\n\n"
          + "The ferry sails at noon.\n\nSubscribe to our paper for more about the ferry.";

  @Test
  void best_sentenceIsReadFirst() {
    assertEquals("The firm bought a ferry.", heard("A ferry was bought.", false).get(0).premise());
  }

  @Test
  void claim_isTheHypothesis() {
    assertTrue(
        heard("A ferry was bought.", false).stream()
            .allMatch(pair -> pair.hypothesis().equals("A ferry was bought.")));
  }

  @Test
  void boilerplate_isNotRead() {
    assertTrue(
        heard("The paper has more about the ferry.", false).stream()
            .noneMatch(pair -> pair.premise().contains("Subscribe")));
  }

  @Test
  void reportedBasis_readsNobodysWords() {
    assertTrue(
        heard("The ferry sails at noon.", true).stream()
            .noneMatch(pair -> pair.premise().contains("unsafe")));
  }

  @Test
  void everyPremise_hasItsAnswer() {
    FixedModel model = FixedModel.answering(0.2, 0.2);
    PartReading reading = read(model, "A ferry was bought.", false);
    assertEquals(reading.premises().size(), reading.entailments().size());
    assertEquals(reading.premises().size(), model.heard().size());
  }

  @Test
  void ranking_isByCoverage() {
    PartReading reading = read(FixedModel.answering(0.2, 0.2), "The unsafe ferry.", false);
    for (int i = 1; i < reading.ranked().size(); i++) {
      assertTrue(reading.ranked().get(i - 1).coverage() >= reading.ranked().get(i).coverage());
    }
  }

  private static List<Pair> heard(String claim, boolean reportedOnly) {
    FixedModel model = FixedModel.answering(0.2, 0.2);
    read(model, claim, reportedOnly);
    return model.heard();
  }

  private static PartReading read(EntailmentModel model, String claim, boolean reportedOnly) {
    FactSheet article = Judged.article(ARTICLE);
    PartReader reader = new PartReader(new PhraseComparer(WordNetRelations.load()), model);
    return reader.read(
        ClaimSplitter.whole(Judged.claim(claim)), article, ImmutableList.of(), reportedOnly);
  }
}
