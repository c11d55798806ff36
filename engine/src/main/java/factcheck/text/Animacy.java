package factcheck.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which nouns are persons and which are things, by the lists that ship with CoreNLP's models (Ji
 * and Lin 2009, gathered from the web); a word that stands in both is neither.
 */
public final class Animacy {
  private static final String PLACE = "edu/stanford/nlp/models/dcoref/";
  private static final ImmutableSet<String> PERSONS;
  private static final ImmutableSet<String> THINGS;

  static {
    Set<String> animate = words("animate.unigrams.txt");
    Set<String> inanimate = words("inanimate.unigrams.txt");
    PERSONS =
        animate.stream()
            .filter(word -> !inanimate.contains(word))
            .collect(ImmutableSet.toImmutableSet());
    THINGS =
        inanimate.stream()
            .filter(word -> !animate.contains(word))
            .collect(ImmutableSet.toImmutableSet());
  }

  private Animacy() {}

  private static Set<String> words(String file) {
    try {
      return new HashSet<>(
          Resources.readLines(Resources.getResource(PLACE + file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A common noun for a person or persons: "officer", "victims", "30-year-old". */
  public static boolean isPerson(Token noun) {
    return isPerson(noun.text(), noun.tag());
  }

  /** A common noun for a thing or things: "tile", "measures". */
  public static boolean isThing(Token noun) {
    return isThing(noun.text(), noun.tag());
  }

  /** Whether a word with this part of speech is a common noun for a thing or things. */
  static boolean isThing(String word, String tag) {
    return isCommon(tag) && THINGS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word with this part of speech is a common noun for a person or persons. */
  static boolean isPerson(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    return isCommon(tag) && PERSONS.contains(lower) || lower.endsWith("-year-old");
  }

  private static boolean isCommon(String tag) {
    return tag.equals("NN") || tag.equals("NNS");
  }
}
