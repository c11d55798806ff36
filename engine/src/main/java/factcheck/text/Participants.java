package factcheck.text;

import java.util.Objects;

/**
 * Who takes part in what a word of a sentence tells, and who says so, as a scorer sees it, whatever
 * the grammar looks like: in "the men accused of stealing cars" the men steal, and cars are stolen.
 *
 * @param doer who or what does it, or of whom it is said
 * @param object whom or what it is done to
 * @param sayer the innermost one who is reported as saying so; {@link Pointer#CLAUSE} for somebody
 *     whom the sentence does not name, {@link Pointer#NOBODY} where the writer tells it
 */
public record Participants(Pointer doer, Pointer object, Pointer sayer) {
  public Participants {
    Objects.requireNonNull(doer, "doer");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(sayer, "sayer");
  }

  /** The same, said by whoever says the other. */
  Participants saidAs(Participants other) {
    return new Participants(doer, object, other.sayer);
  }
}
