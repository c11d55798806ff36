package factcheck.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a phrase refers to, in comparable form.
 *
 * @param head lemma of the phrase's head, lower case; empty for {@link #NONE}
 * @param terms its content words in order, references resolved
 * @param names proper names it refers to, as the text first spells them in full
 * @param quantity the number it states; empty for none
 * @param time the calendar time it states; empty for none
 */
public record Meaning(
    String head,
    List<Term> terms,
    Set<String> names,
    Optional<Quantity> quantity,
    Optional<TimeValue> time) {
  /** The meaning of nothing. */
  public static final Meaning NONE =
      new Meaning("", ImmutableList.of(), ImmutableSet.of(), Optional.empty(), Optional.empty());

  public Meaning {
    Objects.requireNonNull(head, "head");
    terms = ImmutableList.copyOf(terms);
    names = ImmutableSet.copyOf(names);
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(time, "time");
  }
}
