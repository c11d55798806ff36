package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Forms of address before the name of a person, which are no office. */
public final class Honorifics {
  private static final ImmutableSet<String> ALL =
      ImmutableSet.of(
          "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "lord", "lady");

  private Honorifics() {}

  /** Whether the word is one, in any case. */
  public static boolean contains(String word) {
    return ALL.contains(word.toLowerCase(Locale.ROOT));
  }
}
