package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.value.Meaning;
import factcheck.value.Quantity;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The comparable form of a fact's arguments. */
final class MeaningTest {
  private static final String HIRED = "The firm hired about 12 engineers in May 2019.";

  @Test
  void object_hasItsQuantity() {
    assertEquals(
        Optional.of(new Quantity(12, 12, "engineer", true, false)),
        meaning(HIRED, Slot.OBJECT).quantity());
  }

  @Test
  void object_hasItsHead() {
    assertEquals("engineer", meaning(HIRED, Slot.OBJECT).head());
  }

  @Test
  void time_hasItsYear() {
    assertEquals(Optional.of(2019), meaning(HIRED, Slot.TIME).time().flatMap(time -> time.year()));
  }

  @Test
  void time_hasItsMonth() {
    assertEquals(Optional.of(5), meaning(HIRED, Slot.TIME).time().flatMap(time -> time.month()));
  }

  @Test
  void name_isInCanonicalForm() {
    assertEquals(
        Set.of("united states"), meaning("The firm left the U.S. in May.", Slot.OBJECT).names());
  }

  @Test
  void pronoun_hasTheNameItStandsFor() {
    Fact fact = Facts.of("Ivan Petrov visited Rome. He bought a ferry.").get(1);
    assertEquals(Set.of("ivan petrov"), fact.subject().orElseThrow().meaning().names());
  }

  @Test
  void pronoun_isSpanned_whereItStands() {
    String text = "Ivan Petrov visited Rome. He bought a ferry.";
    assertEquals("He", Facts.of(text).get(1).subject().orElseThrow().span().of(text));
  }

  private static Meaning meaning(String sentence, Slot slot) {
    return Facts.of(sentence).get(0).fillers(slot).get(0).meaning();
  }
}
