package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A comparison that speaks for an answer beside the entailment model: slots that agree or clash, or
 * a quotation that was changed or given to another.
 *
 * @param label what it speaks for
 * @param strength how sure it is, 0 to 1
 * @param slots the comparison slot by slot
 * @param place the sentence or passage that it rests on
 * @param text the reason in words
 */
record Voice(
    Label label, double strength, List<SlotComparison> slots, Optional<Span> place, String text) {
  Voice {
    slots = ImmutableList.copyOf(slots);
  }

  /** The slot that clashes. */
  Optional<SlotComparison> clash() {
    return slots.stream().filter(slot -> slot.outcome() == Outcome.MISMATCH).findFirst();
  }

  Reason reason() {
    return Reason.leaf(label, Math.min(1, strength), text);
  }
}
