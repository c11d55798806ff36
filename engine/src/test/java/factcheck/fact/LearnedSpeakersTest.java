package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import factcheck.text.Opinions;
import factcheck.text.SharedAnalyzer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who says so where a scorer is sure, torn, or wants what cannot be. */
final class LearnedSpeakersTest {
  private static final double SURE = 0.999;

  /** The speakers of the fact of one verb, by what a scorer thinks of them. */
  private static ImmutableList<String> speakers(
      String sentence, String verb, String lemma, Map<String, Double> likely) {
    List<Fact> facts =
        FactExtractor.extract(Opinions.onSpeakers(SharedAnalyzer.plain(sentence), verb, likely))
            .facts();
    return Iterables.getOnlyElement(
            facts.stream().filter(fact -> fact.predicate().equals(lemma)).toList())
        .speakers()
        .stream()
        .map(Argument::text)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> ofLoss(Map<String, Double> likely) {
    return speakers(
        "The union said that the mill, where Berg works, lost money.", "lost", "lose", likely);
  }

  @Test
  void scorerThatAgrees_changesNothing() {
    assertEquals(List.of("The union"), ofLoss(Map.of("union", SURE)));
  }

  @Test
  void scorerThatIsSureOfAnother_isBelieved() {
    assertEquals(List.of("Berg"), ofLoss(Map.of("Berg", SURE)));
  }

  @Test
  void scorerThatIsSureOfNobody_isBelieved() {
    assertEquals(List.of(), ofLoss(Map.of("", SURE)));
  }

  @Test
  void scorerThatIsTorn_leavesTheRules() {
    assertEquals(List.of("The union"), ofLoss(Map.of("Berg", 0.4, "union", 0.3, "", 0.3)));
  }

  @Test
  void verbsSayNothing() {
    assertEquals(List.of("The union"), ofLoss(Map.of("works", SURE)));
  }

  @Test
  void wordsOfNobody_getASpeaker() {
    assertEquals(
        List.of("the union"),
        speakers(
            "Money was lost, as far as the union knows.", "lost", "lose", Map.of("union", SURE)));
  }

  @Test
  void whoDoesNotSaySo_isNoSpeaker() {
    assertEquals(
        List.of(),
        speakers(
            "The mill lost money, though the union never said so.",
            "lost",
            "lose",
            Map.of("union", SURE)));
  }

  @Test
  void anyOfARow_standsForTheRow() {
    String row = "The union and the owners said that the mill lost money.";
    List<String> both = List.of("The union and the owners");
    assertEquals(both, speakers(row, "lost", "lose", Map.of("union", SURE)));
    assertEquals(both, speakers(row, "lost", "lose", Map.of("owners", SURE)));
  }

  @Test
  void outerSpeaker_staysWithTheInnerOne() {
    String nested = "Berg said that the union believes that the mill lost money.";
    assertEquals(
        List.of("Berg", "the union"), speakers(nested, "lost", "lose", Map.of("union", SURE)));
    assertEquals(List.of("Berg"), speakers(nested, "lost", "lose", Map.of("Berg", SURE)));
    assertEquals(List.of(), speakers(nested, "lost", "lose", Map.of("", SURE)));
  }
}
