package factcheck.value;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads "half of", "a third of", "two fifths of" and "by a tenth" as shares in percent. */
final class Fractions {
  private static final ImmutableMap<String, Integer> PARTS =
      ImmutableMap.<String, Integer>builder()
          .put("third", 3)
          .put("quarter", 4)
          .put("fifth", 5)
          .put("sixth", 6)
          .put("seventh", 7)
          .put("eighth", 8)
          .put("tenth", 10)
          .buildOrThrow();
  private static final ImmutableSet<String> AFTER_HALF =
      ImmutableSet.of("of", "the", "all", "its", "their", "his", "her");

  /** "The second half of the match" is a piece of time and no share. */
  private static final ImmutableSet<String> BEFORE_PERIODS =
      ImmutableSet.of("first", "second", "last", "latter", "other");

  private static final Pattern POINT =
      Pattern.compile("(?:of )?(?:an? )?(?:percentage )?points?\\b");

  private Fractions() {}

  /**
   * The fraction that begins at a token. Without "of" after it or "by" before it, "a third" is an
   * ordinal and "a quarter" a season of accounts.
   */
  static Optional<QuantityReader.Found> read(Sentence sentence, int first) {
    String before = word(sentence, first - 1);
    if (Years.isTime(sentence, first)) {
      return Optional.empty();
    }
    if (word(sentence, first).equals("half")) {
      boolean share =
          AFTER_HALF.contains(word(sentence, first + 1)) && !BEFORE_PERIODS.contains(before);
      return share ? Optional.of(found(sentence, first, first, 50)) : Optional.empty();
    }
    int last = first;
    List<String> words = Splitter.on('-').splitToList(word(sentence, first));
    String part = "";
    if (words.size() == 2) {
      part = words.get(1);
    } else if (words.size() == 1) {
      last = word(sentence, first + 1).equals("-") ? first + 2 : first + 1;
      part = word(sentence, last);
    }
    String counted = words.get(0);
    double count = counted.equals("a") ? 1 : NumberWords.value(counted).orElse(0);
    boolean plural = part.endsWith("s");
    int parts = PARTS.getOrDefault(plural ? part.substring(0, part.length() - 1) : part, 0);
    boolean share = word(sentence, last + 1).equals("of") || before.equals("by");
    return count == 0
            || isOfPoint(sentence, last)
            || count >= parts
            || (count > 1) != plural
            || !share
        ? Optional.empty()
        : Optional.of(found(sentence, first, last, 100.0 * count / parts));
  }

  /** "A quarter of a percentage point", "a quarter point". */
  private static boolean isOfPoint(Sentence sentence, int last) {
    String after =
        IntStream.rangeClosed(last + 1, last + 4)
            .mapToObj(i -> word(sentence, i))
            .collect(Collectors.joining(" "));
    return POINT.matcher(after).lookingAt();
  }

  private static QuantityReader.Found found(Sentence sentence, int first, int last, double value) {
    Bounds bounds = Bounds.read(sentence, first, last + 1, value);
    boolean exact = value == Math.rint(value) && !bounds.approximate();
    Span span = sentence.token(first).span().cover(sentence.token(last).span());
    return new QuantityReader.Found(
        new Quantity(bounds.low(), bounds.high(), "%", !exact, bounds.strict()), span, first, last);
  }

  private static String word(Sentence sentence, int i) {
    return i >= 0 && i < sentence.tokens().size()
        ? sentence.token(i).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
