package factcheck.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as far as a text fixes it: a day, month or year, a recurring part of one ("July"), a time
 * of the day, or an expression relative to an unknown date ("July last year").
 *
 * <p>Read from the TIMEX3 values that SUTime (Chang and Manning 2012) assigns. What the text leaves
 * open stays open: "July last year" with no publication date has a month and no year.
 *
 * @param year year; empty where not fixed
 * @param month month 1 to 12; empty where not fixed
 * @param day day of the month; empty where not fixed
 * @param weekday day of the week 1 (Monday) to 7; empty where not fixed
 * @param clock time of the day; empty where not fixed
 * @param relative the part that hangs on an unknown date ("THIS P1Y OFFSET P-1Y"); may be empty
 */
public record TimeValue(
    Optional<Integer> year,
    Optional<Integer> month,
    Optional<Integer> day,
    Optional<Integer> weekday,
    Optional<ClockTime> clock,
    String relative) {
  private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}|XXXX)-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern WEEKDAY = Pattern.compile("(?:\\d{4}|XXXX)-W(?:XX|\\d{2})-(\\d)");
  private static final Pattern CLOCK = Pattern.compile("(|.*[\\dX])T(MO|AF|EV|NI|DT|\\d.*)");
  private static final Pattern INTERSECT = Pattern.compile("(.*?)\\s*INTERSECT\\s+(\\S+)");

  public TimeValue {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(weekday, "weekday");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(relative, "relative");
  }

  /** Reads a TIMEX3 value; empty for durations, sets and values with no calendar part. */
  public static Optional<TimeValue> parse(String timex) {
    String value = timex.trim();
    Matcher intersect = INTERSECT.matcher(value);
    if (intersect.matches()) {
      String relative = intersect.group(1).trim();
      return parse(intersect.group(2))
          .map(
              part ->
                  new TimeValue(
                      part.year, part.month, part.day, part.weekday, part.clock, relative));
    }
    if (value.contains("OFFSET")
        || value.startsWith("THIS")
        || value.startsWith("PREV")
        || value.startsWith("NEXT")) {
      return Optional.of(
          new TimeValue(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              value));
    }
    Matcher clock = CLOCK.matcher(value);
    return clock.matches()
        ? at(parseDay(clock.group(1)), ClockTime.parse(clock.group(2)))
        : parseDay(value);
  }

  private static Optional<TimeValue> at(Optional<TimeValue> day, Optional<ClockTime> clock) {
    if (clock.isEmpty()) {
      return day;
    }
    TimeValue date = day.orElseGet(() -> of(Optional.empty(), Optional.empty(), Optional.empty()));
    return Optional.of(
        new TimeValue(date.year, date.month, date.day, date.weekday, clock, date.relative));
  }

  private static Optional<TimeValue> parseDay(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches() && isMonth(day.group(2))) {
      return Optional.of(
          of(
              year(day.group(1)),
              Optional.of(Integer.valueOf(day.group(2))),
              Optional.of(Integer.valueOf(day.group(3)))));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches() && isMonth(month.group(2))) {
      return Optional.of(
          of(year(month.group(1)), Optional.of(Integer.valueOf(month.group(2))), Optional.empty()));
    }
    Matcher year = YEAR.matcher(value);
    if (year.matches()) {
      return Optional.of(of(year(year.group(1)), Optional.empty(), Optional.empty()));
    }
    Matcher weekday = WEEKDAY.matcher(value);
    if (weekday.matches()) {
      return Optional.of(
          new TimeValue(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(Integer.valueOf(weekday.group(1))),
              Optional.empty(),
              ""));
    }
    return Optional.empty();
  }

  private static TimeValue of(
      Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
    Optional<Integer> weekday = Optional.empty();
    if (year.isPresent() && month.isPresent() && day.isPresent()) {
      try {
        weekday =
            Optional.of(LocalDate.of(year.get(), month.get(), day.get()).getDayOfWeek().getValue());
      } catch (DateTimeException noSuchDay) {
        return new TimeValue(year, month, Optional.empty(), Optional.empty(), Optional.empty(), "");
      }
    }
    return new TimeValue(year, month, day, weekday, Optional.empty(), "");
  }

  private static boolean isMonth(String digits) {
    int month = Integer.parseInt(digits);
    return month >= 1 && month <= 12;
  }

  private static Optional<Integer> year(String group) {
    return group.startsWith("X") ? Optional.empty() : Optional.of(Integer.valueOf(group));
  }

  /** The day alone; empty where only the time of the day is fixed. */
  Optional<TimeValue> withoutClock() {
    boolean day =
        year.isPresent()
            || month.isPresent()
            || this.day.isPresent()
            || weekday.isPresent()
            || !relative.isEmpty();
    return day
        ? Optional.of(new TimeValue(year, month, this.day, weekday, Optional.empty(), relative))
        : Optional.empty();
  }

  /** Compares part by part; parts that only one of the two fixes do not count. */
  public Comparison compare(TimeValue other) {
    boolean common = false;
    Optional<?>[][] parts = {
      {year, other.year}, {month, other.month}, {day, other.day}, {weekday, other.weekday}
    };
    for (Optional<?>[] part : parts) {
      if (part[0].isPresent() && part[1].isPresent()) {
        if (!part[0].equals(part[1])) {
          return Comparison.DIFFER;
        }
        common = true;
      }
    }
    if (clock.isPresent() && other.clock.isPresent()) {
      Comparison clocks = clock.get().compare(other.clock.get());
      if (clocks != Comparison.AGREE) {
        return clocks;
      }
      common = true;
    }
    if (!relative.isEmpty() && relative.equals(other.relative)) {
      common = true;
    }
    return common ? Comparison.AGREE : Comparison.UNKNOWN;
  }

  /** Whether this fixes every part that {@code other} fixes. */
  public boolean asSpecificAs(TimeValue other) {
    return (year.isPresent() || other.year.isEmpty())
        && (month.isPresent() || other.month.isEmpty())
        && (day.isPresent() || other.day.isEmpty())
        && (other.clock.isEmpty()
            || clock.isPresent() && (clock.get().isMinute() || !other.clock.get().isMinute()));
  }

  /** First day meant; empty without a year. */
  public Optional<LocalDate> first() {
    return year.map(y -> LocalDate.of(y, month.orElse(1), month.isPresent() ? day.orElse(1) : 1));
  }

  /** Last day meant; empty without a year. */
  public Optional<LocalDate> last() {
    return year.map(
        y -> {
          if (month.isEmpty()) {
            return LocalDate.of(y, 12, 31);
          }
          return day.isPresent()
              ? LocalDate.of(y, month.get(), day.get())
              : YearMonth.of(y, month.get()).atEndOfMonth();
        });
  }
}
