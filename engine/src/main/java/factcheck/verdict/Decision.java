package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.text.Span;
import java.util.List;

/**
 * What was decided about a claim part and on which passages.
 *
 * @param reason the tree behind it
 * @param passages what to quote, best first
 * @param slots the slots of the alignment that decided; may be empty
 */
record Decision(Reason reason, List<Passage> passages, List<SlotComparison> slots) {
  Decision {
    passages = ImmutableList.copyOf(passages);
    slots = ImmutableList.copyOf(slots);
  }

  /**
   * A passage of the article and what it does.
   *
   * @param span its characters
   * @param stance what it does to the claim part
   * @param speakers who says it; empty where the article does
   * @param set passages with the same number are needed together; from 1
   */
  record Passage(Span span, Stance stance, List<Argument> speakers, int set) {
    Passage {
      speakers = ImmutableList.copyOf(speakers);
    }
  }
}
