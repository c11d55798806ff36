package factcheck.text;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends dates that SUTime gives to expressions with a weekday: it reads "the end of the day
 * Saturday" as the day of publication, and "Sunday night" as next Sunday's. A date that falls on
 * another weekday than the expression names, or after the publication in a clause about the past,
 * is moved to the last such day up to the publication. A weekday alone is dated here whatever
 * SUTime says, from the tense of its own clause: SUTime keeps the tense in which it last read the
 * name, in whatever text that was.
 */
final class WeekdayDates {
  private static final Pattern NAME =
      Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALONE =
      Pattern.compile(
          NAME.pattern() + "( (morning|afternoon|evening|night))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE = Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})(?<rest>T.*)?");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** What makes a weekday the name of a feast or of an event, whose date is not the last one. */
  private static final ImmutableSet<String> NAMED =
      ImmutableSet.of(
          "Ash", "Black", "Bloody", "Cyber", "Easter", "Giving", "Good", "Holy", "Maundy", "Palm",
          "Shrove", "Spy", "Super", "Whit");

  private WeekdayDates() {}

  /** Whether a weekday is part of a name: "Palm Sunday", "Black Friday". */
  static boolean isFeast(String before, String word) {
    return NAMED.contains(before) && isName(word);
  }

  /** Whether a word names a day of the week. */
  static boolean isName(String word) {
    return NAME.matcher(word).matches();
  }

  /**
   * The date, mended where it needs to be.
   *
   * @param value TIMEX3 value
   * @param words the expression it was read from
   * @param past whether its clause tells of the past
   */
  static String mended(String value, String words, boolean past, Optional<LocalDate> published) {
    Matcher name = NAME.matcher(words);
    if (published.isEmpty() || !name.find() || DIGIT.matcher(ClockTimes.day(words)).find()) {
      return value;
    }
    DayOfWeek named = DayOfWeek.valueOf(name.group().toUpperCase(Locale.ROOT));
    Matcher date = DATE.matcher(value);
    if (!date.matches()) {
      return value;
    }
    String rest = Strings.nullToEmpty(date.group("rest"));
    boolean alone = ALONE.matcher(words).matches();
    if (!past && alone) {
      return published.get().with(TemporalAdjusters.nextOrSame(named)) + rest;
    }
    try {
      LocalDate read = LocalDate.parse(date.group("day"));
      boolean later = past && read.isAfter(published.get());
      if (read.getDayOfWeek() == named && !later && !alone) {
        return value;
      }
    } catch (DateTimeException noSuchDay) {
      return value;
    }
    return published.get().with(TemporalAdjusters.previousOrSame(named)) + rest;
  }
}
