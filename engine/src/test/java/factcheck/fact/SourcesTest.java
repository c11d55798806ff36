package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases that name whose word a sentence is. */
final class SourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "According to Ann Lee, the bridge is safe. | Ann Lee",
        "In Ann Lee's view, the bridge is safe. | Ann Lee",
        "In the engineer's opinion, the bridge is safe. | the engineer",
        "By the firm's account, the mill burned down in May. | the firm",
        "In the Church's version, the ship left on Monday. | the Church",
        "In Kelly's telling, the rebels took the town. | Kelly",
        "The bridge, in the view of the engineers, is safe. | the engineers",
        "By his son's account, Brown sold the house. | his son",
        "The mill burned down in May, by Ann Lee's account. | Ann Lee",
      })
  void source_isTheSpeaker(String text, String speaker) {
    List<Fact> facts = Facts.of(text);
    assertTrue(
        facts.stream()
            .filter(fact -> !fact.speakers().isEmpty())
            .anyMatch(fact -> fact.speakers().get(0).text().equals(speaker)),
        Facts.show(facts));
    assertTrue(
        facts.stream()
            .flatMap(fact -> fact.arguments().stream())
            .noneMatch(
                argument ->
                    argument.slot() != Slot.SPEAKER
                        && argument.text().matches(".*(view|opinion|account|version|telling).*")),
        Facts.show(facts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hotel offers rooms in view of the sea.",
        "The money lay in the firm's account.",
        "The firm paid it by wire.",
        "In view of the storm, the ferry stayed in port.",
        "In the words of 2010, it was a success.",
        "The change came into view in 2010.",
      })
  void otherPhrases_nameNobody(String text) {
    assertTrue(Facts.of(text).stream().allMatch(fact -> fact.speakers().isEmpty()), text);
  }
}
