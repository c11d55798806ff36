package factcheck.value;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as they are written: digits, words and scale words. */
public final class NumberWords {
  private static final ImmutableMap<String, Double> WORDS =
      ImmutableMap.<String, Double>builder()
          .put("zero", 0d)
          .put("one", 1d)
          .put("two", 2d)
          .put("three", 3d)
          .put("four", 4d)
          .put("five", 5d)
          .put("six", 6d)
          .put("seven", 7d)
          .put("eight", 8d)
          .put("nine", 9d)
          .put("ten", 10d)
          .put("eleven", 11d)
          .put("twelve", 12d)
          .put("thirteen", 13d)
          .put("fourteen", 14d)
          .put("fifteen", 15d)
          .put("sixteen", 16d)
          .put("seventeen", 17d)
          .put("eighteen", 18d)
          .put("nineteen", 19d)
          .put("twenty", 20d)
          .put("thirty", 30d)
          .put("forty", 40d)
          .put("fifty", 50d)
          .put("sixty", 60d)
          .put("seventy", 70d)
          .put("eighty", 80d)
          .put("ninety", 90d)
          .put("dozen", 12d)
          .put("half", 0.5d)
          .buildOrThrow();
  private static final ImmutableMap<String, Double> SCALES =
      ImmutableMap.<String, Double>builder()
          .put("hundred", 1e2)
          .put("thousand", 1e3)
          .put("million", 1e6)
          .put("billion", 1e9)
          .put("trillion", 1e12)
          .put("m", 1e6)
          .put("mn", 1e6)
          .put("bn", 1e9)
          .put("tn", 1e12)
          .put("trn", 1e12)
          .put("k", 1e3)
          .buildOrThrow();

  private static final Pattern DIGITS = Pattern.compile("[-−]?\\d+(?:\\.\\d+)?");

  /** "5m", "1.2bn". */
  private static final Pattern SCALED = Pattern.compile("(\\d+(?:\\.\\d+)?)(m|mn|bn|tn|trn|k)");

  private static final ImmutableSet<String> NO_COUNT =
      ImmutableSet.of("zero", "one", "dozen", "half");

  private NumberWords() {}

  /**
   * The digits of a counting word from two to ninety-nine ("twenty-five"); empty for every other
   * word, "one" too, which is not always a number.
   */
  public static Optional<String> digits(String word) {
    boolean counts = Character.isLetter(word.codePointAt(0)) && !NO_COUNT.contains(word);
    OptionalDouble value = counts ? value(word) : OptionalDouble.empty();
    return value.isPresent() && value.getAsDouble() < 100
        ? Optional.of(Long.toString((long) value.getAsDouble()))
        : Optional.empty();
  }

  /** The number that words give together; empty where one of them is none. */
  static OptionalDouble sum(List<String> words) {
    double total = 0;
    double group = 0;
    for (String word : words) {
      if (word.equals("and") || word.equals("a")) {
        continue;
      }
      OptionalDouble scale = scale(word);
      if (scale.isPresent()) {
        group = (group == 0 ? 1 : group) * scale.getAsDouble();
        if (scale.getAsDouble() >= 1e3) {
          total += group;
          group = 0;
        }
      } else {
        OptionalDouble value = value(word);
        if (value.isEmpty()) {
          return OptionalDouble.empty();
        }
        group = word.equals("dozen") && group > 0 ? group * 12 : group + value.getAsDouble();
      }
    }
    return OptionalDouble.of(total + group);
  }

  /** Whether a number word goes on with this word: a scale, or a further word of its own. */
  static boolean goesOn(String word) {
    return SCALES.containsKey(word) || WORDS.containsKey(word) && !word.equals("half");
  }

  /** What a scale word ("million", "bn") multiplies by; empty for other words. */
  static OptionalDouble scale(String word) {
    Double scale = SCALES.get(word.toLowerCase(Locale.ROOT));
    return scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale);
  }

  /** The value of one number word or digit group; empty where {@code word} is not a number. */
  static OptionalDouble value(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace(",", "");
    if (WORDS.containsKey(lower)) {
      return OptionalDouble.of(WORDS.get(lower));
    }
    if (SCALES.containsKey(lower) && lower.length() > 2) {
      return OptionalDouble.of(SCALES.get(lower));
    }
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      Double tens = WORDS.get(lower.substring(0, hyphen));
      Double ones = WORDS.get(lower.substring(hyphen + 1));
      return tens != null && ones != null && tens >= 20 && ones < 10
          ? OptionalDouble.of(tens + ones)
          : OptionalDouble.empty();
    }
    if (DIGITS.matcher(lower).matches()) {
      return OptionalDouble.of(Double.parseDouble(lower.replace('−', '-')));
    }
    Matcher scaled = SCALED.matcher(lower);
    if (scaled.matches()) {
      return OptionalDouble.of(Double.parseDouble(scaled.group(1)) * SCALES.get(scaled.group(2)));
    }
    return OptionalDouble.empty();
  }
}
