package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two parties stand against each other, with a model that sees nothing in their words. */
final class ConflictReaderTest {
  private static final Map<Label, Double> REFUTED =
      ImmutableMap.of(Label.SUPPORTED, 0.1, Label.REFUTED, 0.7, Label.NOT_ENOUGH_INFO, 0.2);
  private static final String DENIAL = "Ana Costa denied that she had sold the ferry. ";
  private static final String OTHER =
      "The union said that the papers for the ferry were signed in May.";

  @Test
  void denialBesideAnothersWords_isAConflict() {
    Decision decision = read(DENIAL + OTHER, "Ana Costa sold the ferry.").orElseThrow();
    assertEquals(Label.CONFLICTING_EVIDENCE, decision.reason().label());
    assertEquals(
        ImmutableList.of(Stance.SUPPORTS, Stance.REFUTES),
        decision.passages().stream()
            .map(Decision.Passage::stance)
            .collect(ImmutableList.toImmutableList()));
    assertTrue(decision.reason().text().contains("The union"), decision.reason().text());
  }

  @Test
  void denialOfAReport_isADenialToo() {
    assertTrue(
        read(
                "Ana Costa denied a report that she had sold the ferry. " + OTHER,
                "Ana Costa sold the ferry.")
            .isPresent());
  }

  @Test
  void denialThatNobodyAnswers_isNoConflict() {
    assertTrue(read(DENIAL + "It rained in May.", "Ana Costa sold the ferry.").isEmpty());
  }

  @Test
  void denialAnsweredByTheSameParty_isNoConflict() {
    assertTrue(
        read(DENIAL + "Costa said that the deal was off.", "Ana Costa sold the ferry.").isEmpty());
  }

  @Test
  void denialBesideIdleWords_isNoConflict() {
    assertTrue(
        read(
                DENIAL + "The union said that Ana Costa was born in Orsk.",
                "Ana Costa sold the ferry.")
            .isEmpty());
  }

  @Test
  void negationInAnothersWords_isNoDenial() {
    assertTrue(
        read(
                "Ana Costa said that she had not sold the ferry. " + OTHER,
                "Ana Costa sold the ferry.")
            .isEmpty());
  }

  @Test
  void claimThatNamesItsSpeaker_isNoConflict() {
    assertTrue(read(DENIAL + OTHER, "Ana Costa says that she sold the ferry.").isEmpty());
  }

  @Test
  void denialOfSomethingElse_isNoConflict() {
    assertTrue(read(DENIAL + OTHER, "Ana Costa bought a crane.").isEmpty());
  }

  @Test
  void partOfTheClaimInSomebodysWords_isNoPosition() {
    assertTrue(
        read(
                "The union said that the sailors sold the ferry. Lund said that two sailors died.",
                "The sailors sold the ferry and were born in Orsk.")
            .isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee said the new school was large. Ray said the small shop was sold.|The new school was large.",
        "Lee said public schools were full. Ray said private cars were banned.|Public schools were full.",
        "Lee said the new bridge was safe. Ray said the old bridge had been dangerous.|The new bridge was safe.",
        "Lee said that the bridge is safe, but Ray said that the tunnel is not safe.|The bridge is safe.",
        "Lee said that taxes rose. Ray said that rents fell.|Taxes rose.",
        "Lee said the ship was lawfully seized. Ray said the dog was unlawful.|The ship was lawfully seized.",
      })
  void oppositeWordsAboutOtherThings_areNoConflict(String article, String claim) {
    assertTrue(read(article, claim).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee said the school was large. Ray said the school was small.|The school was large.",
        "Lee said that the bridge is safe. Ray said that it is not safe.|The bridge is safe.",
        "Lee said that taxes rose. Ray said that taxes fell.|Taxes rose.",
        "Lee said the ship was lawfully seized. Ray said the seizure was unlawful.|The ship was lawfully seized.",
        "Lee said the ship was lawfully seized. Ray said the ship was held unlawfully.|The ship was lawfully seized.",
      })
  void oppositeWordsAboutTheSameThing_areAConflict(String article, String claim) {
    assertTrue(read(article, claim).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee said that the bridge is safe, but Ray said that it is not safe.|The bridge is safe.",
        "Lee said that the bridge is safe, while Ray said that it is dangerous.|The bridge is safe.",
        "Lee said that the plan succeeded, but Ray said that it failed.|The plan succeeded.",
      })
  void partiesInOneSentence_areQuotedClauseByClause(String article, String claim) {
    ImmutableList<Decision.Passage> passages =
        ImmutableList.copyOf(read(article, claim).orElseThrow().passages());
    assertEquals("Lee", passages.get(0).speakers().get(0).text());
    assertEquals("Ray", passages.get(1).speakers().get(0).text());
    assertFalse(passages.get(0).span().overlaps(passages.get(1).span()));
  }

  @Test
  void partyThatContradictsItself_isNoConflict() {
    assertTrue(
        read(
                "Lee said that the bridge is safe, and Lee said that it is not safe.",
                "The bridge is safe.")
            .isEmpty());
  }

  private static Optional<Decision> read(String article, String claim) {
    FactSheet sheet = Judged.article(article);
    PhraseComparer phrases = new PhraseComparer(WordNetRelations.load());
    PartReading reading =
        new PartReader(phrases, FixedModel.answering(0.1, 0.1))
            .read(
                ClaimSplitter.whole(Judged.claim(claim, sheet)), sheet, ImmutableList.of(), false);
    return new ConflictReader(phrases).read(reading, REFUTED);
  }
}
