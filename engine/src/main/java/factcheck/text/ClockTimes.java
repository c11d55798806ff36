package factcheck.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends times of the day as SUTime reads them. "The polls closed at 22:30" names no day, but gets
 * that of publication; "from 9 to 5" is no nine minutes to five.
 */
public final class ClockTimes {
  private static final String NAMED = "noon|midday|midnight|(?:half|quarter) (?:past|to) \\w+";

  /** An hour that cannot be the day of a month. */
  private static final Pattern TOLD =
      Pattern.compile(
          NAMED + "|\\b\\d{1,2}(?:(?:[:.]\\d{2})? ?(?:[ap]\\.? ?m\\b\\.?|o['’]clock)|:\\d{2})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALONE =
      Pattern.compile(
          "(?:(?:about|around|at|exactly|just|shortly|after|before|by|until) )*"
              + "(?:\\d{1,2}|"
              + TOLD.pattern()
              + ")(?: [A-Z]{3,4})?\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNTED =
      Pattern.compile("\\b(?:after|before|past|to) $", Pattern.CASE_INSENSITIVE);

  private static final Pattern RANGE = Pattern.compile("\\b\\d{1,2} (?:to|[-–]) \\d{1,2}\\b");
  private static final Pattern DATED =
      Pattern.compile("(?<day>[\\dX]{4}-[^T]*)(?<clock>T\\d{2}:\\d{2}.*)");

  private ClockTimes() {}

  /**
   * The time, mended where it needs to be.
   *
   * @param value TIMEX3 value
   * @param words the expression it was read from
   */
  static String mended(String value, String words) {
    Matcher dated = DATED.matcher(value);
    if (!dated.matches()) {
      return value;
    }
    if (RANGE.matcher(words).find()) {
      return dated.group("day");
    }
    return ALONE.matcher(words).matches() ? dated.group("clock") : value;
  }

  /**
   * The time of the day in an expression, as it is told: "7 p.m." in "7 p.m. on Tuesday". A bare
   * number is none, nor is the hour that others are counted from: "25 minutes after midnight".
   *
   * @param words the expression
   * @return where it stands in the expression; empty if it has none
   */
  public static Optional<Span> told(String words) {
    Matcher found = TOLD.matcher(words);
    return found.find() && !COUNTED.matcher(words.substring(0, found.start())).find()
        ? Optional.of(new Span(found.start(), found.end()))
        : Optional.empty();
  }

  /** The expression without its time of the day. */
  static String day(String words) {
    return TOLD.matcher(words).replaceAll("");
  }
}
