package factcheck.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What the clauses above a clause make of it.
 *
 * @param polarity product of the negations above
 * @param modality of the outermost word above that makes it less than a fact; else ACTUAL
 * @param speakers who said it, outermost first
 * @param subjects who does it where the clause names nobody ("agreed to meet"): already read
 */
record Context(
    Polarity polarity, Modality modality, List<Argument> speakers, List<Argument> subjects) {
  static final Context TOP =
      new Context(Polarity.POSITIVE, Modality.ACTUAL, ImmutableList.of(), ImmutableList.of());

  Context {
    speakers = ImmutableList.copyOf(speakers);
    subjects = ImmutableList.copyOf(subjects);
  }

  Context withSpeakers(List<Argument> added) {
    return new Context(
        polarity,
        modality,
        ImmutableList.<Argument>builder()
            .addAll(speakers)
            .addAll(added.stream().map(Argument::asSpeaker).iterator())
            .build(),
        subjects);
  }

  /** The same within what {@code outer} says. */
  Context saidBy(Argument outer) {
    return new Context(
        polarity,
        modality,
        ImmutableList.<Argument>builder().add(outer.asSpeaker()).addAll(speakers).build(),
        subjects);
  }

  /** The same, said by whoever says the other. */
  Context withSpeakersOf(Context other) {
    return new Context(polarity, modality, other.speakers, subjects);
  }

  /** The same, said by these alone. */
  Context withOnly(List<Argument> others) {
    return new Context(
        polarity, modality, others.stream().map(Argument::asSpeaker).toList(), subjects);
  }

  Context withSubjects(List<Argument> other) {
    return new Context(polarity, modality, speakers, other);
  }

  /** Below a word of that polarity and modality; an earlier departure from ACTUAL stays. */
  Context under(Polarity other, Modality weaker) {
    return new Context(
        other == Polarity.NEGATIVE ? polarity.flip() : polarity,
        modality == Modality.ACTUAL ? weaker : modality,
        speakers,
        subjects);
  }

  /**
   * Below a word that embeds the clause; unchanged for one that does not. What somebody will ask
   * for or be able to do is no more than wanted or possible.
   */
  Context under(Optional<Embedding> embedding) {
    if (embedding.isEmpty()) {
      return this;
    }
    boolean open = modality == Modality.PLANNED && isOpen(embedding.get().modality());
    boolean unexcluded =
        polarity == Polarity.NEGATIVE
            && embedding.get().polarity() == Polarity.NEGATIVE
            && embedding.get().modality() == Modality.PLANNED;
    if (unexcluded) {
      // "Has not ruled out selling it": it may.
      return under(Polarity.NEGATIVE, Modality.POSSIBLE);
    }
    Context above = open ? new Context(polarity, Modality.ACTUAL, speakers, subjects) : this;
    return above.under(embedding.get().polarity(), embedding.get().modality());
  }

  private static boolean isOpen(Modality modality) {
    return switch (modality) {
      case WANTED, REQUIRED, POSSIBLE -> true;
      default -> false;
    };
  }

  /** A statement in its own right: nothing above it denies it or makes it less than a fact. */
  Context beside() {
    return new Context(Polarity.POSITIVE, Modality.ACTUAL, speakers, subjects);
  }
}
