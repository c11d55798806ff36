package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import java.util.Locale;

/**
 * Nouns that are one of a row: "the first woman to lead", "the only bank", "the oldest man". What
 * an infinitive behind such a noun tells has been done, and says among which it is the first.
 */
final class Ranks {
  /** Words before the noun that say so. */
  private static final ImmutableSet<String> RANKS =
      ImmutableSet.of("first", "second", "third", "last", "next", "only", "latest", "youngest");

  private Ranks() {}

  /** Whether a word of rank or a superlative stands with the noun. */
  static boolean has(Sentence sentence, int noun) {
    return RANKS.contains(sentence.token(noun).text().toLowerCase(Locale.ROOT))
        || sentence.dependents(noun, "amod", "nummod", "advmod").stream()
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .anyMatch(RANKS::contains)
        || sentence.dependents(noun, "amod").stream().anyMatch(word -> word.tag().equals("JJS"));
  }
}
