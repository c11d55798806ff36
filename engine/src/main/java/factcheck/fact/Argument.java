package factcheck.fact;

import factcheck.text.Span;
import factcheck.value.Meaning;
import java.util.Objects;

/**
 * One filler of a slot, as the text words it.
 *
 * @param slot which place of the fact it fills
 * @param text the filler with pronouns and short forms resolved; never blank
 * @param span where the filler stands in the text the fact was read from
 * @param role preposition that ties it to the predicate ("to", "from"), which {@code text} leaves
 *     out, or grammatical function ("obj", "nsubj", "be"); empty where there is none
 * @param meaning what it refers to, in comparable form
 */
public record Argument(Slot slot, String text, Span span, String role, Meaning meaning) {
  public Argument {
    Objects.requireNonNull(slot, "slot");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(meaning, "meaning");
  }

  /** An argument of which only the wording is known. */
  public Argument(Slot slot, String text, Span span, String role) {
    this(slot, text, span, role, Meaning.NONE);
  }

  /** The same filler as a speaker. */
  public Argument asSpeaker() {
    return as(Slot.SPEAKER, role);
  }

  /** The same filler in another slot. */
  Argument as(Slot other, String newRole) {
    return new Argument(other, text, span, newRole, meaning);
  }
}
