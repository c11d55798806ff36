package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses that leave out the verb of the one before. */
final class GapsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rents rose by 6.2% over the year and wages by 2.1%.; Rents | rise | by=6.2%; wages | rise | by=2.1%",
        "Private rents rose by 6.2% and average earnings by 2.1%.; Private rents | rise | by=6.2%; average earnings | rise | by=2.1%",
        "Imports fell to 3 million tonnes and exports to 2 million.; Imports | fall | to=3 million tonnes; exports | fall | to=2 million",
        "Prices were cut by 5% and rents by 3%.; - | cut | obj=Prices | by=5%; - | cut | obj=rents | by=3%",
      })
  void clauseWithoutItsVerb_hasTheVerbBefore(String text, String first, String second) {
    List<Fact> facts = Facts.of(text);
    assertTrue(facts.stream().anyMatch(fact -> Facts.matches(first, fact)), Facts.show(facts));
    assertTrue(facts.stream().anyMatch(fact -> Facts.matches(second, fact)), Facts.show(facts));
    assertTrue(facts.stream().allMatch(fact -> fact.arguments().size() <= 2), Facts.show(facts));
  }

  @ParameterizedTest
  @CsvSource({
    "Prices were cut by 5%., -",
    "Prices were cut by 5 percent in May., -",
    "The bill was backed by 300 members., 300 members",
  })
  void percentageOfAPassive_isHowFar_andNobodysDeed(String text, String subject) {
    List<Fact> facts = Facts.of(text);
    assertEquals(1, facts.size(), Facts.show(facts));
    assertEquals(subject, facts.get(0).subject().map(Argument::text).orElse("-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The firm raised prices by 5% and its rival by 3%.",
        "Rents rose by 6% in spring and by 2% in summer.",
        "The price rose to 5 euros in Berlin and Hamburg.",
        "The ferry sailed to three islands and Bergen on Monday.",
      })
  void otherCoordination_isOneFact(String text) {
    List<Fact> facts = Facts.of(text);
    assertEquals(1, facts.size(), Facts.show(facts));
  }
}
