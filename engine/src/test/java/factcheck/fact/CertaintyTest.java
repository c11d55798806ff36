package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How certain the engine is of what it read. */
final class CertaintyTest {
  private static double certainty(String text, String predicate) {
    List<Fact> facts = Facts.of(text);
    return facts.stream()
        .filter(fact -> fact.predicate().equals(predicate))
        .findFirst()
        .orElseThrow(() -> new AssertionError(Facts.show(facts)))
        .certainty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council approved the new budget on Monday. | approve",
        "The German company bought a steel mill in Ohio. | buy",
        "Three people were arrested near the harbour. | arrest",
        "The governor said the bridge was closed. | close"
      })
  void plainSentences_areReadWithCertainty(String text, String predicate) {
    assertTrue(certainty(text, predicate) > 0.75, () -> "" + certainty(text, predicate));
  }

  @Test
  void pronounThatWasReplaced_isLessCertainThanAName() {
    String before = "Anna Berg runs the mill. ";
    assertTrue(
        certainty(before + "Anna Berg sold the house in May.", "sell")
            > certainty(before + "She sold the house in May.", "sell") + 0.02);
  }

  @Test
  void deeperClause_isLessCertain() {
    String text =
        "The minister said the clerk believed the mayor wanted the firm to help rebuild the port.";
    assertTrue(certainty(text, "say") > certainty(text, "rebuild") + 0.02);
  }

  @Test
  void certainty_isAProbability() {
    String crooked =
        "Fat people eat accumulates, the old man the boat, and horses raced past the barn fell;"
            + " complex houses married, single and their, they, it families who that cried.";
    for (Fact fact : Facts.of(crooked)) {
      assertTrue(fact.certainty() > 0 && fact.certainty() < 1, () -> "" + fact.certainty());
    }
  }

  @Test
  void names_areThoseOfTheValues() {
    ReadingSigns signs =
        new ReadingSigns(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
    assertEquals(ReadingSigns.NAMES.size(), signs.values().size());
    assertEquals("path", ReadingSigns.NAMES.get(0));
    assertEquals(1, signs.values().get(0));
    assertEquals("subjectLength", ReadingSigns.NAMES.get(17));
    assertEquals(14, signs.values().get(13));
  }
}
