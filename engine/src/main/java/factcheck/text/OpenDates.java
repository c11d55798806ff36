package factcheck.text;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends dates of expressions that leave the year open, "in March" and "on March 3": SUTime takes
 * the year from whatever tense it finds in the sentence; here it is the last such time up to the
 * publication in a clause about the past, and the next in one about what is to come. "Five years
 * ago" is a year, and "two months ago" a month, not the day that the count comes to.
 */
final class OpenDates {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:early |late |mid-?|the )*(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?"
              + "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?"
              + "(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})(?:-(?<day>\\d{2}))?(?<rest>(?:T| ).*)?");

  private static final Pattern AGO =
      Pattern.compile(".*\\b(?<unit>months?|years?|decades?) ago", Pattern.CASE_INSENSITIVE);

  /** "Six hours in November". */
  private static final Pattern LASTING = Pattern.compile("^(?:.* )?(?:in|on|of) ");

  /** A day of a month that is so near to the publication is meant, whatever the tense. */
  private static final int NEAR_DAYS = 60;

  private OpenDates() {}

  /**
   * The date, mended where it needs to be.
   *
   * @param value TIMEX3 value
   * @param words the expression it was read from
   * @param tense that of its clause; empty if unknown
   */
  static String mended(
      String value, String words, Optional<Tense> tense, Optional<LocalDate> published) {
    Matcher date = DATE.matcher(value);
    if (published.isEmpty() || !date.matches()) {
      return value;
    }
    Matcher ago = AGO.matcher(words);
    if (ago.matches()) {
      boolean month = ago.group("unit").toLowerCase(Locale.ROOT).startsWith("month");
      return date.group("year") + (month ? "-" + date.group("month") : "");
    }
    String rest = Strings.nullToEmpty(date.group("rest"));
    String name = rest.startsWith(" INTERSECT P") ? LASTING.matcher(words).replaceFirst("") : words;
    if (tense.isEmpty() || !NAME.matcher(name).matches()) {
      return value;
    }
    int month = Integer.parseInt(date.group("month"));
    if (month < 1 || month > 12) {
      return value;
    }
    return date.group("day") == null
        ? month(month, published.get(), tense.get()) + rest
        : day(month, Integer.parseInt(date.group("day")), published.get(), tense.get())
            .map(day -> day + rest)
            .orElse(value);
  }

  private static YearMonth month(int month, LocalDate published, Tense tense) {
    YearMonth now = YearMonth.from(published);
    YearMonth same = YearMonth.of(now.getYear(), month);
    return switch (tense) {
      case PAST -> same.isAfter(now) ? same.minusYears(1) : same;
      case AHEAD -> same.isBefore(now) ? same.plusYears(1) : same;
      // "A march planned for January", in February: that was this year's.
      case PLANNED -> same.isBefore(now.minusMonths(2)) ? same.plusYears(1) : same;
    };
  }

  private static Optional<LocalDate> day(int month, int day, LocalDate published, Tense tense) {
    if (day < 1 || day > Month.of(month).maxLength()) {
      return Optional.empty();
    }
    LocalDate same = MonthDay.of(month, day).atYear(published.getYear());
    for (LocalDate near : List.of(same.minusYears(1), same, same.plusYears(1))) {
      if (Math.abs(ChronoUnit.DAYS.between(published, near)) <= NEAR_DAYS) {
        return Optional.of(near);
      }
    }
    if (tense == Tense.PAST) {
      return Optional.of(same.isAfter(published) ? same.minusYears(1) : same);
    }
    return Optional.of(same.isBefore(published) ? same.plusYears(1) : same);
  }
}
