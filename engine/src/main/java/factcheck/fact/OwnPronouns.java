package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads pronouns by what they stand beside: "I" as whoever speaks, which is the innermost named
 * speaker of the words that it stands in, and "himself" as whoever does it.
 */
final class OwnPronouns {
  private static final ImmutableSet<String> WORDS = ImmutableSet.of("i", "me", "myself");

  /** Pronouns that nothing was found for: "they found out that it had lived inside me". */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of("they", "he", "she", "we", "you", "it", "who");

  private OwnPronouns() {}

  /** The arguments, "I" among them replaced by the last named speaker; as they are for none. */
  static ImmutableList<Argument> named(List<Argument> arguments, List<Argument> speakers) {
    Optional<Argument> last =
        speakers.stream().filter(speaker -> !isPronoun(speaker)).reduce((a, b) -> b);
    if (last.isEmpty()) {
      return ImmutableList.copyOf(arguments);
    }
    Argument speaker = last.get();
    return arguments.stream()
        .map(argument -> isFirst(argument) ? in(argument, speaker) : argument)
        .collect(ImmutableList.toImmutableList());
  }

  /** The arguments, "himself" and the like among them replaced by who does it. */
  static ImmutableList<Argument> reflexive(
      List<Argument> arguments, Optional<Argument> doer, String text) {
    return doer.isEmpty()
        ? ImmutableList.copyOf(arguments)
        : arguments.stream()
            .map(argument -> isReflexive(argument, text) ? in(argument, doer.get()) : argument)
            .collect(ImmutableList.toImmutableList());
  }

  private static boolean isReflexive(Argument argument, String text) {
    String own = argument.span().of(text).toLowerCase(Locale.ROOT);
    return own.matches("(my|your|him|her|it|one)self|(our|your|them)selves");
  }

  private static Argument in(Argument place, Argument filler) {
    return new Argument(place.slot(), filler.text(), place.span(), place.role(), filler.meaning());
  }

  private static boolean isPronoun(Argument argument) {
    return OTHERS.contains(argument.text().toLowerCase(Locale.ROOT)) || isFirst(argument);
  }

  private static boolean isFirst(Argument argument) {
    return WORDS.contains(argument.text().toLowerCase(Locale.ROOT));
  }
}
