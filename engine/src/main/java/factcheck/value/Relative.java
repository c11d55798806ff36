package factcheck.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares times relative to a day that nobody knows: "last year", "this year", "yesterday". */
final class Relative {
  /** TIMEX3: the day, week, month or year that it is, and how many on or back. */
  private static final Pattern PERIOD =
      Pattern.compile("(?:THIS P1([DWMY]))?(?: ?OFFSET P(-?\\d+)([DWMY]))?");

  private Relative() {}

  /** Whether they are the same period; unknown where one is a day and the other a year. */
  static Comparison compare(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Comparison.UNKNOWN;
    }
    if (a.equals(b)) {
      return Comparison.AGREE;
    }
    Matcher one = PERIOD.matcher(a);
    Matcher two = PERIOD.matcher(b);
    if (!one.matches() || !two.matches() || !unit(one).equals(unit(two))) {
      return Comparison.UNKNOWN;
    }
    return offset(one) == offset(two) ? Comparison.AGREE : Comparison.DIFFER;
  }

  private static String unit(Matcher period) {
    return period.group(3) == null ? String.valueOf(period.group(1)) : period.group(3);
  }

  private static int offset(Matcher period) {
    return period.group(2) == null ? 0 : Integer.parseInt(period.group(2));
  }
}
