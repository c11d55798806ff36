package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two that are set against each other one holds, and the other is denied. */
final class ContrastsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The talks will be held in Oslo, not in Geneva.; - | hold (PLANNED) | obj=The talks | PLACE in=Oslo; - | not hold (PLANNED) | obj=The talks | PLACE in=Geneva",
        "The law applies to cyclists, not pedestrians.; The law | apply | to=cyclists; The law | not apply | to=pedestrians",
        "The minister blamed the drought, not the dam, for the shortage.; The minister | blame | obj=the drought | for=the shortage; The minister | not blame | obj=the dam | for=the shortage",
        "The fire was caused by a cable and not by arson.; a cable | cause | obj=The fire; arson | not cause | obj=The fire",
        "The fund bought not the bank but its insurance arm.; The fund | buy | obj=its insurance arm; The fund | not buy | obj=the bank",
        "The fund did not buy the bank but its insurance arm.; The fund | buy | obj=its insurance arm; The fund | not buy | obj=the bank",
        "The award went not to the director but to the writer.; The award | go | to=the writer; The award | not go | to=the director",
        "The vote is not on Monday but on Tuesday.; The vote | be | on=Tuesday; The vote | not be | on=Monday",
        "Police said that the woman was not the wife of the leader, but the sister of a convict.; Police: the woman | be | be=the sister of a convict; Police: the woman | not be | be=the wife of the leader",
        "The mayor chose Lyon rather than Paris.; The mayor | choose | obj=Lyon; The mayor | not choose | obj=Paris",
        "The team played in Leeds instead of York.; The team | play | PLACE in=Leeds; The team | not play | PLACE in=York",
        "The mayor will stand as an independent rather than as a Liberal.; The mayor | stand (PLANNED) | as=an independent; The mayor | not stand (PLANNED) | as=a Liberal",
      })
  void oneHolds_theOtherIsDenied(String text, String holds, String denied) {
    List<Fact> facts = Facts.of(text);
    assertTrue(facts.stream().anyMatch(fact -> Facts.matches(holds, fact)), Facts.show(facts));
    assertTrue(facts.stream().anyMatch(fact -> Facts.matches(denied, fact)), Facts.show(facts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The law applies not only to cyclists but to pedestrians.",
        "The club sold the ground, not least because of its debts.",
        "The mayor did not resign but will not stand again.",
        "The firm makes cars, not all of them in Spain.",
      })
  void otherNots_setNothingAgainstAnything(String text) {
    List<Fact> facts = Facts.of(text);
    long predicates = facts.stream().map(Fact::predicateSpan).distinct().count();
    assertEquals(predicates, facts.size(), Facts.show(facts));
  }
}
