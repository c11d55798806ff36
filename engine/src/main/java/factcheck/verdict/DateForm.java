package factcheck.verdict;

import factcheck.text.AnnotatedText;
import factcheck.text.Sentence;
import factcheck.value.TimeReader;
import factcheck.value.TimeValue;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which parts of a date a claim names. Times of the article are written in the same form beside it,
 * so that "on Thursday" and "on October 7, 2010" can be read as the same day.
 *
 * @param year whether the claim names a year
 * @param month whether it names a month
 * @param day whether it names a day of a month
 */
record DateForm(boolean year, boolean month, boolean day) {
  /** Expressions that name a date by its place in the calendar; "25 minutes" is none. */
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "\\b(?:\\d{4}|\\d{1,2}(?:st|nd|rd|th)|January|February|March|April|May|June|July|August"
              + "|September|October|November|December)\\b");

  /** Expressions that name a date by its distance from the day of publication. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|ago"
              + "|(?:this|last|next|past|previous|coming|current|same|following)"
              + " (?:\\w+ )?(?:week|month|year|spring|summer|autumn|fall|winter)"
              + "|January|February|March|April|May|June|July|August|September|October|November"
              + "|December)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The form of the absolute dates of a claim part; empty where it has none. */
  static Optional<DateForm> of(ClaimPart part) {
    AnnotatedText claim = part.claim().annotated();
    boolean year = false;
    boolean month = false;
    boolean day = false;
    for (Sentence sentence : claim.sentences()) {
      for (TimeReader.Found found : TimeReader.read(sentence)) {
        String words = claim.quote(found.span());
        if (found.span().overlaps(part.span()) && ABSOLUTE.matcher(words).find()) {
          year |= namesYear(found.time(), words);
          month |= found.time().month().isPresent();
          day |= found.time().day().isPresent();
        }
      }
    }
    return year || month || day ? Optional.of(new DateForm(year, month, day)) : Optional.empty();
  }

  /**
   * A time of the article in this form; empty where its words say as much already, or where it does
   * not fix what the form asks for.
   *
   * @param words the expression
   */
  Optional<String> write(TimeValue time, String words) {
    if (time.year().isEmpty() || namesYear(time, words) || !RELATIVE.matcher(words).find()) {
      return Optional.empty();
    }
    StringBuilder date = new StringBuilder();
    if (month && time.month().isPresent()) {
      date.append(Month.of(time.month().get()).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      if (day) {
        time.day().ifPresent(number -> date.append(' ').append(number));
      }
    }
    if (year || date.length() == 0) {
      date.append(date.length() == 0 ? "" : isDay(time) ? ", " : " ").append(time.year().get());
    }
    return Optional.of(date.toString());
  }

  /** Whether a time is written as a day: "on", where a month or year has "in". */
  boolean isDay(TimeValue time) {
    return day && month && time.day().isPresent();
  }

  private static boolean namesYear(TimeValue time, String words) {
    return time.year().map(year -> words.contains(year.toString())).orElse(false);
  }
}
