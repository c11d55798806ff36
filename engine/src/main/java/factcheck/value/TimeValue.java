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
 * @param bounds what lies between dates one of which this is ("before 2015"); empty for the time
 *     itself
 */
public record TimeValue(
    Optional<Integer> year,
    Optional<Integer> month,
    Optional<Integer> day,
    Optional<Integer> weekday,
    Optional<ClockTime> clock,
    String relative,
    Optional<TimeBounds> bounds) {
  private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}|XXXX)-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern WEEKDAY = Pattern.compile("(?:\\d{4}|XXXX)-W(?:XX|\\d{2})-(\\d)");
  private static final Pattern CLOCK = Pattern.compile("(|.*[\\dX])T(MO|AF|EV|NI|DT|\\d.*)");

  /** "Two days in June": how long it lasts is no part of the date. */
  private static final Pattern LASTING = Pattern.compile("\\s*INTERSECT\\s+P\\S+$");

  private static final Pattern INTERSECT = Pattern.compile("(.*?)\\s*INTERSECT\\s+(\\S+)");

  public TimeValue {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(weekday, "weekday");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(relative, "relative");
    Objects.requireNonNull(bounds, "bounds");
  }

  /** Reads a TIMEX3 value; empty for durations, sets and values with no calendar part. */
  public static Optional<TimeValue> parse(String timex) {
    String value = LASTING.matcher(timex.trim()).replaceFirst("");
    Matcher intersect = INTERSECT.matcher(value);
    if (intersect.matches()) {
      String relative = intersect.group(1).trim();
      return parse(intersect.group(2))
          .map(
              part ->
                  new TimeValue(
                      part.year,
                      part.month,
                      part.day,
                      part.weekday,
                      part.clock,
                      relative,
                      Optional.empty()));
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
              value,
              Optional.empty()));
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
        new TimeValue(
            date.year, date.month, date.day, date.weekday, clock, date.relative, Optional.empty()));
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
              "",
              Optional.empty()));
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
        return of(year, month, Optional.empty());
      }
    }
    return new TimeValue(year, month, day, weekday, Optional.empty(), "", Optional.empty());
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
    return day ? Optional.of(with(Optional.empty(), bounds)) : Optional.empty();
  }

  /** With the half of the day where the words it was read from say which. */
  TimeValue told(String words) {
    return with(clock.map(time -> time.told(words)), bounds);
  }

  /** As one of the dates of these bounds. */
  TimeValue within(TimeBounds bounds) {
    return with(clock, Optional.of(bounds));
  }

  private TimeValue with(Optional<ClockTime> clock, Optional<TimeBounds> bounds) {
    return new TimeValue(year, month, day, weekday, clock, relative, bounds);
  }

  /** "May" of "May and July 2015", with the other's year where it has none of its own. */
  TimeValue inYearOf(TimeValue other) {
    return year.isEmpty() && month.isPresent() && relative.isEmpty()
        ? of(other.year, month, day)
        : this;
  }

  /**
   * How the time that an article gives stands to this one that is claimed: what is "in 2012" is
   * "before 2015", while what is "before 2015" may be in 2012 or not.
   */
  public Comparison compare(TimeValue said) {
    return bounds.isPresent() || said.bounds.isPresent()
        ? TimeBounds.compare(this, said)
        : compareParts(said);
  }

  /** Compares part by part; parts that only one of the two fixes do not count. */
  private Comparison compareParts(TimeValue other) {
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
    Comparison relatives = Relative.compare(relative, other.relative);
    if (relatives != Comparison.UNKNOWN) {
      return relatives;
    }
    return common ? Comparison.AGREE : Comparison.UNKNOWN;
  }

  /** Whether this fixes every part that {@code other} fixes; what has bounds agrees as a whole. */
  public boolean asSpecificAs(TimeValue other) {
    return bounds.isPresent()
        || other.bounds.isPresent()
        || (year.isPresent() || other.year.isEmpty())
            && (month.isPresent() || other.month.isEmpty())
            && (day.isPresent() || other.day.isEmpty())
            && (!relative.isEmpty() || other.relative.isEmpty())
            && (other.clock.isEmpty()
                || clock.isPresent() && (clock.get().isMinute() || !other.clock.get().isMinute()));
  }

  /**
   * Whether all that this means lies before all that the other does, by their dates; not where one
   * has no year.
   */
  public boolean isBefore(TimeValue other) {
    return isDated() && other.isDated() && last(0).isBefore(other.first(0));
  }

  private boolean isDated() {
    return year.isPresent() && bounds.isEmpty() && (month.isPresent() || day.isEmpty());
  }

  /** Whether it is a year, a part of one or a date. */
  boolean isInYear() {
    return year.isPresent() || month.isPresent() && relative.isEmpty();
  }

  /**
   * First day meant.
   *
   * @param ifUnsaid the year of a date without one
   */
  LocalDate first(int ifUnsaid) {
    int in = year.orElse(ifUnsaid);
    return month.isEmpty() ? LocalDate.of(in, 1, 1) : day(in, day.orElse(1));
  }

  /** Last day meant, likewise. */
  LocalDate last(int ifUnsaid) {
    int in = year.orElse(ifUnsaid);
    return month.isEmpty() ? LocalDate.of(in, 12, 31) : day(in, day.orElse(31));
  }

  private LocalDate day(int in, int number) {
    YearMonth of = YearMonth.of(in, month.orElseThrow());
    return of.atDay(Math.min(number, of.lengthOfMonth()));
  }
}
