package factcheck.verdict;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.value.Quantity;
import factcheck.value.Units;
import java.util.ArrayList;
import java.util.List;

/** What single steps of arithmetic make of numbers that stand near each other. */
final class ArithmeticSteps {
  /** Words by which so many cost or weigh so much each. */
  private static final ImmutableSet<String> EACH =
      ImmutableSet.of("each", "per", "apiece", "every");

  private static final ImmutableMap<String, Double> FACTORS =
      ImmutableMap.<String, Double>builder()
          .put("double", 2.0)
          .put("twice", 2.0)
          .put("halve", 2.0)
          .put("half", 2.0)
          .put("triple", 3.0)
          .put("treble", 3.0)
          .put("thrice", 3.0)
          .put("quadruple", 4.0)
          .buildOrThrow();

  /** How far a ratio in percent may be rounded. */
  private static final double ROUNDED = 0.5;

  /** A result that is tried, with how it came about. */
  record Step(double value, String unit, String text) {}

  private ArithmeticSteps() {}

  /**
   * The results of all single steps.
   *
   * @param said numbers that stand near each other
   * @param years years that are named there
   * @param claimed the number that is looked for: ratios are tried where it is one
   */
  static List<Step> of(List<StatedNumber> said, List<Integer> years, Quantity claimed) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      StatedNumber one = said.get(i);
      if (one.isExact()) {
        alone(one, steps);
        for (int j = i + 1; j < said.size(); j++) {
          if (said.get(j).isExact()) {
            both(one, said.get(j), steps);
            ratio(one, said.get(j), claimed, steps);
          }
        }
      }
    }
    if (claimed.unit().equals("year")) {
      between(years, steps);
    }
    return steps;
  }

  /** What is left of a hundred percent; the half or double of a number. */
  private static void alone(StatedNumber one, List<Step> steps) {
    if (one.isPercent() && one.value() < 100) {
      steps.add(new Step(100 - one.value(), "%", "100% − " + one.words()));
    }
    FACTORS.forEach(
        (word, factor) -> {
          if (one.lemmas().contains(word)) {
            String by = String.valueOf(factor.intValue());
            String unit = one.quantity().unit();
            steps.add(new Step(one.value() / factor, unit, one.words() + " ÷ " + by));
            steps.add(new Step(one.value() * factor, unit, one.words() + " × " + by));
          }
        });
  }

  private static void both(StatedNumber one, StatedNumber two, List<Step> steps) {
    if (one.isPercent() != two.isPercent()) {
      StatedNumber share = one.isPercent() ? one : two;
      StatedNumber whole = one.isPercent() ? two : one;
      steps.add(
          new Step(
              whole.value() * share.value() / 100,
              whole.quantity().unit(),
              share.words() + " of " + whole.words()));
      return;
    }
    boolean bare = one.quantity().unit().isEmpty() || two.quantity().unit().isEmpty();
    boolean alike =
        bare
            ? one.sentence() == two.sentence()
                && one.quantity().unit().equals(two.quantity().unit())
            : one.quantity().comparableWith(two.quantity());
    if (alike) {
      String unit = one.quantity().unit();
      double other = in(two, unit);
      StatedNumber more = one.value() >= other ? one : two;
      StatedNumber less = one.value() >= other ? two : one;
      steps.add(new Step(one.value() + other, unit, one.words() + " + " + two.words()));
      steps.add(new Step(Math.abs(one.value() - other), unit, more.words() + " − " + less.words()));
    }
    if (one.sentence() == two.sentence() && one.lemmas().stream().anyMatch(EACH::contains)) {
      times(one, two, steps);
      times(two, one, steps);
    }
  }

  /** So many at so much each. */
  private static void times(StatedNumber count, StatedNumber each, List<Step> steps) {
    if (!count.isPercent() && !each.isPercent() && !each.quantity().unit().isEmpty()) {
      steps.add(
          new Step(
              count.value() * each.value(),
              each.quantity().unit(),
              count.words() + " × " + each.words()));
    }
  }

  private static void ratio(
      StatedNumber one, StatedNumber two, Quantity claimed, List<Step> steps) {
    boolean share = claimed.unit().equals("%");
    if (!share && !claimed.unit().equals("time")
        || one.isPercent()
        || two.isPercent()
        || !one.quantity().comparableWith(two.quantity())) {
      return;
    }
    double other = in(two, one.quantity().unit());
    StatedNumber more = one.value() >= other ? one : two;
    StatedNumber less = one.value() >= other ? two : one;
    double many = Math.max(one.value(), other) / Math.min(one.value(), other);
    if (!share) {
      steps.add(new Step(many, "time", more.words() + " ÷ " + less.words()));
      return;
    }
    double percent = 100 / many;
    boolean rounds = Math.abs(percent - claimed.low()) <= ROUNDED;
    steps.add(
        new Step(rounds ? claimed.low() : percent, "%", less.words() + " of " + more.words()));
  }

  private static double in(StatedNumber number, String unit) {
    return Units.convert(number.value(), number.quantity().unit(), unit).orElse(number.value());
  }

  private static void between(List<Integer> years, List<Step> steps) {
    for (int one : years) {
      for (int two : years) {
        if (one > two) {
          steps.add(new Step(one - two, "year", one + " − " + two));
        }
      }
    }
  }
}
