package factcheck.value;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a number is said to be at least and at most.
 *
 * @param approximate whether values near by are meant too
 * @param strict whether the limit is not meant itself ("more than", "nearly")
 */
record Bounds(double low, double high, boolean approximate, boolean strict) {
  private static final Pattern AT_LEAST =
      ending("at (?:the (?:very )?)?least|(?:no|not) (?:fewer|less) than|minimum of|upwards of");
  private static final Pattern AT_MOST =
      ending(
          "at (?:the (?:very )?)?most|(?:no|not) more than|maximum of|up to|as (?:many|much) as");
  private static final Pattern MORE =
      ending("more than|greater than|over|above|exceeding|in excess of");
  private static final Pattern LESS = ending("less than|fewer than|under|below");

  private static final Pattern NEARLY =
      ending(
          "(?:nearly|almost|not quite"
              + "|(?:just|slightly|marginally) (?:under|below|less than|fewer than))(?: an?)?");
  private static final Pattern BARELY =
      ending("(?:just|slightly|marginally) (?:over|above|more than)(?: an?)?");

  private static final Pattern OR_MORE =
      Pattern.compile("or (?:more|over|above|greater|higher) .*");
  private static final Pattern OR_LESS = Pattern.compile("or (?:fewer|less|under|below|lower) .*");

  private static final ImmutableSet<String> ABOUT =
      ImmutableSet.of(
          "about", "around", "approximately", "roughly", "some", "circa", "estimated", "close");

  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of(
          "more",
          "most",
          "less",
          "least",
          "few",
          "fewer",
          "many",
          "much",
          "over",
          "nearly",
          "almost",
          "just",
          "slightly",
          "marginally",
          "under");

  /** Whether a lemma is one of the words that bound a number. */
  static boolean isWord(String lemma) {
    return WORDS.contains(lemma) || ABOUT.contains(lemma);
  }

  /** A little less than a number. */
  private static Bounds nearly(double number) {
    return between(number * (1 - Quantity.NEAR), number);
  }

  /** A little more than a number. */
  private static Bounds barely(double number) {
    return between(number, number * (1 + Quantity.NEAR));
  }

  /** The nearer limit of a negative number is the lower one. */
  private static Bounds between(double one, double other) {
    return new Bounds(Math.min(one, other), Math.max(one, other), false, true);
  }

  private static Pattern ending(String words) {
    return Pattern.compile(".*\\b(?:" + words + ") ");
  }

  /**
   * The bounds that the words around a number put on it.
   *
   * @param begin its first token, or the sign before it
   * @param end the token after its last
   */
  static Bounds read(Sentence sentence, int begin, int end, double number) {
    String before = words(sentence, begin - 4, begin);
    if (AT_LEAST.matcher(before).matches() || isFollowed(sentence, end, OR_MORE)) {
      return new Bounds(number, Double.POSITIVE_INFINITY, false, false);
    }
    if (AT_MOST.matcher(before).matches() || isFollowed(sentence, end, OR_LESS)) {
      return new Bounds(Double.NEGATIVE_INFINITY, number, false, false);
    }
    if (NEARLY.matcher(before).matches()) {
      return nearly(number);
    }
    if (BARELY.matcher(before).matches()) {
      return barely(number);
    }
    if (MORE.matcher(before).matches()) {
      return new Bounds(number, Double.POSITIVE_INFINITY, false, true);
    }
    if (LESS.matcher(before).matches()) {
      return new Bounds(Double.NEGATIVE_INFINITY, number, false, true);
    }
    boolean about =
        words(sentence, end, end + 2).equals("or so ")
            || ABOUT.contains(words(sentence, begin - 1, begin).strip())
            || ABOUT.contains(words(sentence, begin - 2, begin - 1).strip());
    return new Bounds(number, number, about, false);
  }

  /** "50 or more", "50 people or more". */
  private static boolean isFollowed(Sentence sentence, int end, Pattern words) {
    boolean counted = end < sentence.tokens().size() && sentence.token(end).isNoun();
    return words.matcher(words(sentence, end, end + 2)).matches()
        || counted && words.matcher(words(sentence, end + 1, end + 3)).matches();
  }

  private static String words(Sentence sentence, int begin, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = Math.max(0, begin); i < Math.min(end, sentence.tokens().size()); i++) {
      words.append(sentence.token(i).text().toLowerCase(Locale.ROOT)).append(' ');
    }
    return words.toString();
  }
}
