package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How a dispute that the model sees becomes a verdict, and which passages are shown for it. */
final class DisputesTest {
  private static final Map<Label, Double> TORN =
      ImmutableMap.of(Label.SUPPORTED, 0.4, Label.REFUTED, 0.5, Label.NOT_ENOUGH_INFO, 0.1);
  private static final String CLAIM = "The captain was asleep when the ferry struck the pier.";
  private static final String FOR = "Two deckhands said that the captain was asleep.";
  private static final String AGAINST = "Karin Holm told reporters that he stood at the wheel.";
  private static final FactSheet ARTICLE =
      Judged.article(
          "The ferry struck the pier on Monday. " + FOR + " The pier was closed. " + AGAINST);

  /** Sees a dispute as likely as it is told, and takes sides by who speaks. */
  private static EntailmentModel model(double disputed) {
    return new EntailmentModel() {
      @Override
      public List<Entailment> infer(List<Pair> pairs) {
        return pairs.stream().map(pair -> answer(pair.premise())).toList();
      }

      private Entailment answer(String premise) {
        boolean pro = premise.contains("deckhands");
        boolean contra = premise.contains("Holm");
        double entailed = pro ? contra ? 0.4 : 0.9 : 0.05;
        double contradicted = contra ? pro ? 0.4 : 0.9 : 0.05;
        double open = 1 - entailed - contradicted;
        return new Entailment(
            entailed, contradicted, open, false, false, ImmutableMap.of(), disputed);
      }

      @Override
      public void close() {}
    };
  }

  private static PartReading read(String claim, FactSheet article, EntailmentModel model) {
    return new PartReader(new PhraseComparer(WordNetRelations.load()), model)
        .read(
            ClaimSplitter.whole(Judged.claim(claim, article)), article, ImmutableList.of(), false);
  }

  private static Map<Label, Double> among(String claim, double disputed) {
    return Disputes.among(TORN, FeatureReader.read(read(claim, ARTICLE, model(disputed))));
  }

  @Test
  void disputeThatTheModelIsSureOf_outweighsTheOtherLabels() {
    Map<Label, Double> weighed = among(CLAIM, 0.99);
    assertTrue(weighed.get(Label.CONFLICTING_EVIDENCE) > 0.5, weighed.toString());
    assertEquals(1, weighed.values().stream().mapToDouble(p -> p).sum(), 1e-9);
    assertEquals(
        TORN.get(Label.REFUTED) / TORN.get(Label.SUPPORTED),
        weighed.get(Label.REFUTED) / weighed.get(Label.SUPPORTED),
        1e-9);
  }

  @Test
  void disputeThatTheModelHardlySees_changesLittle() {
    assertTrue(among(CLAIM, 0.01).get(Label.CONFLICTING_EVIDENCE) < 0.1);
  }

  @Test
  void claimThatOnePartyStatesInSoManyWords_isDisputedAllTheSame() {
    Verdict verdict = Judged.by(model(0.99), "The captain was asleep.", ARTICLE);
    assertEquals(Label.CONFLICTING_EVIDENCE, verdict.label(), verdict::toString);
  }

  @Test
  void modelThatDoesNotSay_leavesTheWeightsAsTheyAre() {
    assertSame(TORN, among(CLAIM, 0));
  }

  @Test
  void claimThatNamesItsSpeaker_isNeverDisputed() {
    assertFalse(
        among("Two deckhands said that the captain was asleep.", 0.99)
            .containsKey(Label.CONFLICTING_EVIDENCE));
  }

  @Test
  void positions_areTheWordsOfTwoPartiesThatAreFurthestApart() {
    Decision decision = decision(ARTICLE);
    assertEquals(
        ImmutableList.of(FOR, AGAINST),
        decision.passages().stream()
            .map(passage -> passage.span().of(ARTICLE.text()))
            .collect(ImmutableList.toImmutableList()));
    assertEquals(
        ImmutableList.of(Stance.SUPPORTS, Stance.REFUTES),
        decision.passages().stream()
            .map(Decision.Passage::stance)
            .collect(ImmutableList.toImmutableList()));
    assertEquals(
        "Two deckhands and Karin Holm hold opposite positions on it", decision.reason().text());
  }

  @Test
  void partiesInOneSentence_areQuotedClauseByClause() {
    FactSheet article =
        Judged.article(
            "Two deckhands said that the captain was asleep, but Karin Holm said that he stood at"
                + " the wheel. The ferry struck the pier.");
    List<Decision.Passage> passages = decision(article).passages();
    assertFalse(passages.get(0).span().overlaps(passages.get(1).span()));
    assertEquals("Karin Holm", passages.get(1).speakers().get(0).text());
  }

  @Test
  void withoutTwoParties_theSentencesFurthestApartAreShown() {
    FactSheet article =
        Judged.article("The deckhands found the captain asleep. Holm was at the wheel.");
    Decision decision = decision(article);
    assertEquals(2, decision.passages().size());
    assertEquals("the article has opposite positions on it", decision.reason().text());
  }

  @Test
  void singleSentenceOfOneParty_isNoDispute() {
    FactSheet article = Judged.article(FOR);
    assertTrue(
        new DisputeReader(model(0.99)).read(read(CLAIM, article, model(0.99)), 0.9).isEmpty());
  }

  @Test
  void disputeWithoutPassagesToShow_givesTheNextLikelyLabel() {
    assertEquals(Label.SUPPORTED, withoutPassages(0.6).label());
  }

  @Test
  void sureDisputeWithoutPassagesToShow_isLeftOpenAndSaidToBeSeen() {
    Reason reason = withoutPassages(0.9);
    assertEquals(Label.NOT_ENOUGH_INFO, reason.label());
    assertTrue(reason.text().contains("may disagree"), reason::text);
  }

  /** What is decided of an article with one party, where the model sees a dispute so surely. */
  private static Reason withoutPassages(double disputed) {
    double rest = 1 - disputed;
    Map<Label, Double> weights =
        ImmutableMap.of(
            Label.SUPPORTED,
            0.8 * rest,
            Label.REFUTED,
            0.1 * rest,
            Label.NOT_ENOUGH_INFO,
            0.1 * rest,
            Label.CONFLICTING_EVIDENCE,
            disputed);
    EntailmentModel model = model(0.99);
    return new Decider(new PhraseComparer(WordNetRelations.load()), model)
        .decide(read(CLAIM, Judged.article(FOR), model), weights, 0)
        .reason();
  }

  private static final FactSheet DENIAL =
      Judged.article(
          "Ann Lee said that the prosecutors had withheld letters. Prosecutor Karl Berg rejected the"
              + " claim.");

  @Test
  void whoRejectsAClaim_isAgainstIt() {
    assertEquals(
        List.of("SUPPORTS Ann Lee", "REFUTES Prosecutor Karl Berg"),
        sides("The prosecutors withheld letters.", DENIAL));
  }

  @Test
  void whoRejectsAClaim_isForItsOpposite() {
    assertEquals(
        List.of("SUPPORTS Prosecutor Karl Berg", "REFUTES Ann Lee"),
        sides("The prosecutors withheld no letters.", DENIAL));
  }

  @Test
  void partiesNeitherOfWhomIsPlainlyForOrAgainst_areShownAsTwoSides() {
    FactSheet article =
        Judged.article("Ann Lee spoke of the letters. Karl Berg had another view of the letters.");
    assertEquals(
        List.of("ONE_SIDE", "ONE_SIDE"), sides("The prosecutors withheld letters.", article));
  }

  /** The sides that are shown where the model sees a dispute and takes none. */
  private static List<String> sides(String claim, FactSheet article) {
    EntailmentModel model = model(0.99);
    return new DisputeReader(model)
        .read(read(claim, article, model), 0.9).orElseThrow().passages().stream()
            .map(
                passage ->
                    passage.stance()
                        + passage.speakers().stream()
                            .map(speaker -> " " + speaker.text())
                            .collect(Collectors.joining()))
            .toList();
  }

  private static Decision decision(FactSheet article) {
    return new DisputeReader(model(0.99))
        .read(read(CLAIM, article, model(0.99)), 0.9)
        .orElseThrow();
  }
}
