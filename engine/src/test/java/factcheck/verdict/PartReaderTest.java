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
    assertTrue(
        model.heard().stream()
            .map(Pair::premise)
            .toList()
            .containsAll(reading.premises().stream().map(Premise::text).toList()));
  }

  @Test
  void nothing_isReadTwice() {
    FixedModel model = FixedModel.answering(0.2, 0.2);
    read(model, "A ferry was bought.", false);
    assertEquals(model.heard().stream().distinct().toList(), model.heard());
  }

  @Test
  void ranking_isByCoverage() {
    PartReading reading = read(FixedModel.answering(0.2, 0.2), "The unsafe ferry.", false);
    for (int i = 1; i < reading.ranked().size(); i++) {
      assertTrue(reading.ranked().get(i - 1).coverage() >= reading.ranked().get(i).coverage());
    }
  }

  @Test
  void premises_areThreeSentencesThenGroupsInTextOrder() {
    FixedModel model = FixedModel.answering(0.2, 0.2);
    FactSheet article =
        Judged.article(
            "Rain fell. The ferry left at noon. Dogs barked. The ferry sank off the cape. Cats slept."
                + " The ferry was red. Nobody was hurt on the ferry. The ferry was old.");
    PartReading reading =
        new PartReader(new PhraseComparer(WordNetRelations.load()), model)
            .read(
                ClaimSplitter.whole(Judged.claim("The ferry sank off the cape.")),
                article,
                ImmutableList.of(),
                false);

    List<Integer> ranked = reading.ranked().stream().map(Retriever.Ranked::sentence).toList();
    assertEquals(3, ranked.get(0));
    assertEquals(
        List.of(
            List.of(ranked.get(0)),
            List.of(ranked.get(1)),
            List.of(ranked.get(2)),
            ranked.subList(0, 3).stream().sorted().toList(),
            ranked.subList(0, 5).stream().sorted().toList(),
            List.of(2, 3, 4),
            List.of(0, 1, 2, 3, 4)),
        reading.premises().stream().map(Premise::sentences).toList());
    assertTrue(reading.three().isPresent() && reading.five().isPresent());
  }

  @Test
  void groupThatIsOneSentence_isReadOnce() {
    FixedModel model = FixedModel.answering(0.2, 0.2);
    PartReading reading =
        new PartReader(new PhraseComparer(WordNetRelations.load()), model)
            .read(
                ClaimSplitter.whole(Judged.claim("The ferry sank.")),
                Judged.article("The ferry sank off the cape."),
                ImmutableList.of(),
                false);

    assertEquals(1, model.heard().size());
    assertEquals(reading.near(), reading.three());
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
