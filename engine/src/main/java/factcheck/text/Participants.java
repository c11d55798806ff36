package factcheck.text;

import java.util.Objects;

/**
 * Who takes part in what a word of a sentence tells, as a scorer sees it, whatever the grammar
 * looks like: in "the men accused of stealing cars" the men steal, and cars are stolen.
 *
 * @param doer who or what does it, or of whom it is said
 * @param object whom or what it is done to
 */
public record Participants(Pointer doer, Pointer object) {
  public Participants {
    Objects.requireNonNull(doer, "doer");
    Objects.requireNonNull(object, "object");
  }
}
