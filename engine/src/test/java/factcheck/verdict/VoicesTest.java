package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.fact.Slot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the comparison slot by slot is told. */
final class VoicesTest {
  @Test
  void slotsThatAgreeAndClash_areNamed() {
    assertEquals(
        "slots: SUBJECT, OBJECT agree; TIME clashes",
        Voices.slots(
            List.of(
                slot(Slot.SUBJECT, Outcome.MATCH),
                slot(Slot.OBJECT, Outcome.MATCH),
                slot(Slot.TIME, Outcome.MISMATCH))));
    assertEquals("slots: OBJECT agrees", Voices.slots(List.of(slot(Slot.OBJECT, Outcome.MATCH))));
  }

  @Test
  void slotThatClashesOnce_isNotSaidToAgree() {
    assertEquals(
        "slots: QUANTITY clashes",
        Voices.slots(
            List.of(
                slot(Slot.QUANTITY, Outcome.MATCH),
                slot(Slot.QUANTITY, Outcome.MISMATCH),
                slot(Slot.PLACE, Outcome.MISSING))));
  }

  private static SlotComparison slot(Slot slot, Outcome outcome) {
    return new SlotComparison(slot, outcome, "", Optional.empty(), "", Optional.empty(), "why");
  }
}
