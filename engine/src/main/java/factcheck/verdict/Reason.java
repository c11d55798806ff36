package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * A node of the tree that an answer was computed from. The root's {@code label} and {@code
 * confidence} are the answer's: nothing is decided outside the tree.
 *
 * @param label what this node concludes
 * @param confidence calibrated probability that {@code label} is right, 0 to 1
 * @param text one line for an editor
 * @param children what the conclusion rests on, in order; may be empty
 */
public record Reason(Label label, double confidence, String text, List<Reason> children) {
  public Reason {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(text, "text");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is " + confidence + ", must be in [0, 1]");
    }
    children = ImmutableList.copyOf(children);
  }

  /** A node without children. */
  public static Reason leaf(Label label, double confidence, String text) {
    return new Reason(label, confidence, text, ImmutableList.of());
  }
}
