package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads "I" as whoever speaks: the innermost named speaker of the words that it stands in. */
final class FirstPerson {
  private static final ImmutableSet<String> WORDS = ImmutableSet.of("i", "me", "myself");

  /** Pronouns that nothing was found for: "they found out that it had lived inside me". */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of("they", "he", "she", "we", "you", "it", "who");

  private FirstPerson() {}

  /** The arguments, "I" among them replaced by the last named speaker; as they are for none. */
  static ImmutableList<Argument> named(List<Argument> arguments, List<Argument> speakers) {
    Optional<Argument> last =
        speakers.stream().filter(speaker -> !isPronoun(speaker)).reduce((a, b) -> b);
    if (last.isEmpty()) {
      return ImmutableList.copyOf(arguments);
    }
    Argument speaker = last.get();
    return arguments.stream()
        .map(
            argument ->
                isFirst(argument)
                    ? new Argument(
                        argument.slot(),
                        speaker.text(),
                        argument.span(),
                        argument.role(),
                        speaker.meaning())
                    : argument)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isPronoun(Argument argument) {
    return OTHERS.contains(argument.text().toLowerCase(Locale.ROOT)) || isFirst(argument);
  }

  private static boolean isFirst(Argument argument) {
    return WORDS.contains(argument.text().toLowerCase(Locale.ROOT));
  }
}
