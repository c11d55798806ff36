package factcheck.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds the quantities of a sentence: digits and number words, ranges ("between 3 and 5"), bounds
 * ("more than"), approximation ("about"), percentages, money and scale words ("million").
 */
public final class QuantityReader {
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
          .put("bn", 1e9)
          .put("k", 1e3)
          .buildOrThrow();
  private static final ImmutableSet<String> ABOUT =
      ImmutableSet.of(
          "about",
          "around",
          "approximately",
          "roughly",
          "nearly",
          "almost",
          "some",
          "circa",
          "estimated",
          "close");
  private static final ImmutableSet<String> MONEY =
      ImmutableSet.of("$", "£", "€", "¥", "US$", "A$");
  private static final ImmutableMap<String, String> CURRENCIES =
      ImmutableMap.of("dollar", "$", "US$", "$", "euro", "€", "yen", "¥");
  private static final ImmutableSet<String> NOT_UNITS =
      ImmutableSet.of("percent", "%", "per", "cent");

  private QuantityReader() {}

  /**
   * A quantity and where it stands.
   *
   * @param quantity the value
   * @param span the characters of its number words, without its unit
   * @param first index of its first number token
   * @param last index of its last number token
   */
  public record Found(Quantity quantity, Span span, int first, int last) {}

  /** The quantities of {@code sentence} in order; dates and clock times are left out. */
  public static ImmutableList<Found> read(Sentence sentence) {
    ImmutableList.Builder<Found> found = ImmutableList.builder();
    int i = 0;
    while (i < sentence.tokens().size()) {
      Optional<Found> share = Fractions.read(sentence, i);
      if (share.isPresent()) {
        found.add(share.get());
        i = share.get().last() + 1;
        continue;
      }
      if (!isNumber(sentence, i)) {
        i++;
        continue;
      }
      int end = end(sentence, i);
      Optional<Found> one = quantity(sentence, i, end);
      if (joins(sentence, i, end)) {
        int rangeEnd = end(sentence, end + 1);
        Optional<Found> range = range(sentence, one, quantity(sentence, end + 1, rangeEnd));
        if (range.isPresent()) {
          one = range;
          end = rangeEnd;
        }
      }
      one.ifPresent(found::add);
      i = end;
    }
    return found.build();
  }

  private static int end(Sentence sentence, int begin) {
    int end = begin + 1;
    while (end < sentence.tokens().size() && continues(sentence, end)) {
      end++;
    }
    return end;
  }

  /** "Three to five", "between 30 and 40"; "from 30 to 40" is a change and no range. */
  private static boolean joins(Sentence sentence, int begin, int end) {
    if (end + 1 >= sentence.tokens().size() || !isNumber(sentence, end + 1)) {
      return false;
    }
    String before = begin > 0 ? sentence.token(begin - 1).text().toLowerCase(Locale.ROOT) : "";
    return switch (sentence.token(end).text().toLowerCase(Locale.ROOT)) {
      case "to", "-", "–" -> !before.equals("from");
      case "and" -> before.equals("between");
      default -> false;
    };
  }

  private static Optional<Found> range(
      Sentence sentence, Optional<Found> from, Optional<Found> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Quantity low = from.get().quantity();
    Quantity high = to.get().quantity();
    double scale = scaleOf(sentence.token(to.get().last()), low.low(), high.high());
    if (!(low.low() * scale <= high.high())) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            new Quantity(low.low() * scale, high.high(), high.unit(), low.approximate()),
            from.get().span().cover(to.get().span()),
            from.get().first(),
            to.get().last()));
  }

  /** In "three to four million" the scale word belongs to both numbers. */
  private static double scaleOf(Token last, double low, double high) {
    double scale = SCALES.getOrDefault(last.text().toLowerCase(Locale.ROOT), 1d);
    return low < scale && low * scale <= high ? scale : 1;
  }

  private static boolean isNumber(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (Years.isTime(sentence, i)) {
      return false;
    }
    if (i > 0 && sentence.token(i - 1).text().matches("\\d+[-–]\\d+")) {
      // "3-4 million": the scale of a range that is not read.
      return false;
    }
    return value(token.text()).isPresent()
        && !token.tag().startsWith("NNP")
        && !isPronominalOne(sentence, i);
  }

  private static boolean isPronominalOne(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.text().equalsIgnoreCase("one")
        && (token.tag().startsWith("PRP") || token.tag().startsWith("NN"));
  }

  private static boolean continues(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String lower = token.text().toLowerCase(Locale.ROOT);
    if (Years.isTime(sentence, i)) {
      return false;
    }
    if (i + 1 < sentence.tokens().size()) {
      String before = sentence.token(i - 1).text().toLowerCase(Locale.ROOT);
      String after = sentence.token(i + 1).text().toLowerCase(Locale.ROOT);
      if (lower.equals("and") && SCALES.containsKey(before) && isBelowHundred(after)) {
        return true;
      }
      if (lower.equals("a") && before.equals("half") && SCALES.containsKey(after)) {
        return true;
      }
      if (isAndAHalf(sentence, i) || isAndAHalf(sentence, i - 1) || isAndAHalf(sentence, i - 2)) {
        return true;
      }
    }
    return SCALES.containsKey(lower) || (WORDS.containsKey(lower) && !lower.equals("half"));
  }

  private static boolean isAndAHalf(Sentence sentence, int i) {
    return i > 0
        && i + 2 < sentence.tokens().size()
        && sentence.token(i).text().equalsIgnoreCase("and")
        && sentence.token(i + 1).text().equalsIgnoreCase("a")
        && sentence.token(i + 2).text().equalsIgnoreCase("half");
  }

  private static boolean isBelowHundred(String word) {
    return value(word).orElse(100) < 100 && !Character.isDigit(word.charAt(0));
  }

  private static Optional<Found> quantity(Sentence sentence, int begin, int end) {
    double total = 0;
    double group = 0;
    for (int i = begin; i < end; i++) {
      String lower = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (lower.equals("and") || lower.equals("a")) {
        continue;
      }
      if (SCALES.containsKey(lower)) {
        double scale = SCALES.get(lower);
        group = (group == 0 ? 1 : group) * scale;
        if (scale >= 1e3) {
          total += group;
          group = 0;
        }
      } else {
        OptionalDouble value = value(lower);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        group = lower.equals("dozen") && group > 0 ? group * 12 : group + value.getAsDouble();
      }
    }
    double number = total + group;
    String unit = unit(sentence, begin, end);
    Bounds bounds = bounds(sentence, begin, number);
    int last = end - 1;
    Span span = sentence.token(begin).span().cover(sentence.token(last).span());
    return Optional.of(
        new Found(
            new Quantity(bounds.low, bounds.high, unit, bounds.approximate), span, begin, last));
  }

  /** What a number is said to be at least and at most. */
  record Bounds(double low, double high, boolean approximate) {}

  /** The bounds that the words before the token {@code begin} put on a number. */
  static Bounds bounds(Sentence sentence, int begin, double number) {
    String before = words(sentence, Math.max(0, begin - 3), begin);
    if (before.matches(".*\\b(?:no more|not more) than\\s*[$£€¥]?\\s*")) {
      return new Bounds(Double.NEGATIVE_INFINITY, number, false);
    }
    if (before.matches(
        ".*\\b(?:more than|over|above|at least|exceeding|no fewer than|no less than|upwards of)\\s*[$£€¥]?\\s*")) {
      return new Bounds(number, Double.POSITIVE_INFINITY, false);
    }
    if (before.matches(".*\\b(?:less than|fewer than|under|below|at most|up to)\\s*[$£€¥]?\\s*")) {
      return new Bounds(Double.NEGATIVE_INFINITY, number, false);
    }
    for (int i = Math.max(0, begin - 2); i < begin; i++) {
      if (ABOUT.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
        return new Bounds(number, number, true);
      }
    }
    return new Bounds(number, number, false);
  }

  private static String words(Sentence sentence, int begin, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < end; i++) {
      words.append(sentence.token(i).text().toLowerCase(Locale.ROOT)).append(' ');
    }
    return words.toString();
  }

  /**
   * The characters of a quantity with the percent or currency sign, or the word for it, beside its
   * number; those of the number alone where it has another unit or none.
   */
  public static Span withSign(Sentence sentence, Found found) {
    Span span = found.span();
    String unit = found.quantity().unit();
    int end = found.last() + 1;
    if (unit.equals("%")) {
      int percentEnd = percentEnd(sentence, end);
      return percentEnd > end ? span.cover(sentence.token(percentEnd - 1).span()) : span;
    }
    if (found.first() > 0 && MONEY.contains(sentence.token(found.first() - 1).text())) {
      return sentence.token(found.first() - 1).span().cover(span);
    }
    boolean worded =
        end < sentence.tokens().size()
            && unit.equals(CURRENCIES.get(sentence.token(end).lemma().toLowerCase(Locale.ROOT)));
    return worded ? span.cover(sentence.token(end).span()) : span;
  }

  /** The token after "%", "percent" or "per cent" where it begins at {@code begin}; else that. */
  private static int percentEnd(Sentence sentence, int begin) {
    List<Token> tokens = sentence.tokens();
    if (begin >= tokens.size()) {
      return begin;
    }
    return switch (tokens.get(begin).text().toLowerCase(Locale.ROOT)) {
      case "%", "percent" -> begin + 1;
      case "per" ->
          begin + 1 < tokens.size() && tokens.get(begin + 1).text().equalsIgnoreCase("cent")
              ? begin + 2
              : begin;
      default -> begin;
    };
  }

  private static String unit(Sentence sentence, int begin, int end) {
    String unit = wordedUnit(sentence, begin, end);
    return CURRENCIES.getOrDefault(unit, unit);
  }

  private static String wordedUnit(Sentence sentence, int begin, int end) {
    if (begin > 0 && MONEY.contains(sentence.token(begin - 1).text())) {
      return sentence.token(begin - 1).text();
    }
    if (percentEnd(sentence, end) > end) {
      return "%";
    }
    int governor =
        sentence.governor(end - 1).map(edge -> edge.is("nummod") ? edge.governor() : -1).orElse(-1);
    if (governor >= 0 && !NOT_UNITS.contains(sentence.token(governor).lemma())) {
      return sentence.token(governor).lemma().toLowerCase(Locale.ROOT);
    }
    if (end < sentence.tokens().size()) {
      for (int i = end; i < Math.min(end + 3, sentence.tokens().size()); i++) {
        if (sentence.token(i).isNoun()) {
          return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        }
        if (!sentence.token(i).isAdjective()) {
          break;
        }
      }
    }
    return "";
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
    if (lower.matches("\\d+(?:\\.\\d+)?")) {
      return OptionalDouble.of(Double.parseDouble(lower));
    }
    if (lower.matches("\\d+(?:\\.\\d+)?(?:m|bn|k)")) {
      int cut = lower.endsWith("bn") ? 2 : 1;
      String scale = lower.substring(lower.length() - cut);
      return OptionalDouble.of(
          Double.parseDouble(lower.substring(0, lower.length() - cut)) * SCALES.get(scale));
    }
    return OptionalDouble.empty();
  }
}
