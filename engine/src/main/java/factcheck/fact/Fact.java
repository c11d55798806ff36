package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a clause of a text states.
 *
 * @param id number of the fact within its text, from 0, in the order of {@link FactSheet#facts}
 * @param sentence index of the sentence it was read from
 * @param span the clause's characters in the text
 * @param subject who or what it is about, with pronouns resolved; empty in subjectless clauses
 * @param predicate the predicate in its base form ("step up", "be illegal")
 * @param predicateSpan where the predicate's head stands
 * @param polarity asserted or denied
 * @param modality happened, planned, possible, wanted ...
 * @param arguments further subjects ("Russia and Japan share": Japan), objects, times, quantities,
 *     places and manners; mostly in text order, further subjects and complements last
 * @param speakers who said it, outermost first ("Suga said he told Putin": Suga, Suga); empty where
 *     the text itself reports it
 * @param certainty how likely a reader of the sentence would call the fact right, from 0 to 1
 */
public record Fact(
    int id,
    int sentence,
    Span span,
    Optional<Argument> subject,
    String predicate,
    Span predicateSpan,
    Polarity polarity,
    Modality modality,
    List<Argument> arguments,
    List<Argument> speakers,
    double certainty) {
  public Fact {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(predicate, "predicate");
    Objects.requireNonNull(predicateSpan, "predicateSpan");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(modality, "modality");
    arguments = ImmutableList.copyOf(arguments);
    speakers = ImmutableList.copyOf(speakers);
  }

  /** A fact whose reading was not weighed yet. */
  Fact(
      int id,
      int sentence,
      Span span,
      Optional<Argument> subject,
      String predicate,
      Span predicateSpan,
      Polarity polarity,
      Modality modality,
      List<Argument> arguments,
      List<Argument> speakers) {
    this(
        id,
        sentence,
        span,
        subject,
        predicate,
        predicateSpan,
        polarity,
        modality,
        arguments,
        speakers,
        1);
  }

  /** The same fact, its reading as certain as that. */
  Fact withCertainty(double probability) {
    return with(arguments, probability);
  }

  /** The same fact, presented otherwise. */
  Fact presented(Modality how) {
    return with(id, subject, arguments, polarity, how, certainty);
  }

  /** The same fact with more arguments before its own. */
  Fact with(List<Argument> more) {
    return with(
        ImmutableList.<Argument>builder().addAll(more).addAll(arguments).build(), certainty);
  }

  /** The same told of another subject, with other arguments. */
  Fact telling(int number, Optional<Argument> other, List<Argument> all) {
    return with(number, other, all, polarity, modality, certainty);
  }

  /** The same denied of another subject, or with other arguments; affirmed where this is denied. */
  Fact denying(int number, Optional<Argument> other, List<Argument> all) {
    return with(number, other, all, polarity.flip(), modality, certainty);
  }

  private Fact with(List<Argument> all, double probability) {
    return with(id, subject, all, polarity, modality, probability);
  }

  private Fact with(
      int number,
      Optional<Argument> other,
      List<Argument> all,
      Polarity asserted,
      Modality how,
      double probability) {
    return new Fact(
        number,
        sentence,
        span,
        other,
        predicate,
        predicateSpan,
        asserted,
        how,
        all,
        speakers,
        probability);
  }

  /** Whom or what it is done to, the first where there are several. */
  Optional<Argument> directObject() {
    return arguments.stream()
        .filter(argument -> argument.slot() == Slot.OBJECT && argument.role().equals("obj"))
        .findFirst();
  }

  /** The arguments that fill {@code slot}, in their order; empty where there are none. */
  public ImmutableList<Argument> fillers(Slot slot) {
    return arguments.stream()
        .filter(argument -> argument.slot() == slot)
        .collect(ImmutableList.toImmutableList());
  }
}
