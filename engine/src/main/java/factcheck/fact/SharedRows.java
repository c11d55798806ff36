package factcheck.fact;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.value.Meaning;
import factcheck.value.Quantity;
import factcheck.value.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a phrase that has a row in it: "sales in Oslo and Rome" are those in Oslo and those
 * in Rome, "5 and 7 million euros" two sums.
 */
final class SharedRows {
  private static final String NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
  private static final Pattern NUMBERS =
      Pattern.compile("(" + NUMBER + "(?:, " + NUMBER + ")*,? and " + NUMBER + ")( ?[^\\d., ].*)");
  private static final Pattern NAMES =
      Pattern.compile("(.+ (?:in|of|for|at|from|to|on|with|by|between) )(.+ and .+)");

  /** A preposition before the row's own: "shares in the Bank of Oslo and Tesla" are not split. */
  private static final Pattern FURTHER =
      Pattern.compile(" (?:in|of|for|at|from|to|on|with|by|between) .* ");

  private static final Splitter ROW = Splitter.on(Pattern.compile(",? and |, "));

  /** Thousands, millions and more, as number words say them. */
  private static final ImmutableSet<Double> LARGE = ImmutableSet.of(1e3, 1e6, 1e9, 1e12);

  private SharedRows() {}

  /** One argument for each part of the row; the phrase alone where it has no such row. */
  static List<Argument> parts(Argument argument, int size) {
    Matcher numbers = NUMBERS.matcher(argument.text());
    if (numbers.matches()) {
      List<String> row = ROW.splitToList(numbers.group(1));
      return row.size() == size
          ? sums(argument, row, numbers.group(2))
          : ImmutableList.of(argument);
    }
    Matcher names = NAMES.matcher(argument.text());
    boolean one = names.matches() && !FURTHER.matcher(names.group(1)).find();
    List<String> row = one ? ROW.splitToList(names.group(2)) : ImmutableList.of();
    return row.size() == size ? named(argument, names.group(1), row) : ImmutableList.of(argument);
  }

  /** "5 and 7 million euros": what stands behind the last number goes for each. */
  private static List<Argument> sums(Argument argument, List<String> row, String unit) {
    List<Argument> sums = new ArrayList<>();
    Optional<Quantity> whole = argument.meaning().quantity();
    double size = unitSize(whole, row);
    for (String number : row) {
      double value = value(number) * size;
      Optional<Quantity> quantity =
          whole.map(q -> new Quantity(value, value, q.unit(), q.approximate(), false));
      sums.add(with(argument, number + unit, row, number, quantity));
    }
    return sums;
  }

  private static double value(String number) {
    return Double.parseDouble(number.replace(",", ""));
  }

  /** A million for "5 and 7 million", whichever of the numbers was read. */
  private static double unitSize(Optional<Quantity> whole, List<String> row) {
    double read = whole.map(Quantity::number).orElse(OptionalDouble.empty()).orElse(0);
    return row.stream()
        .mapToDouble(number -> Math.rint(read / value(number)))
        .filter(LARGE::contains)
        .findFirst()
        .orElse(1);
  }

  private static List<Argument> named(Argument argument, String what, List<String> row) {
    List<Argument> parts = new ArrayList<>();
    for (String name : row) {
      parts.add(with(argument, what + name, row, name, argument.meaning().quantity()));
    }
    return parts;
  }

  /** The argument without the words of the row's other parts. */
  private static Argument with(
      Argument argument, String text, List<String> row, String own, Optional<Quantity> quantity) {
    Meaning meaning = argument.meaning();
    String others =
        " "
            + String.join(" ", row.stream().filter(part -> !part.equals(own)).toList())
                .toLowerCase(Locale.ROOT)
            + " ";
    List<Term> terms =
        meaning.terms().stream()
            .filter(term -> !others.contains(" " + term.lemma().toLowerCase(Locale.ROOT) + " "))
            .toList();
    List<String> names =
        meaning.names().stream()
            .filter(name -> !others.contains(" " + name.toLowerCase(Locale.ROOT) + " "))
            .toList();
    return new Argument(
        argument.slot(),
        text,
        argument.span(),
        argument.role(),
        new Meaning(meaning.head(), terms, ImmutableSet.copyOf(names), quantity, meaning.time()));
  }
}
