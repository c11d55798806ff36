package factcheck.value;

import com.google.common.collect.ImmutableList;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quantities of a sentence: digits and number words, ranges ("between 3 and 5"), bounds
 * ("more than"), approximation ("about"), percentages, money and scale words ("million").
 */
public final class QuantityReader {
  private static final Pattern RANGE =
      Pattern.compile("(\\d+(?:[.,]\\d+)*)[-–](\\d+(?:[.,]\\d+)*)");

  /** "$2 to $5" is a range, "fell $2 to $45" a change and what came of it. */
  private static final double WIDEST = 5;

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
      int at = i;
      Optional<Found> whole = Fractions.read(sentence, at).or(() -> Halves.read(sentence, at));
      if (whole.isPresent()) {
        found.add(whole.get());
        int last = whole.get().last();
        while (last + 1 < sentence.tokens().size()
            && sentence.token(last + 1).span().overlaps(whole.get().span())) {
          last++;
        }
        i = last + 1;
        continue;
      }
      if (!isNumber(sentence, i)) {
        i++;
        continue;
      }
      int end = end(sentence, i);
      Optional<Found> one = quantity(sentence, i, end);
      int other = joined(sentence, i, end);
      if (other > 0) {
        int rangeEnd = end(sentence, other);
        Optional<Found> range = range(sentence, one, quantity(sentence, other, rangeEnd));
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

  static int end(Sentence sentence, int begin) {
    int end = begin + 1;
    while (end < sentence.tokens().size() && continues(sentence, end)) {
      end++;
    }
    return end;
  }

  /**
   * Where the second number of a range begins: "three to five", "between 30 and 40", "$3 to $5"; -1
   * for none. "From 30 to 40" is a change and no range.
   */
  private static int joined(Sentence sentence, int begin, int end) {
    boolean sign = UnitReader.hasSign(sentence, begin);
    int other = UnitReader.hasSign(sentence, end + 2) && sign ? end + 2 : end + 1;
    if (other >= sentence.tokens().size() || !isNumber(sentence, other)) {
      return -1;
    }
    String before = word(sentence, sign ? begin - 2 : begin - 1);
    boolean joins =
        switch (word(sentence, end)) {
          case "to", "-", "–" -> !before.equals("from");
          case "and" -> before.equals("between");
          default -> false;
        };
    return joins ? other : -1;
  }

  private static Optional<Found> range(
      Sentence sentence, Optional<Found> from, Optional<Found> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Quantity low = from.get().quantity();
    Quantity high = to.get().quantity();
    double scale = scaleOf(sentence.token(to.get().last()), low.low(), high.high());
    boolean signs =
        UnitReader.hasSign(sentence, from.get().first())
            && UnitReader.hasSign(sentence, to.get().first());
    double widest = signs ? WIDEST * low.low() * scale : Double.POSITIVE_INFINITY;
    if (!(low.low() * scale <= high.high() && high.high() <= widest)) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            new Quantity(low.low() * scale, high.high(), high.unit(), low.approximate(), false),
            from.get().span().cover(to.get().span()),
            from.get().first(),
            to.get().last()));
  }

  /** In "three to four million" the scale word belongs to both numbers. */
  private static double scaleOf(Token last, double low, double high) {
    double scale = NumberWords.scale(last.text()).orElse(1);
    return low < scale && low * scale <= high ? scale : 1;
  }

  static boolean isNumber(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (Years.isTime(sentence, i)) {
      return false;
    }
    if (i > 0 && RANGE.matcher(sentence.token(i - 1).text()).matches()) {
      // "5-4 million": the scale of what is no range.
      return false;
    }
    return (NumberWords.value(token.text()).isPresent() || isRange(sentence, i))
        && !token.tag().startsWith("NNP")
        && !isPronominalOne(sentence, i);
  }

  /** "30-40 people", "$3-5 million", "30-40%"; without any of them "2-3" is a result. */
  private static boolean isRange(Sentence sentence, int i) {
    Matcher range = RANGE.matcher(sentence.token(i).text());
    if (!range.matches()
        || sentence.token(i).entity().equals("DURATION")
        || value(range.group(1)) >= value(range.group(2))) {
      return false;
    }
    boolean counts =
        sentence
            .governor(i)
            .map(edge -> edge.is("nummod") && sentence.token(edge.governor()).tag().equals("NNS"))
            .orElse(false);
    return counts
        || UnitReader.hasSign(sentence, i)
        || UnitReader.wordedSign(sentence, i + 1) > i
        || NumberWords.scale(word(sentence, i + 1)).isPresent();
  }

  private static double value(String number) {
    return NumberWords.value(number).orElse(Double.NaN);
  }

  private static boolean isPronominalOne(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.text().equalsIgnoreCase("one")
        && (token.tag().startsWith("PRP") || token.tag().startsWith("NN"));
  }

  private static boolean continues(Sentence sentence, int i) {
    String lower = word(sentence, i);
    if (Years.isTime(sentence, i) || UnitReader.isMetre(sentence, i)) {
      return false;
    }
    String before = word(sentence, i - 1);
    String after = word(sentence, i + 1);
    if (lower.equals("and") && NumberWords.scale(before).isPresent() && isBelowHundred(after)) {
      return true;
    }
    if (lower.equals("a") && before.equals("half") && NumberWords.scale(after).isPresent()) {
      return true;
    }
    return Halves.isAndAHalf(sentence, i)
        || Halves.isAndAHalf(sentence, i - 1)
        || Halves.isAndAHalf(sentence, i - 2)
        || NumberWords.goesOn(lower);
  }

  private static boolean isBelowHundred(String word) {
    return NumberWords.value(word).orElse(100) < 100 && !Character.isDigit(word.charAt(0));
  }

  static Optional<Found> quantity(Sentence sentence, int begin, int end) {
    List<String> words = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      words.add(word(sentence, i));
    }
    if (UnitReader.isMetre(sentence, begin)) {
      words.set(0, words.get(0).replace("m", ""));
    }
    int last = end - 1;
    int first = isMinus(sentence, begin - 1) ? begin - 1 : begin;
    Span span = sentence.token(first).span().cover(sentence.token(last).span());
    String unit = UnitReader.unit(sentence, begin, end);
    Matcher range = RANGE.matcher(words.get(0));
    if (range.matches()) {
      words.set(0, range.group(1));
      OptionalDouble low = NumberWords.sum(words);
      words.set(0, range.group(2));
      OptionalDouble high = NumberWords.sum(words);
      return low.isEmpty() || high.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Found(
                  new Quantity(low.getAsDouble(), high.getAsDouble(), unit, false, false),
                  span,
                  first,
                  last));
    }
    OptionalDouble number = NumberWords.sum(words);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    double value = first < begin ? -number.getAsDouble() : number.getAsDouble();
    int start = UnitReader.hasSign(sentence, first) ? first - 1 : first;
    Bounds bounds = Bounds.read(sentence, start, end, value);
    return Optional.of(new Found(Quantity.of(bounds, unit), span, first, last));
  }

  /** "Minus 5" with no number before it. */
  private static boolean isMinus(Sentence sentence, int i) {
    return word(sentence, i).equals("minus") && (i == 0 || !isNumber(sentence, i - 1));
  }

  /**
   * The characters of a quantity with the percent or currency sign, or the word for it, beside its
   * number; those of the number alone where it has another unit or none.
   */
  public static Span withSign(Sentence sentence, Found found) {
    Span span = found.span();
    if (UnitReader.hasSign(sentence, found.first())) {
      return sentence.token(found.first() - 1).span().cover(span);
    }
    int last = UnitReader.wordedSign(sentence, found.last() + 1);
    return last > found.last() ? span.cover(sentence.token(last).span()) : span;
  }

  private static String word(Sentence sentence, int i) {
    return i >= 0 && i < sentence.tokens().size()
        ? sentence.token(i).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
